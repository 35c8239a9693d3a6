import assert from "node:assert/strict";
import { test } from "node:test";

import { findAll, firstFrom } from "../../web/model/search.js";

const words = (text, query) => findAll(text, query).map(([start, end]) => text.slice(start, end));

test("words are found in text order, whatever their case", () => {
    assert.deepEqual(words("The fee. the FEE, fees", "fee"), ["fee", "FEE", "fee"]);
    assert.deepEqual(findAll("The fee", "FEE"), [[4, 7]]);
});

test("a space in the query stands for any white space, line breaks too", () => {
    assert.deepEqual(words("harbour\n\n fee and harbour fee", "harbour fee"), ["harbour\n\n fee", "harbour fee"]);
});

test("space around the query does not matter, and nothing but space finds nothing", () => {
    assert.deepEqual(words("a fee", " fee "), ["fee"]);
    assert.deepEqual(words("a fee", "  "), []);
    assert.deepEqual(words("a fee", ""), []);
});

test("what a keyboard has finds what a newspaper prints, and the other way round", () => {
    assert.deepEqual(words("the city\u2019s", "city's"), ["city\u2019s"]);
    assert.deepEqual(words("the city's", "city\u2019s"), ["city's"]);
    assert.deepEqual(words("\u201cWe stay\u201d", '"we stay"'), ["\u201cWe stay\u201d"]);
    assert.deepEqual(words("1990\u20131995", "1990-1995"), ["1990\u20131995"]);
});

test("signs with a meaning in patterns stand for themselves", () => {
    const text = "a+b (c) [d] ^$ .* \\ {2} | x/y";
    for (const part of text.split(" ")) assert.deepEqual(words(text, part), [part]);
});

test("characters beyond the first plane are found whole", () => {
    assert.deepEqual(findAll("\u{1f600}\u{1f601}", "\u{1f601}"), [[2, 4]]);
});

test("no more places than asked for", () => {
    assert.equal(findAll("a".repeat(50), "a", 7).length, 7);
});

test("the first place from an offset on; from behind the last, the first of all", () => {
    const found = findAll("fee fee fee", "fee");
    assert.equal(firstFrom(found, 0), 0);
    assert.equal(firstFrom(found, 1), 1);
    assert.equal(firstFrom(found, 8), 2);
    assert.equal(firstFrom(found, 9), 0);
});
