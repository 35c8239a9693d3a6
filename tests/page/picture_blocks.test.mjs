import assert from "node:assert/strict";
import { test } from "node:test";

import { breakIntoLines } from "../../web/view/picture_blocks.js";

const lines = (words, width) => breakIntoLines(words, (line) => line.length <= width);

test("lines are broken at spaces when they get too long", () => {
    assert.deepEqual(lines("the fee will rise", 8), ["the fee", "will", "rise"]);
    assert.deepEqual(lines("the fee will rise", 9), ["the fee", "will rise"]);
});

test("a word longer than a line stands on a line of its own", () => {
    assert.deepEqual(lines("a harbourmaster speaks", 6), ["a", "harbourmaster", "speaks"]);
});

test("no words make no lines, line breaks are spaces", () => {
    assert.deepEqual(lines("  ", 6), []);
    assert.deepEqual(lines("a\n\nb", 6), ["a b"]);
});
