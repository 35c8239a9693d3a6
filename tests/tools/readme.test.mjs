/** The examples of the README do what it says. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

/**
 * The indented lines of the section that starts with a bold name.
 *
 * @param {string} name
 */
function example(name) {
    const [, section] = readme.split(`**${name}.**`);
    assert.ok(section, `the README has no section "${name}"`);
    return section
        .split(/\n\*\*|\n## /)[0]
        .split("\n")
        .filter((line) => line.startsWith("    "))
        .map((line) => line.slice(4));
}

test("the example of JavaScript gives what its comments say", () => {
    const lines = example("JavaScript").map((line) => line.replace(/^(.+);\s+\/\/ (.+)$/, "assert.deepEqual($1, $2);"));
    assert.equal(lines.filter((line) => line.startsWith("assert.")).length, 2);
    const script = new URL("readme-example.mjs", root);
    writeFileSync(script, ['import assert from "node:assert/strict";', ...lines].join("\n"));
    try {
        const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(script)], { encoding: "utf8" });
        assert.equal(status, 0, stderr);
    } finally {
        rmSync(script);
    }
});

test("the first example of the command line finds both statements", () => {
    const [line] = example("The command line");
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: root, encoding: "utf8" });
    assert.equal(status, 0, stderr);
    const { attributions, speakers } = JSON.parse(stdout);
    assert.equal(attributions.length, 2);
    assert.equal(speakers[0].name, "Ann Orr");
});
