import assert from "node:assert/strict";
import { test } from "node:test";

import { placeLabels } from "../../web/model/labels.js";

const piece = (name, start, labelled = true) => ({ name, start, end: start + 20, labelled });
const shown = (places) => [...places].map(([place, pieces]) => [place, pieces.map(({ name }) => name)]);

test("each labelled piece has its label where it begins", () => {
    const pieces = [piece("claim", 40), piece("statement", 12), piece("source", 0, false)];
    assert.deepEqual(shown(placeLabels(pieces, { start: 0, end: 100 }, 0)), [
        [12, ["statement"]],
        [40, ["claim"]],
    ]);
});

test("a claim that begins behind the quotation mark of its statement is labelled beside it", () => {
    const pieces = [piece("statement", 12), piece("claim", 13), piece("shift", 17)];
    assert.deepEqual(shown(placeLabels(pieces, { start: 0, end: 100 }, 0)), [[12, ["statement", "claim", "shift"]]]);
});

test("labels do not gather over more than a word", () => {
    const pieces = [piece("a", 10), piece("b", 16), piece("c", 17), piece("d", 23)];
    assert.deepEqual(shown(placeLabels(pieces, { start: 0, end: 100 }, 0)), [
        [10, ["a", "b"]],
        [17, ["c", "d"]],
    ]);
});

test("a piece that goes on from the paragraph before has no second label", () => {
    assert.deepEqual(shown(placeLabels([piece("a", 10)], { start: 22, end: 60 }, 20)), []);
});

test("a piece that begins in the gap before the paragraph is labelled at its start", () => {
    assert.deepEqual(shown(placeLabels([piece("a", 20)], { start: 22, end: 60 }, 20)), [[22, ["a"]]]);
});
