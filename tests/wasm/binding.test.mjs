import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import vm from "node:vm";

import { createSayso, SaysoStoppedError } from "../../wasm/sayso-binding.mjs";
import { createModule, loadSayso } from "../../wasm/node.mjs";

/** @typedef {import("../../wasm/sayso-binding.mjs").SaysoModule} SaysoModule */

const ARTICLE = 'The ferry will stay. "We keep the ferry," said Mayor Ann Orr.\n\nShe added that fares would fall.';

const sayso = await loadSayso();

/**
 * Every pair of numbers under a key "span" and in the lists of spans, wherever it stands in a record.
 *
 * @param {unknown} value
 * @returns {Generator<[number, number]>}
 */
function* spansIn(value) {
    if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) {
        yield [value[0], value[1]];
    } else if (value && typeof value === "object") {
        for (const part of Object.values(value)) yield* spansIn(part);
    }
}

/**
 * @param {string} text
 * @param {import("../../wasm/sayso-binding.mjs").AnnotateOptions} [options]
 * @returns {any}
 */
const annotate = (text, options) => sayso.annotate(text, options);

test("a text gives a record whose spans point into it", () => {
    const record = annotate(ARTICLE, { id: "ferry" });
    assert.equal(record.id, "ferry");
    assert.equal(record.length, ARTICLE.length);
    const contents = record.attributions.flatMap((/** @type {any} */ { content }) => content);
    const quoted = contents.map((/** @type {[number, number]} */ [start, end]) => ARTICLE.slice(start, end));
    assert.ok(
        quoted.some((/** @type {string} */ content) => content.includes("We keep the ferry")),
        `no content with the quote in ${JSON.stringify(quoted)}`,
    );
});

test("the JSON of a record is one line and the same as the object", () => {
    const json = sayso.annotateToJson(ARTICLE);
    assert.ok(!json.includes("\n"));
    assert.deepEqual(JSON.parse(json), sayso.annotate(ARTICLE));
});

test("a text and its id may hold NULs, which cut off nothing", () => {
    const text = `a\0b. ${ARTICLE}`;
    const record = annotate(text, { id: "a\0b" });
    assert.equal(record.length, text.length);
    assert.equal(record.id, "a\0b");
    assert.ok(record.attributions.length > 0);
});

test("any string is a text: empty, one character, lone surrogates, only marks", () => {
    for (const text of ["", "x", "\ud800", "\udc00\ud800", `\ud83d ${ARTICLE} \ude00`, "\u201c\u201d".repeat(5000)]) {
        const record = annotate(text);
        assert.equal(record.length, text.length);
        for (const [start, end] of spansIn(record)) assert.ok(0 <= start && start <= end && end <= text.length);
    }
});

test("offsets count what was asked for, which differs after characters beyond the basic plane", () => {
    const text = `\u{1f600} caf\u00e9. ${ARTICLE}`;
    const lengths = { utf16: text.length, codepoint: [...text].length, utf8: Buffer.byteLength(text) };
    /** @type {("utf16" | "codepoint" | "utf8")[]} */
    const units = ["utf16", "codepoint", "utf8"];
    const starts = units.map((offsets) => {
        const record = annotate(text, { offsets });
        assert.equal(record.length, lengths[offsets]);
        return record.attributions[0].content[0][0];
    });
    const [utf16, codepoint, utf8] = starts;
    assert.equal(utf16 - codepoint, 1);
    assert.equal(utf8 - utf16, 3);
});

test("a megabyte of text gives a record", () => {
    const text = `${ARTICLE}\n\n`.repeat(Math.ceil(1e6 / ARTICLE.length));
    assert.equal(annotate(text).length, text.length);
});

test("memory does not grow over a thousand calls", async () => {
    /** @type {SaysoModule | undefined} */
    let module;
    const fresh = await createSayso(async (options) => (module = await createModule(options)));
    for (let i = 0; i < 20; ++i) fresh.annotate(ARTICLE);
    const before = module?.HEAPU8.length;
    for (let i = 0; i < 1000; ++i) fresh.annotate(ARTICLE, { id: String(i) });
    assert.equal(module?.HEAPU8.length, before);
});

test("what is no text or no unit is refused with a message, and the analyser lives on", () => {
    assert.throws(() => sayso.annotate(/** @type {any} */ (undefined)), /must be a string/);
    assert.throws(
        () => sayso.annotate("x", { offsets: /** @type {any} */ ("bytes") }),
        /"utf16", "codepoint" or "utf8"/,
    );
    assert.equal(annotate("x").length, 1);
});

test("a text that memory has no room for is refused, and the analyser lives on", async () => {
    let room = true;
    const small = await createSayso(async (options) => {
        const module = await createModule(options);
        return {
            ...module,
            get HEAPU8() {
                return module.HEAPU8;
            },
            get HEAPU16() {
                return module.HEAPU16;
            },
            _sayso_allocate: (units) => (room ? module._sayso_allocate(units) : 0),
        };
    });
    room = false;
    assert.throws(() => small.annotate(ARTICLE), /does not fit into memory/);
    room = true;
    assert.equal(/** @type {any} */ (small.annotate(ARTICLE)).length, ARTICLE.length);
});

test("after an abort in the module the analyser refuses all calls and says to start another", async () => {
    const broken = await createSayso(async (options) => ({
        ...(await createModule(options)),
        _sayso_annotate: () => {
            throw new Error("Aborted()");
        },
    }));
    assert.throws(() => broken.annotate(ARTICLE), SaysoStoppedError);
    assert.throws(() => broken.annotate("x"), /start another/);
});

test("the single-file module works wherever a script is evaluated", async () => {
    const code = readFileSync(new URL("../../build/wasm/sayso-single.js", import.meta.url), "utf8");
    const exported = { exports: {} };
    vm.compileFunction(code, ["module", "exports", "require", "__filename", "__dirname"])(
        exported,
        exported.exports,
        createRequire(import.meta.url),
        "",
        "",
    );
    const single = await createSayso(/** @type {any} */ (exported.exports));
    assert.equal(single.annotateToJson(ARTICLE), sayso.annotateToJson(ARTICLE));
    assert.equal(single.version, sayso.version);
});
