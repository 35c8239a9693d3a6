import assert from "node:assert/strict";
import { test } from "node:test";

import { readingMinutes } from "../../web/model/reading_time.js";
import { runsOf } from "../../web/model/runs.js";

test("each span fills the rows that it touches", () => {
    assert.deepEqual(runsOf([[20, 40]], 100, 10), [[2, 4]]);
    assert.deepEqual(runsOf([[25, 31]], 100, 10), [[2, 4]]);
});

test("a span shorter than a row still has a row, at both ends of the text too", () => {
    const spans = [
        [0, 1],
        [99, 100],
    ];
    assert.deepEqual(runsOf(spans, 100, 10), [
        [0, 1],
        [9, 10],
    ]);
});

test("spans that overlap or touch make one run, in whatever order they come", () => {
    const spans = [
        [50, 60],
        [10, 30],
        [20, 50],
        [80, 90],
    ];
    assert.deepEqual(runsOf(spans, 100, 10), [
        [1, 6],
        [8, 9],
    ]);
});

test("no spans, empty spans and empty texts have no runs", () => {
    assert.deepEqual(runsOf([], 100, 10), []);
    assert.deepEqual(runsOf([[5, 5]], 100, 10), []);
    assert.deepEqual(runsOf([[0, 1]], 0, 10), []);
});

test("a text of more rows than units has every row of a span filled", () => {
    assert.deepEqual(runsOf([[0, 1]], 2, 10), [[0, 5]]);
});

test("reading takes whole minutes, one at least", () => {
    assert.equal(readingMinutes(1), 1);
    assert.equal(readingMinutes(515), 2);
    assert.equal(readingMinutes(20_000), 84);
});
