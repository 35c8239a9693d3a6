/** Export and import through the WebAssembly module: the same C++ as the command line's. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { SaysoInputError } from "../../wasm/sayso-binding.mjs";
import { loadSayso } from "../../wasm/node.mjs";

const ARTICLE = '\u{1f600} "We keep the ferry," said Mayor Ann Orr.\n\nShe added that fares would no longer rise.';

const sayso = await loadSayso();
const record = sayso.annotate(ARTICLE, { id: "ferry" });

/** The record as a person leaves it: a mark judged, one added, and words about it. */
function reviewed() {
    const copy = structuredClone(/** @type {any} */ (record));
    copy.attributions[0].state = "accepted";
    copy.claims.push({
        id: "h1",
        span: [4, 21],
        attribution: "a1",
        speaker: "s1",
        types: ["policy"],
        check_worthiness: 0.5,
        qualifiers: [],
        why: [],
        by: "person",
        note: "said \u201cfor now\u201d\nelsewhere \u{1f600}",
    });
    return copy;
}

for (const format of /** @type {const} */ (["json", "w3c", "brat"])) {
    test(`${format} gives a record back as it was, a person's marks included`, () => {
        for (const given of [record, reviewed()]) {
            const file = sayso.exportRecord(given, ARTICLE, format);
            assert.deepEqual(sayso.importAnnotations(file, ARTICLE), { record: given, warnings: [] });
            assert.deepEqual(sayso.importAnnotations(file, ARTICLE, format), { record: given, warnings: [] });
        }
    });
}

test("a Web Annotation quotes the words of each place, and counts code points", () => {
    const collection = JSON.parse(sayso.exportRecord(record, ARTICLE, "w3c"));
    assert.equal(collection.type, "AnnotationCollection");
    const { items } = collection.first;
    assert.equal(items.length, collection.total);
    for (const { body, target } of items) {
        assert.ok(body.every((/** @type {any} */ { purpose }) => purpose));
        for (const { selector } of target) {
            const [quote, position] = selector;
            assert.equal([...ARTICLE].slice(position.start, position.end).join(""), quote.exact);
            assert.ok(ARTICLE.includes(quote.prefix + quote.exact + quote.suffix));
        }
    }
});

test("offsets of an export are what was asked for", () => {
    const counted = JSON.parse(sayso.exportRecord(record, ARTICLE, "json", { offsets: "codepoint" }));
    assert.deepEqual(counted, sayso.annotate(ARTICLE, { id: "ferry", offsets: "codepoint" }));
});

test("what is no record, and what is no file of annotations, is refused with a message; the analyser lives on", () => {
    const refused = /** @type {[() => unknown, RegExp][]} */ ([
        [() => sayso.exportRecord({}, ARTICLE, "w3c"), /no record of the format sayso\/1/],
        [() => sayso.exportRecord(record, "Another text.", "w3c"), /of another text/],
        [() => sayso.exportRecord(record, ARTICLE, /** @type {any} */ ("word")), /does not know the format "word"/],
        [() => sayso.importAnnotations("", ARTICLE, "json"), /not JSON/],
        [() => sayso.importAnnotations("{}", ARTICLE), /no Web Annotations/],
        [() => sayso.importAnnotations("[".repeat(1e6), ARTICLE), /levels deep/],
        [() => sayso.importAnnotations("Dear editor,\nno.", ARTICLE), /Line 1 .* no brat/],
        [() => sayso.importAnnotations("x", ARTICLE, "html"), /cannot read it/],
    ]);
    for (const [call, message] of refused) {
        assert.throws(call, (error) => error instanceof SaysoInputError && message.test(error.message));
    }
    assert.equal(sayso.importAnnotations(sayso.exportRecord(record, ARTICLE, "w3c"), ARTICLE).warnings.length, 0);
});
