/** The written articles of train/articles can be read, and every mark of them stands where it may. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const python = spawnSync("python3", ["--version"]).status === 0;

/** @param {string[]} args */
const articles = (...args) =>
    spawnSync("python3", ["-B", fileURLToPath(new URL("train/encoder/articles.py", root)), ...args], {
        encoding: "utf8",
        maxBuffer: 1e8,
    });

test("every written article is a record whose spans lie in its text", { skip: !python && "python3 is missing" }, () => {
    const run = articles(fileURLToPath(new URL("train/articles", root)));
    assert.equal(run.status, 0, run.stderr);
    const records = run.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    assert.ok(records.length >= 160, `${records.length} articles`);
    for (const { id, text, sentences, attributions, shifts } of records) {
        const length = [...text].length;
        const roles = attributions.flatMap((/** @type {any} */ a) => [...a.source, ...a.cue, ...a.content]);
        const changes = shifts.flatMap((/** @type {any} */ s) => [
            ...s.cue,
            ...s.actor,
            ...s.policy,
            ...s.from,
            ...s.to,
        ]);
        const spans = [...sentences.map((/** @type {any} */ sentence) => sentence.span), ...roles, ...changes];
        for (const [start, end] of spans)
            assert.ok(start >= 0 && start < end && end <= length, `${id}: ${start}-${end}`);
        assert.ok(
            attributions.every((/** @type {any} */ a) => a.content.length > 0),
            `${id}: a source without content`,
        );
    }
});

test("a mark without an end is refused by name", { skip: !python && "python3 is missing" }, async () => {
    const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    const folder = mkdtempSync(join(tmpdir(), "articles-"));
    writeFileSync(join(folder, "one.txt"), "Fares rise\n\n[s1:Ann Orr said so.{C}\n");
    const run = articles("--check", join(folder, "one.txt"));
    rmSync(folder, { recursive: true });
    assert.equal(run.status, 1);
    assert.match(run.stdout, /a mark without end: s1/);
});
