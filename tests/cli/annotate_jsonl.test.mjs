import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";

import { records, sayso, toolPath } from "./sayso_tool.mjs";

/** @param {string | Uint8Array} input @param {string[]} options */
function annotate(input, ...options) {
    const { status, stdout, stderr } = sayso(["annotate", "--jsonl", ...options], { input });
    return { status, stderr, lines: records(stdout) };
}

test("each line becomes a record, in order, without its text", () => {
    const input = ["b", "a", "c"].map((id) => JSON.stringify({ id, text: `Ann Orr said ${id}.` })).join("\n");
    const { status, stderr, lines } = annotate(`${input}\n`);
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.deepEqual(
        lines.map((line) => line.id),
        ["b", "a", "c"],
    );
    assert.ok(lines.every((line) => line.format === "sayso/1" && !("text" in line)));
});

test("the last line may lack its line feed, lines may end in CRLF, empty lines are passed over", () => {
    const { status, lines } = annotate('{"id":"a","text":"x"}\r\n\n  \n{"id":"b","text":"y"}');
    assert.equal(status, 0);
    assert.deepEqual(
        lines.map((line) => line.id),
        ["a", "b"],
    );
});

test("a line without an id is named by its number, a whole number is an id", () => {
    const { status, lines } = annotate('{"text":"x"}\n{"id":null,"text":"y"}\n{"id":42,"text":"z"}\n');
    assert.equal(status, 0);
    assert.deepEqual(
        lines.map((line) => line.id),
        ["1", "2", "42"],
    );
});

test("other fields are passed over, however deep", () => {
    const deep = "[".repeat(100000) + "]".repeat(100000);
    const { status, lines } = annotate(
        `{"tokens":[{"id":"no","text":"no"}],"id":"a","deep":${deep},"text":"x y","sentences":{"text":5}}`,
    );
    assert.equal(status, 0);
    assert.equal(lines[0].id, "a");
    assert.equal(lines[0].length, 3);
});

for (const [what, line, id, error] of /** @type {[string, string | Uint8Array, string, RegExp][]} */ ([
    ["that is not JSON", "Ann Orr said no.", "2", /^not JSON: invalid literal at byte 1$/],
    ["that is cut off", '{"id":"cut","text":"x', "cut", /^not JSON: .*missing closing quote/],
    ["with something after the object", '{"id":"two","text":"x"} {}', "two", /^not JSON: /],
    ["that is no object", '["id","text"]', "2", /^not a JSON object$/],
    ["that is a string", '"text"', "2", /^not a JSON object$/],
    ["without a text", '{"id":"none"}', "none", /^no "text"$/],
    ["whose text is a number", '{"text":5,"id":"late"}', "late", /^"text" is not a string$/],
    ["whose text is null", '{"id":"null","text":null}', "null", /^"text" is not a string$/],
    ["whose text is an object", '{"id":"o","text":{"text":"x"}}', "o", /^"text" is not a string$/],
    ["whose id is a list", '{"id":["x"],"text":"x"}', "2", /^"id" is neither a string nor a whole number$/],
    ["with half a surrogate pair", '{"id":"half","text":"\\ud83d"}', "half", /^not JSON: .*surrogate/],
    [
        "that is not UTF-8",
        Buffer.from('{"id":"byte","text":"caf\xE9"}', "latin1"),
        "byte",
        /^not UTF-8: bad byte at offset 24 of the line$/,
    ],
])) {
    test(`a line ${what} gives an error line and a message, and the rest goes on`, () => {
        const good = ["first", "last"].map((name) => JSON.stringify({ id: name, text: "x" }));
        const input = Buffer.concat([Buffer.from(`${good[0]}\n`), Buffer.from(line), Buffer.from(`\n${good[1]}\n`)]);
        const { status, stderr, lines } = annotate(input);
        assert.equal(status, 1);
        assert.deepEqual(
            lines.map((record) => record.id),
            ["first", id, "last"],
        );
        assert.deepEqual(Object.keys(lines[1]), ["id", "error"]);
        assert.match(lines[1].error, error);
        assert.equal(stderr, `sayso: standard input:2: ${lines[1].error}\n`);
    });
}

test("a byte order mark of the file is dropped, one of a text counts", () => {
    const { status, lines } = annotate('\uFEFF{"id":"a","text":"\uFEFFx"}\n');
    assert.equal(status, 0);
    assert.equal(lines[0].length, 2);
});

test("escapes count as the characters they stand for", () => {
    const { lines } = annotate(String.raw`{"id":"a","text":"\u0000\ud83d\ude00\n"}`, "--offsets", "codepoint");
    assert.equal(lines[0].length, 3);
});

test("a line longer than an article can be is refused, and the rest goes on", async () => {
    const tool = spawn(toolPath, ["annotate", "--jsonl"]);
    let stdout = "";
    tool.stdout.on("data", (chunk) => (stdout += chunk));
    tool.stderr.resume();
    const block = Buffer.alloc(2 ** 20, "a");
    for (let i = 0; i < 257; ++i) if (!tool.stdin.write(block)) await once(tool.stdin, "drain");
    tool.stdin.end('\n{"id":"last","text":"x"}\n');
    const [status] = await once(tool, "close");
    assert.equal(status, 1);
    const [refused, last] = records(stdout);
    assert.deepEqual(refused, { id: "1", error: "longer than 268435456 bytes" });
    assert.equal(last.id, "last");
});

test("a record is there before the next line is sent", async () => {
    const tool = spawn(toolPath, ["annotate", "--jsonl"]);
    for (const id of ["a", "b"]) {
        tool.stdin.write(`${JSON.stringify({ id, text: "Ann Orr said no." })}\n`);
        const [answer] = await once(tool.stdout, "data");
        assert.equal(JSON.parse(answer).id, id);
    }
    tool.stdin.end();
    assert.deepEqual(await once(tool, "close"), [0, null]);
});

test("a reader that goes away ends the run with a message", async () => {
    const tool = spawn(toolPath, ["annotate", "--jsonl"]);
    let stderr = "";
    tool.stderr.on("data", (chunk) => (stderr += chunk));
    tool.stdin.on("error", () => {}); // the tool goes away in turn
    const line = `${JSON.stringify({ id: "a", text: "Ann Orr said no." })}\n`;
    tool.stdin.write(line.repeat(2000));
    await once(tool.stdout, "data");
    tool.stdout.destroy();
    const [status] = await once(tool, "close");
    assert.equal(status, 1);
    assert.equal(stderr, "sayso: standard output: Broken pipe\n");
});
