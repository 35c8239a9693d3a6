import assert from "node:assert/strict";
import { test } from "node:test";

import { piecesOf } from "../../web/model/pieces.js";

const shown = (annotation) =>
    piecesOf(annotation).map(({ role, start, end, labelled }) => [role, start, end, ...(labelled ? ["label"] : [])]);

test("a statement has its label at the start of its content, whatever comes first in the text", () => {
    const item = {
        id: "a1",
        source: [[0, 5]],
        cue: [[6, 10]],
        content: [
            [11, 30],
            [40, 52],
        ],
    };
    assert.deepEqual(shown({ layer: "statement", item }), [
        ["content", 11, 30, "label"],
        ["content", 40, 52],
        ["cue", 6, 10],
        ["source", 0, 5],
    ]);
});

test("a statement without content has its label at the cue", () => {
    const item = { id: "a1", source: [[0, 5]], cue: [[6, 26]], content: [] };
    assert.deepEqual(shown({ layer: "statement", item })[0], ["cue", 6, 26, "label"]);
});

test("a shift has its label at the cue", () => {
    const item = { id: "p1", cue: [[20, 30]], policy: [[31, 40]], from: [[31, 40]], to: [], actor: [[0, 6]] };
    assert.deepEqual(shown({ layer: "shift", item }), [
        ["cue", 20, 30, "label"],
        ["policy", 31, 40],
        ["from", 31, 40],
        ["actor", 0, 6],
    ]);
});

test("empty spans mark nothing", () => {
    assert.deepEqual(shown({ layer: "claim", item: { id: "c1", span: [4, 4] } }), []);
});
