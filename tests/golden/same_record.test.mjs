/** The native and the WebAssembly build give the same records, to the byte. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { loadSayso } from "../../wasm/node.mjs";
import { sayso as runTool } from "../cli/sayso_tool.mjs";
import { generatedText, nastyTexts } from "./generated_texts.mjs";

const analyser = await loadSayso();

/**
 * @param {string[]} texts
 * @param {"utf16" | "codepoint" | "utf8"} offsets
 */
function assertSameRecords(texts, offsets) {
    const input = texts.map((text, number) => `${JSON.stringify({ id: `${number}`, text })}\n`).join("");
    const { status, stdout, stderr } = runTool(["annotate", "--jsonl", "--offsets", offsets], { input });
    assert.equal(stderr, "");
    assert.equal(status, 0);
    const native = stdout.split("\n").slice(0, -1);
    assert.equal(native.length, texts.length);
    texts.forEach((text, number) => {
        const wasm = analyser.annotateToJson(text, { id: `${number}`, offsets });
        assert.equal(wasm, native[number], JSON.stringify(text.slice(0, 2000)));
    });
}

for (const offsets of /** @type {const} */ (["utf16", "codepoint", "utf8"])) {
    test(`nasty texts have the same records in both builds, in ${offsets} offsets`, () => {
        assertSameRecords(nastyTexts, offsets);
    });
}

test("300 generated texts have the same records in both builds", () => {
    const texts = Array.from({ length: 300 }, (_, seed) => generatedText(seed));
    assert.ok(new Set(texts).size > 290);
    assertSameRecords(texts, "utf16");
});

test("the generated texts are the same on every run", () => {
    assert.equal(generatedText(7), generatedText(7));
    assert.notEqual(generatedText(7), generatedText(8));
});
