/** Export and import through the WebAssembly module: the same C++ as the command line's. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
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

const NASTY = "<script>alert(1)</script> & \"x\" 'y' ]]> \0 | [a](b) *c*";

/** A record whose every word of a person is markup. */
function nasty() {
    const copy = reviewed();
    copy.id = NASTY;
    copy.speakers[0].name = NASTY;
    copy.speakers[0].role = `=HYPERLINK(${NASTY})`;
    for (const mark of [...copy.attributions, ...copy.claims, ...copy.shifts]) {
        mark.why = [NASTY];
        mark.note = NASTY;
    }
    return copy;
}

test("an exported page has no script and no markup of others, and its policy allows its one style sheet by hash", () => {
    const html = sayso.exportRecord(nasty(), ARTICLE, "html");
    assert.doesNotMatch(html, /<script|style=|\son\w+="|https?:/);
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    assert.ok(html.includes(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
});

test("TEI is well-formed: tags close in order, pointers lead somewhere, and no markup of others gets in", () => {
    const xml = sayso.exportRecord(nasty(), ARTICLE, "tei");
    assert.doesNotMatch(xml, /<script|\0/);
    /** @type {(string | undefined)[]} */
    const open = [];
    for (const [, slash, name, rest = ""] of xml.matchAll(/<(\/?)([A-Za-z]+)([^>]*)>/g)) {
        if (slash) assert.equal(open.pop(), name);
        else if (!rest.endsWith("/")) open.push(name);
    }
    assert.deepEqual(open, []);
    const ids = [...xml.matchAll(/ xml:id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of xml.matchAll(/="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
    assert.match(xml, /<said [^>]*who="#s1" direct="true" aloud="true">/);
});

test("CSV has a row of the same columns for each mark, and no formula", () => {
    const given = nasty();
    const csv = sayso.exportRecord(given, ARTICLE, "csv");
    const rows = csv.split("\r\n").slice(0, -1);
    const marks = given.speakers.length + given.attributions.length + given.claims.length + given.shifts.length;
    assert.equal(rows.length, 1 + marks);
    const widths = rows.map((row) => [...row.replace(/"(?:[^"]|"")*"/g, "q").matchAll(/,/g)].length);
    assert.equal(new Set(widths).size, 1);
    assert.ok(csv.includes("\"'=HYPERLINK("));
});

test("a Markdown report escapes what would be markup", () => {
    const report = sayso.exportRecord(nasty(), ARTICLE, "markdown");
    assert.ok(report.includes("\\<script\\>"));
    assert.doesNotMatch(report, /(?<!\\)<|(?<!\\)\[a/);
});
