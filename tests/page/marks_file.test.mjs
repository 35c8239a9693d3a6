import assert from "node:assert/strict";
import { test } from "node:test";

import { Locator } from "../../web/model/anchor.js";
import { anchored } from "../../web/model/anchored_marks.js";
import { NO_EDITS, withEdit } from "../../web/model/edits.js";
import { marksFile, openMarks } from "../../web/model/marks_file.js";
import { review } from "../../web/model/review.js";
import { at, record, TEXT } from "./support/record.mjs";

const shown = (machine, history, text = TEXT) => review(machine, new Locator(text), history).record;
const decided = () => {
    const machine = record();
    const brandl = { layer: "statement", item: machine.attributions[1] };
    const target = anchored(TEXT, brandl, machine.speakers[1]);
    const mark = { ...target, speaker: { name: "The owners", role: "", type: "group" } };
    const shift = anchored(TEXT, { layer: "shift", item: machine.shifts[0] }, null);
    let history = withEdit(NO_EDITS, { kind: "write", key: "h1", target, mark });
    history = withEdit(history, { kind: "judge", key: "h2", target: shift, judgement: "rejected" });
    return shown(machine, history);
};
const problemOf = (file) => {
    try {
        openMarks(typeof file === "string" ? file : JSON.stringify(file));
        return "none";
    } catch (error) {
        assert.equal(error.constructor.name, "FileError", error.stack);
        return error.message;
    }
};

test("a saved record opens as it was: marks, decisions, corrections, speakers, scores", () => {
    const saved = JSON.stringify(marksFile(TEXT, decided(), "fees"));
    const { text, id, machine, history } = openMarks(saved);
    assert.deepEqual([text, id], [TEXT, "fees"]);
    assert.deepEqual(JSON.parse(JSON.stringify(marksFile(text, shown(machine, history), id))), JSON.parse(saved));
});

test("a record without decisions, in code points, opens with the program's marks alone", () => {
    const text = `\u{1F600} ${TEXT}`;
    const file = {
        format: "sayso/1",
        offset_unit: "codepoint",
        text,
        claims: [{ id: "c1", span: [at("The fee", text)[0] - 1, at("The fee", text)[1] - 1], types: [] }],
    };
    const { machine, history } = openMarks(JSON.stringify(file));
    assert.equal(text.slice(...machine.claims[0].span), "The fee");
    assert.equal(history.done, 0);
});

test("offsets in bytes are read as well", () => {
    const start = new TextEncoder().encode(TEXT.slice(0, at("said")[0])).length;
    const claims = [{ id: "c1", span: [start, start + 4] }];
    const { machine } = openMarks(JSON.stringify({ format: "sayso/1", offset_unit: "utf8", text: TEXT, claims }));
    assert.equal(TEXT.slice(...machine.claims[0].span), "said");
});

test("a file that cannot be used says what is wrong with it, and where", () => {
    const good = marksFile(TEXT, decided());
    const claim = good.claims[0];
    for (const [file, problem] of [
        ["", "notJson"],
        ["{", "notJson"],
        ["[]", "damaged"],
        ["null", "damaged"],
        [{ format: "brat" }, "notOurs"],
        [{}, "notOurs"],
        [{ ...good, format: "sayso/2" }, "newer"],
        [{ ...good, text: undefined }, "noText"],
        [{ ...good, text: "  " }, "noText"],
        [{ ...good, claims: {} }, "damaged: claims"],
        [{ ...good, claims: [7] }, "damaged: claims[0]"],
        [{ ...good, claims: [{ ...claim, span: [5, 5] }] }, "damaged: claims[0].span"],
        [{ ...good, claims: [{ ...claim, span: [5, 5000] }] }, "damaged: claims[0].span"],
        [{ ...good, claims: [{ ...claim, span: [-1, 5] }] }, "damaged: claims[0].span"],
        [{ ...good, claims: [{ ...claim, span: ["0", 5] }] }, "damaged: claims[0].span"],
        [{ ...good, claims: [{ ...claim, span: [0.5, 5] }] }, "damaged: claims[0].span"],
        [{ ...good, claims: [{ ...claim, check_worthiness: 7 }] }, "damaged: claims[0].check_worthiness"],
        [{ ...good, claims: [{ ...claim, types: ["<b>"] }] }, "damaged: claims[0].types"],
        [{ ...good, claims: [{ ...claim, speaker: "s9" }] }, "damaged: c1.speaker"],
        [{ ...good, claims: [{ ...claim, attribution: "a9" }] }, "damaged: c1.attribution"],
        [{ ...good, claims: [claim, claim] }, "damaged: id"],
        [{ ...good, shifts: [{ ...good.shifts[0], kind: "constructor" }] }, "damaged: shifts[0].kind"],
        [{ ...good, claims: [{ ...claim, by: "teacher" }] }, "damaged: claims[0].by"],
    ]) {
        assert.equal(problemOf(file), problem, JSON.stringify(file).slice(0, 80));
    }
});

test("no span that splits a character is taken", () => {
    const file = { format: "sayso/1", offset_unit: "utf16", text: "a\u{1F600}b", claims: [{ id: "c1", span: [0, 2] }] };
    assert.equal(problemOf(file), "damaged: claims[0].span");
});

test("a file cannot reach the page's own objects", () => {
    const { machine } = openMarks(`{"format": "sayso/1", "text": "One.", "__proto__": {"polluted": 1}, "claims": []}`);
    assert.equal({}.polluted, undefined);
    assert.equal(machine.polluted, undefined);
});
