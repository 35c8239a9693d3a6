import assert from "node:assert/strict";
import { test } from "node:test";

import { cutIntoLeaves, leafAt } from "../../web/model/leaves.js";

const paragraphs = (text) =>
    cutIntoLeaves(text).flatMap((leaf) => leaf.paragraphs.map(({ start, end }) => text.slice(start, end)));

test("each line with words is a paragraph, empty lines are none", () => {
    assert.deepEqual(paragraphs("\nOne.\n\n  \nTwo.\nThree."), ["One.", "Two.", "Three."]);
});

test("a text without words has no leaf", () => {
    assert.deepEqual(cutIntoLeaves(""), []);
    assert.deepEqual(cutIntoLeaves(" \n\t\n"), []);
});

test("long texts are several leaves, in order and without loss", () => {
    const text = Array.from({ length: 400 }, (_, line) => `Line ${line} of a long text about the harbour.`).join("\n");
    const leaves = cutIntoLeaves(text);
    assert.ok(leaves.length > 1);
    assert.ok(leaves.every(({ start, end }) => end - start <= 4000));
    assert.equal(paragraphs(text).join("\n"), text);
});

test("a line longer than a leaf is cut after a space", () => {
    const text = "harbour ".repeat(5000);
    const cut = paragraphs(text);
    assert.equal(cut.join(""), text);
    assert.ok(cut.length > 1);
    assert.ok(cut.slice(0, -1).every((paragraph) => paragraph.length <= 4000 && paragraph.endsWith(" ")));
});

test("a line without any space is cut all the same, never inside a surrogate pair", () => {
    const text = "x" + "\u{1F6A2}".repeat(9000);
    const cut = paragraphs(text);
    assert.equal(cut.join(""), text);
    assert.ok(cut.length > 1);
    assert.ok(cut.every((paragraph) => paragraph.isWellFormed()));
});

test("the leaf of an offset is the one it stands in, or the one before the gap", () => {
    const leaves = [
        { start: 2, end: 10, paragraphs: [] },
        { start: 12, end: 20, paragraphs: [] },
        { start: 25, end: 30, paragraphs: [] },
    ];
    assert.deepEqual(
        [0, 2, 9, 11, 12, 24, 25, 99].map((offset) => leafAt(leaves, offset)),
        [0, 0, 0, 0, 1, 1, 2, 2],
    );
});
