import assert from "node:assert/strict";
import { test } from "node:test";

import { Locator } from "../../web/model/anchor.js";
import { anchored } from "../../web/model/anchored_marks.js";
import { newKey, NO_EDITS, redo, undo, withEdit } from "../../web/model/edits.js";
import { review } from "../../web/model/review.js";
import { at, record, TEXT } from "./support/record.mjs";

const annotation = (layer, id, machine = record()) => {
    const list = { statement: "attributions", claim: "claims", shift: "shifts" }[layer];
    return { layer, item: machine[list].find((item) => item.id === id) };
};
const hold = (layer, id, speaker = null) => anchored(TEXT, annotation(layer, id), speaker);
const reviewed = (history, text = TEXT, machine = record()) => review(machine, new Locator(text), history);
const judge = (history, layer, id, judgement) =>
    withEdit(history, { kind: "judge", key: newKey(history), target: hold(layer, id), judgement });

test("without edits, all marks are the program's, and nothing is decided", () => {
    const { record: shown } = reviewed(NO_EDITS);
    assert.deepEqual(
        shown.attributions.map(({ id, by, state }) => ({ id, by, state })),
        [
            { id: "a1", by: "machine", state: undefined },
            { id: "a2", by: "machine", state: undefined },
        ],
    );
});

test("an accepted mark stays the program's and keeps its score", () => {
    const { record: shown, keys } = reviewed(judge(NO_EDITS, "claim", "c1", "accepted"));
    const { by, state, check_worthiness } = shown.claims[0];
    assert.deepEqual({ by, state, check_worthiness }, { by: "machine", state: "accepted", check_worthiness: 0.7 });
    assert.equal(keys.get("c1"), "h1");
});

test("a corrected mark stands beside the program's, which counts as rejected and keeps its score", () => {
    const mark = { ...hold("statement", "a2"), speaker: { name: "Ilse Varga", role: "", type: "person" } };
    const history = withEdit(NO_EDITS, { kind: "write", key: "h1", target: hold("statement", "a2"), mark });
    const { attributions } = reviewed(history).record;
    const machine = attributions.find(({ id }) => id === "a2");
    const own = attributions.find(({ id }) => id === "h1");
    assert.deepEqual(
        [machine.by, machine.state, machine.confidence, machine.speaker],
        ["machine", "rejected", 0.4, "s2"],
    );
    assert.deepEqual([own.by, own.state, own.corrects, own.speaker], ["person", "accepted", "a2", "s1"]);
});

test("undo and redo lead through all edits, as often as wanted; a new edit after undo ends the redo", () => {
    let history = NO_EDITS;
    for (let count = 0; count < 500; ++count) {
        history = judge(history, "statement", "a1", count % 2 ? "accepted" : "rejected");
    }
    for (let count = 0; count < 600; ++count) history = undo(history);
    assert.equal(reviewed(history).record.attributions[0].state, undefined);
    for (let count = 0; count < 600; ++count) history = redo(history);
    assert.equal(history.done, 500);
    history = judge(undo(history), "claim", "c1", "rejected");
    assert.equal(redo(history), history);
    assert.equal(history.edits.length, 500);
});

test("undo gives back the very marks that were there", () => {
    const first = judge(NO_EDITS, "statement", "a1", "rejected");
    const second = withEdit(first, {
        kind: "speaker",
        name: "Brandl",
        value: { name: "Tomas Brandl", role: "", type: "group" },
    });
    assert.deepEqual(reviewed(undo(second)), reviewed(first));
    assert.deepEqual(reviewed(undo(undo(second))), reviewed(NO_EDITS));
});

test("a speaker gets another name and type everywhere; given the name of another, it becomes the other", () => {
    const change = (name, value) => withEdit(NO_EDITS, { kind: "speaker", name, value });
    const renamed = reviewed(change("Brandl", { name: "Tomas Brandl", role: "shipowner", type: "person" })).record;
    assert.deepEqual(
        renamed.speakers.map(({ id, name }) => [id, name]),
        [
            ["s1", "Ilse Varga"],
            ["s2", "Tomas Brandl"],
        ],
    );
    for (const [from, to] of [
        ["Brandl", "Ilse Varga"],
        ["Ilse Varga", "Brandl"],
    ]) {
        const merged = reviewed(change(from, { name: to, role: "", type: "person" })).record;
        assert.equal(merged.speakers.length, 1, `${from} to ${to}`);
        assert.equal(merged.speakers[0].mentions.length, 2);
        assert.ok(merged.attributions.every(({ speaker }) => speaker === merged.speakers[0].id));
    }
});

test("a new claim belongs to the statement in which it stands, and to its speaker", () => {
    const own = {
        layer: "claim",
        item: { ...annotation("claim", "c1").item, span: at("will rise from 20"), qualifiers: [] },
    };
    const mark = anchored(TEXT, own, null);
    const { claims } = reviewed(withEdit(NO_EDITS, { kind: "write", key: "h1", mark })).record;
    assert.deepEqual(
        claims.map(({ id, attribution, speaker }) => [id, attribution, speaker]),
        [
            ["c1", "a1", "s1"],
            ["h1", "a1", "s1"],
        ],
    );
});

test("decisions go over to the record of an edited text, whose marks have other ids and places", () => {
    const text = `Fees\n\n${TEXT.replace("the plan wrong", "the whole plan wrong")}`;
    const moved = ([start, end]) => [start + 6, end + 6];
    const machine = record();
    machine.attributions = machine.attributions.map((item, index) => ({
        ...item,
        id: `a${index + 5}`,
        source: item.source.map(moved),
        cue: item.cue.map(moved),
        content: item.content.map(moved),
    }));
    machine.attributions[1].content = [at("the whole plan wrong", text)];
    machine.claims = [];
    machine.shifts = [];
    const history = judge(judge(NO_EDITS, "statement", "a1", "accepted"), "statement", "a2", "rejected");
    const { record: shown, lost } = reviewed(history, text, machine);
    assert.deepEqual(
        shown.attributions.map(({ id, state }) => [id, state]),
        [
            ["a5", "accepted"],
            ["a6", "rejected"],
        ],
    );
    assert.equal(lost, 0);
});

test("what was accepted stays even if a new analysis no longer sees it", () => {
    const machine = { ...record(), claims: [] };
    const { claims } = reviewed(judge(NO_EDITS, "claim", "c1", "accepted"), TEXT, machine).record;
    assert.deepEqual(
        claims.map(({ id, by, state, check_worthiness }) => [id, by, state, check_worthiness]),
        [["h1", "machine", "accepted", 0.7]],
    );
});

test("a mark whose words are gone is counted as lost and comes back with its words", () => {
    const mark = hold("statement", "a2", { name: "Brandl", role: "", type: "person" });
    const history = withEdit(NO_EDITS, { kind: "write", key: "h1", mark });
    const none = { sentences: [], speakers: [], attributions: [], claims: [], shifts: [] };
    const gone = reviewed(history, "Varga left.", none);
    assert.equal(gone.lost, 1);
    assert.deepEqual(gone.record.attributions, []);
    assert.equal(reviewed(history, TEXT, none).record.attributions[0].speaker, "hs1");
});
