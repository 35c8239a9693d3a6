import assert from "node:assert/strict";
import { test } from "node:test";

import { agreement, f1, kappa } from "../../web/model/agreement.js";
import { disputed, heatOf, kappaAmong } from "../../web/model/class_agreement.js";
import { merged } from "../../web/model/comparison.js";
import { wordsOf } from "../../web/model/words.js";
import { at, record, TEXT } from "./support/record.mjs";

const words = wordsOf(TEXT);
const empty = () => ({ sentences: [], speakers: [], attributions: [], claims: [], shifts: [] });
const claimOf = (id, span, more = {}) => ({
    ...{ id, span, attribution: null, speaker: null, types: [], check_worthiness: 0.5, qualifiers: [], why: [] },
    ...more,
});
const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`);
const counts = ({ matched, missed, extra }) => [matched, missed, extra];

test("kappa is that of Cohen\u2019s formula: 0.4 for 20, 5, 10 and 15 of 50", () => {
    const a = Uint8Array.from({ length: 50 }, (_, word) => Number(word < 25));
    const b = Uint8Array.from({ length: 50 }, (_, word) => Number(word < 20 || (word >= 25 && word < 35)));
    near(kappa(a, b), 0.4);
});

test("kappa is 1 for the same marks, 0 for no more than chance, below 0 for less, and 1 where nobody marked anything", () => {
    const half = Uint8Array.from([1, 1, 0, 0]);
    near(kappa(half, half), 1);
    near(kappa(half, Uint8Array.from([1, 0, 1, 0])), 0);
    near(kappa(half, Uint8Array.from([0, 0, 1, 1])), -1);
    near(kappa(new Uint8Array(4), new Uint8Array(4)), 1);
    near(kappa(half, new Uint8Array(4)), 0);
});

test("F1 counts common marks against those of one side alone", () => {
    near(f1(2, 1, 1), 2 / 3);
    near(f1(0, 3, 0), 0);
    near(f1(0, 0, 0), 1);
});

test("a record agrees with itself in every layer", () => {
    for (const layer of ["statement", "claim", "shift"]) {
        const result = agreement(record(), record(), layer, words);
        assert.deepEqual([result.missed, result.extra, result.f1, result.kappa], [0, 0, 1, 1], layer);
        assert.ok(result.pairs.every(({ isSameLabel }) => isSameLabel));
    }
});

test("marks match from half of their words on; others are missed or extra", () => {
    const own = empty();
    own.claims = [claimOf("h1", at("fee will rise from 20 to 40 crowns")), claimOf("h2", at("Varga left"))];
    assert.deepEqual(counts(agreement(record(), own, "claim", words)), [1, 0, 1]);
    own.claims = [claimOf("h1", at("40 crowns"))];
    assert.deepEqual(counts(agreement(record(), own, "claim", words)), [0, 1, 1]);
    assert.deepEqual(counts(agreement(record(), empty(), "claim", words)), [0, 1, 0]);
});

test("each mark is matched once, with the one that shares most", () => {
    const own = empty();
    own.claims = [claimOf("h1", at("The fee will rise")), claimOf("h2", at("fee will rise from 20 to 40 crowns"))];
    const { pairs } = agreement(record(), own, "claim", words);
    assert.equal(pairs.find(({ outcome }) => outcome === "matched").own.item.id, "h2");
    assert.equal(pairs.filter(({ outcome }) => outcome === "extra").length, 1);
});

test("a shift matches when its cue is hit, however much around it was marked", () => {
    const own = empty();
    const [shift] = record().shifts;
    const roles = { actor: [], policy: [], from: [], to: [] };
    own.shifts = [{ ...shift, ...roles, id: "h1", kind: "decrease", cue: [at("will rise from 20 to 40 crowns")] }];
    const { pairs } = agreement(record(), own, "shift", words);
    assert.deepEqual([pairs[0].outcome, pairs[0].isSameLabel], ["matched", false]);
});

test("the same words said by another speaker are a match with another label; a surname stands for the name", () => {
    const own = record();
    own.speakers[0].name = "Varga";
    assert.ok(agreement(record(), own, "statement", words).pairs.every(({ isSameLabel }) => isSameLabel));
    own.attributions[1].speaker = "s1";
    const labels = agreement(record(), own, "statement", words).pairs.map(({ isSameLabel }) => isSameLabel);
    assert.deepEqual(labels, [true, false]);
});

test("rejected marks do not count", () => {
    const own = record();
    own.claims[0].state = "rejected";
    assert.deepEqual(counts(agreement(record(), own, "claim", words)), [0, 1, 0]);
});

test("both sides in one record keep their speakers apart, and each pair is shown once", () => {
    const own = record();
    own.claims = [claimOf("c1", at("Varga left"))];
    const layers = ["statement", "claim"];
    const agreements = new Map(layers.map((layer) => [layer, agreement(record(), own, layer, words)]));
    const { record: both, pairs } = merged(record(), own, agreements);
    assert.deepEqual(
        both.claims.map(({ id, outcome }) => [id, outcome]),
        [
            ["gold-c1", "missed"],
            ["own-c1", "extra"],
        ],
    );
    assert.deepEqual(
        both.attributions.map(({ id, outcome }) => [id, outcome]),
        [
            ["own-a1", "matched"],
            ["own-a2", "matched"],
        ],
    );
    const ids = new Set(both.speakers.map(({ id }) => id));
    assert.ok([...both.attributions, ...both.claims].every(({ speaker }) => speaker === null || ids.has(speaker)));
    assert.equal(pairs.size, 4);
});

test("the heat of a class counts its pupils word by word and covers the whole text", () => {
    const [one, two] = [empty(), empty()];
    one.claims = [claimOf("h1", at("Brandl called the plan wrong"))];
    two.claims = [claimOf("h1", at("called the plan"))];
    const runs = heatOf(TEXT, [one, two], "claim", words);
    assert.equal(runs.map(({ start, end }) => TEXT.slice(start, end)).join(""), TEXT);
    assert.deepEqual(
        runs.filter(({ count }) => count > 0).map(({ start, end, count }) => [TEXT.slice(start, end).trim(), count]),
        [
            ["Brandl", 1],
            ["called the plan", 2],
            ["wrong", 1],
        ],
    );
    assert.deepEqual(
        disputed(runs, 2).map(({ start, end }) => TEXT.slice(start, end)),
        ["Brandl", "wrong"],
    );
    near(kappaAmong([one, one], "claim", words), 1);
    assert.equal(kappaAmong([one], "claim", words), undefined);
    assert.ok(kappaAmong([one, two], "claim", words) < 1);
});
