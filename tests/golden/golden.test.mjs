/** The golden articles: the records of both builds are the approved ones, exactly. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { loadSayso } from "../../wasm/node.mjs";
import { sayso as runTool } from "../cli/sayso_tool.mjs";
import { goldenArticles, layOut } from "./articles.mjs";
import { changes, readingOf } from "./reading.mjs";

const articles = goldenArticles();
const analyser = await loadSayso();

/**
 * @param {import("./articles.mjs").Article} article
 * @param {string} json
 */
function assertApproved(article, json) {
    const approved = readFileSync(article.recordPath, "utf8");
    const record = JSON.parse(json);
    if (layOut(record) === approved) return;
    const difference = changes(readingOf(JSON.parse(approved), article.text), readingOf(record, article.text));
    assert.fail(
        `The record of ${article.name} is not the approved one:\n${difference.join("\n") || "(ids or layout)"}\n` +
            "If every change is for the better: npm run golden:update",
    );
}

test("there are golden articles", () => {
    assert.ok(articles.length >= 6);
});

for (const article of articles) {
    test(`${article.name}: there is an approved record`, () => {
        assert.ok(existsSync(article.recordPath), `${article.recordPath} is missing; npm run golden:update writes it`);
    });

    test(`${article.name}: the native record is the approved one, and the WebAssembly record the same to the byte`, () => {
        const line = JSON.stringify({ id: article.name, text: article.text });
        const { status, stdout, stderr } = runTool(["annotate", "--jsonl"], { input: line });
        assert.equal(stderr, "");
        assert.equal(status, 0);
        const fromWasm = analyser.annotateToJson(article.text, { id: article.name, offsets: "codepoint" });
        assert.equal(`${fromWasm}\n`, stdout);
        if (existsSync(article.recordPath)) assertApproved(article, stdout);
    });
}
