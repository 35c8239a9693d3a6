import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { records, sayso, toolPath } from "./sayso_tool.mjs";

const folder = mkdtempSync(join(tmpdir(), "sayso-cli-"));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string | Uint8Array} content */
function file(name, content) {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
}

const article = "Mayor Ann Orr said on Monday: \u201CWe stay.\u201D \u{1F600}";

test("a file becomes one record, named after the file, in code points", () => {
    const { status, stdout, stderr } = sayso(["annotate", file("article.txt", article)]);
    assert.equal(stderr, "");
    assert.equal(status, 0);
    const [record] = records(stdout);
    assert.equal(record.format, "sayso/1");
    assert.equal(record.id, "article.txt");
    assert.equal(record.offset_unit, "codepoint");
    assert.equal(record.length, [...article].length);
});

test("without a file the article comes from standard input", () => {
    const [record] = records(sayso(["annotate"], { input: article }).stdout);
    assert.equal(record.id, "stdin");
    assert.deepEqual(record, { ...records(sayso(["annotate", "-"], { input: article }).stdout)[0] });
});

test("--offsets chooses what spans count", () => {
    const lengths = ["codepoint", "utf16", "utf8"].map((unit) => {
        const [record] = records(sayso(["annotate", "--offsets", unit], { input: article }).stdout);
        assert.equal(record.offset_unit, unit);
        return record.length;
    });
    assert.deepEqual(lengths, [[...article].length, article.length, Buffer.byteLength(article)]);
});

test("the example of docs/format.md is what the tool writes", () => {
    const page = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");
    const [, text] = page.match(/The text\n\n {4}(.*)\n\ngives/) ?? [];
    const [, example] = page.match(/```json\n(\{\n {2}"format"[^]*?)```/) ?? [];
    // Scores and their reasons change more often than anybody wants to change a page.
    const scores = ["check_worthiness", "confidence", "why"];
    const unscored = (/** @type {string} */ json) =>
        JSON.parse(json, (name, value) => (scores.includes(name) ? undefined : value));
    assert.deepEqual(unscored(sayso(["annotate"], { input: text }).stdout), unscored(example));
});

test("several files give a record a line, in their order", () => {
    const paths = ["b.txt", "a.txt", "c.txt"].map((name) => file(name, `${article} ${name}`));
    const { stdout } = sayso(["annotate", "--format=json", ...paths]);
    assert.deepEqual(
        records(stdout).map((record) => record.id),
        ["b.txt", "a.txt", "c.txt"],
    );
    assert.equal(stdout, sayso(["annotate", "--format", "jsonl", ...paths]).stdout);
});

test("a bad byte is named with its offset, and the other files are annotated", () => {
    const bad = file("latin1.txt", Buffer.from("Caf\xE9 closed, Ann Orr said.", "latin1"));
    const good = file("good.txt", article);
    const { status, stdout, stderr } = sayso(["annotate", bad, good]);
    assert.equal(status, 1);
    assert.deepEqual(
        records(stdout).map((record) => record.id),
        ["good.txt"],
    );
    assert.match(stderr, /latin1\.txt: not UTF-8: bad byte at offset 3\b/);
});

for (const [what, bytes, offset] of /** @type {[string, number[], number][]} */ ([
    ["an overlong form", [0x61, 0xc0, 0xaf], 1],
    ["a surrogate as three bytes", [0xed, 0xa0, 0x80], 0],
    ["a code point beyond Unicode", [0x61, 0x62, 0xf4, 0x90, 0x80, 0x80], 2],
    ["a character cut off at the end", [0x61, 0xe2, 0x82], 1],
    ["UTF-16", [0xff, 0xfe, 0x61, 0x00], 0],
])) {
    test(`${what} is not UTF-8`, () => {
        const { status, stdout, stderr } = sayso(["annotate"], { input: Uint8Array.from(bytes) });
        assert.equal(status, 1);
        assert.equal(stdout, "");
        assert.match(stderr, new RegExp(`standard input: not UTF-8: bad byte at offset ${offset};`));
    });
}

test("a missing file and a folder are named, and the other files are annotated", () => {
    const good = file("good.txt", article);
    const { status, stdout, stderr } = sayso(["annotate", join(folder, "missing.txt"), folder, good]);
    assert.equal(status, 1);
    assert.equal(records(stdout).length, 1);
    assert.match(stderr, /missing\.txt: No such file or directory\n/);
    assert.match(stderr, /: Is a directory\n/);
});

test("a byte order mark is no part of the text, CRLF and NUL are", () => {
    const text = "One.\r\n\r\nTwo\0.";
    const [record] = records(sayso(["annotate"], { input: `\uFEFF${text}` }).stdout);
    assert.equal(record.length, text.length);
});

test("an empty article is an empty record", () => {
    const { status, stdout } = sayso(["annotate"], { input: "" });
    assert.equal(status, 0);
    const [record] = records(stdout);
    assert.equal(record.length, 0);
    assert.deepEqual(record.sentences, []);
});

test("after -- every word is a file", () => {
    const { stderr } = sayso(["annotate", "--", "--jsonl"]);
    assert.equal(stderr, "sayso: --jsonl: No such file or directory\n");
});

test("a file name that is not UTF-8 keeps the record JSON", () => {
    const latin1 = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from("caf\xE9.txt", "latin1")]);
    writeFileSync(latin1, article);
    // Node hands over words as UTF-8 only; the shell finds the name by its pattern.
    const { stdout } = spawnSync("sh", ["-c", '"$0" annotate "$1"/caf*.txt', toolPath, folder]);
    assert.equal(records(stdout.toString())[0].id, "caf\uFFFD.txt");
});

test("a full disk is an error, not a finished run", { skip: process.platform !== "linux" && "needs /dev/full" }, () => {
    const full = openSync("/dev/full", "w");
    const path = file("article.txt", article);
    const { status, stderr } = sayso(["annotate", path, path], { stdio: ["pipe", full, "pipe"] });
    assert.equal(status, 1);
    assert.equal(stderr, "sayso: standard output: No space left on device\n");
});
