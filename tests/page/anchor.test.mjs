import assert from "node:assert/strict";
import { test } from "node:test";

import { locate, Locator, makeAnchor } from "../../web/model/anchor.js";

const ARTICLE =
    "The council met on Monday. \u201cWe stay,\u201d Orr said. The mayor left early. " +
    "\u201cWe stay,\u201d Brandl said after the vote on the harbour fee. Nobody else said a word.";
const anchorOf = (text, words, from = 0) => {
    const start = text.indexOf(words, from);
    return makeAnchor(text, [start, start + words.length]);
};
const found = (text, anchor) => {
    const span = locate(text, anchor);
    return span && text.slice(...span);
};

test("an anchor is found in its own text, at its own place", () => {
    const second = ARTICLE.lastIndexOf("\u201cWe stay,");
    const anchor = makeAnchor(ARTICLE, [second, second + 10]);
    assert.deepEqual(locate(ARTICLE, anchor), [second, second + 10]);
});

test("words put in front move the anchor with its quote", () => {
    const anchor = anchorOf(ARTICLE, "the vote on the harbour fee");
    const edited = `A new first paragraph.\n\n${ARTICLE}`;
    assert.deepEqual(locate(edited, anchor), [anchor.start + 24, anchor.start + 24 + anchor.exact.length]);
});

test("of a repeated quote, the one in the same context is found, though the other is nearer", () => {
    const second = anchorOf(ARTICLE, "\u201cWe stay,\u201d", ARTICLE.indexOf("The mayor"));
    const shorter = ARTICLE.slice(27);
    const grown = `${"Nobody knew what would come of it. ".repeat(3)}${ARTICLE}`;
    for (const text of [shorter, grown]) {
        const span = locate(text, second);
        assert.equal(text.slice(span[1], span[1] + 7), " Brandl");
    }
});

test("of a quote repeated in the same context, the nearest is found", () => {
    const line = "\u201cNo comment,\u201d the spokesman of the ministry said once more.\n";
    const text = line.repeat(9);
    const fifth = makeAnchor(text, [line.length * 4, line.length * 4 + 13]);
    assert.equal(locate(`x${text}`, fifth)[0], line.length * 4 + 1);
});

test("a quote with a word changed inside is found from its start to its end", () => {
    const anchor = anchorOf(ARTICLE, "Brandl said after the vote on the harbour fee");
    const edited = ARTICLE.replace("the vote on", "the second, rather close vote on");
    assert.equal(found(edited, anchor), "Brandl said after the second, rather close vote on the harbour fee");
});

test("a quote whose first or last word was changed is found by what stands around it", () => {
    const anchor = anchorOf(ARTICLE, "Brandl said after the vote on the harbour fee");
    assert.equal(
        found(ARTICLE.replace("harbour fee", "berth tax"), anchor),
        "Brandl said after the vote on the berth tax",
    );
    assert.equal(
        found(ARTICLE.replace("Brandl", "The shipowner"), anchor),
        "The shipowner said after the vote on the harbour fee",
    );
});

test("a quote that was taken out is not found elsewhere", () => {
    const anchor = anchorOf(ARTICLE, "The mayor left early.");
    assert.equal(locate(ARTICLE.replace("The mayor left early. ", ""), anchor), undefined);
    const said = anchorOf(ARTICLE, "said");
    assert.equal(locate("Much later and elsewhere, somebody said nothing.", said), undefined);
});

test("a quote that comes back is found again", () => {
    const anchor = anchorOf(ARTICLE, "The mayor left early.");
    const without = ARTICLE.replace("The mayor left early. ", "");
    assert.equal(new Locator(without).locate(anchor), undefined);
    assert.equal(found(`${without} The mayor left early.`, anchor), "The mayor left early.");
});

test("no end of a place lies inside a character", () => {
    const text = "Go \u{1F600} said the smile \u{1F600} of the harbour, and nobody minded.";
    for (let start = 0; start < text.length; ++start) {
        for (let end = start + 1; end <= text.length; ++end) {
            const span = locate(`\u{1F601}${text}`, makeAnchor(text, [start, end]));
            if (!span) continue;
            for (const offset of span) {
                const pair = `\u{1F601}${text}`.slice(offset - 1, offset + 1);
                assert.doesNotMatch(pair, /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
            }
        }
    }
});

test("a text that repeats one letter a million times is searched in one pass", () => {
    const text = "a".repeat(1_000_000);
    const anchor = makeAnchor(text, [500_000, 700_000]);
    assert.deepEqual(locate(`${text}b`, anchor), [500_000, 700_000]);
    assert.ok(locate(`b${text}`, { ...anchor, prefix: "c" }));
});
