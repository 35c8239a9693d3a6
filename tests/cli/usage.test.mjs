import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { sayso } from "./sayso_tool.mjs";

test("--version prints the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    assert.deepEqual(sayso(["--version"]), { status: 0, stdout: `sayso ${version}\n`, stderr: "" });
});

for (const words of [["--help"], ["-h"], ["help"], ["annotate", "--help"], ["annotate", "--jsonl", "-h"]]) {
    test(`${words.join(" ")} explains the options on standard output`, () => {
        const { status, stdout, stderr } = sayso(words);
        assert.equal(status, 0);
        assert.equal(stderr, "");
        for (const option of ["--jsonl", "--offsets", "--format"]) assert.ok(stdout.includes(option));
    });
}

for (const [words, message] of /** @type {[string[], string][]} */ ([
    [[], "missing command"],
    [["analyse"], "unknown command 'analyse'"],
    [["annotate", "--json"], "unknown option '--json' (a file of that name: put -- before it)"],
    [["annotate", "--jsonl=yes"], "unknown option '--jsonl=yes' (a file of that name: put -- before it)"],
    [["annotate", "--offsets"], "missing value after '--offsets'"],
    [["annotate", "--offsets", "bytes"], "unknown offset unit 'bytes': give utf16, codepoint or utf8"],
    [["annotate", "--offsets="], "unknown offset unit '': give utf16, codepoint or utf8"],
    [["annotate", "--format=xml"], "unknown format 'xml': give json or jsonl"],
])) {
    test(`'sayso ${words.join(" ")}' is wrong usage: status 2, nothing on standard output`, () => {
        assert.deepEqual(sayso(words), {
            status: 2,
            stdout: "",
            stderr: `sayso: ${message}: try 'sayso --help'\n`,
        });
    });
}
