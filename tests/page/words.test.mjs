import assert from "node:assert/strict";
import { test } from "node:test";

import { moveEdge, wholeWords, wordAt, wordsOf } from "../../web/model/words.js";

const TEXT = "Orr said: \u201cWe don\u2019t pay 20,000 crowns for two-year-old boats.\u201d She left.";
const words = (span) => TEXT.slice(...span);
const at = (part) => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];

test("a word keeps its apostrophe, its hyphens and the comma in its number", () => {
    assert.deepEqual(wordsOf(TEXT).map(words), [
        "Orr",
        "said",
        "We",
        "don\u2019t",
        "pay",
        "20,000",
        "crowns",
        "for",
        "two-year-old",
        "boats",
        "She",
        "left",
    ]);
});

test("a selection grows to whole words and loses the space and the punctuation at its ends", () => {
    assert.equal(words(wholeWords(TEXT, at("ay 20,000 cro"))), "pay 20,000 crowns");
    assert.equal(words(wholeWords(TEXT, at("r said: "))), "Orr said");
});

test("quotation marks that were selected stay selected", () => {
    assert.equal(
        words(wholeWords(TEXT, at("\u201cWe don\u2019t pay 20,000 crowns for two-year-old boats.\u201d"))),
        "\u201cWe don\u2019t pay 20,000 crowns for two-year-old boats.\u201d",
    );
});

test("a selection without a word is none", () => {
    assert.equal(wholeWords(TEXT, at(": ")), undefined);
});

test("each edge moves one word in both directions, and never past the other", () => {
    const span = at("pay 20,000");
    assert.equal(words(moveEdge(TEXT, span, "start", -1)), "don\u2019t pay 20,000");
    assert.equal(words(moveEdge(TEXT, span, "start", 1)), "20,000");
    assert.equal(words(moveEdge(TEXT, span, "end", 1)), "pay 20,000 crowns");
    assert.equal(words(moveEdge(TEXT, span, "end", -1)), "pay");
    assert.equal(words(moveEdge(TEXT, at("pay"), "start", 1)), "pay");
    assert.equal(words(moveEdge(TEXT, at("pay"), "end", -1)), "pay");
    assert.equal(words(moveEdge(TEXT, at("\u201cWe don\u2019t"), "start", 1)), "don\u2019t");
    assert.equal(words(moveEdge(TEXT, at("Orr"), "start", -1)), "Orr");
    assert.equal(words(moveEdge(TEXT, at("left"), "end", 1)), "left");
});

test("the word at an offset is the one there, else the next, else the last", () => {
    assert.equal(words(wordAt(TEXT, 1)), "Orr");
    assert.equal(words(wordAt(TEXT, 3)), "said");
    assert.equal(words(wordAt(TEXT, TEXT.length)), "left");
    assert.equal(wordAt(" ... ", 2), undefined);
});
