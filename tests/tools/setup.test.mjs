import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const SETUP = fileURLToPath(new URL("../../tools/setup.sh", import.meta.url));

/** A PATH with only what the script itself needs, so that everything it looks for is missing. */
const bare = mkdtempSync(join(tmpdir(), "sayso-setup-"));
for (const name of ["bash", "dirname", "sort", "cmp"]) {
    const found = spawnSync("bash", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    symlinkSync(found, join(bare, name));
}
after(() => rmSync(bare, { recursive: true }));

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function setup(args, env = {}) {
    const { status, stdout, stderr } = spawnSync("bash", [SETUP, ...args], {
        encoding: "utf8",
        env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
}

test("on a machine that has everything there is nothing to do or say", () => {
    assert.deepEqual(setup(["--dry-run", "build", "test"]), { status: 0, stdout: "", stderr: "" });
});

test("what is missing is named by its package, each once, for the groups asked for only", () => {
    const { status, stdout } = setup(["--dry-run", "build"], { PATH: bare, SETUP_SYSTEM_PATH: "" });
    assert.equal(status, 0);
    assert.match(stdout, /^setup: would install cmake emscripten icu-devtools ninja-build /);
    assert.doesNotMatch(stdout, /chromium|clang-tidy/);
});

test("without apt-get one line names the missing packages", () => {
    const { status, stderr } = setup(["build"], { PATH: bare, SETUP_SYSTEM_PATH: "" });
    assert.equal(status, 1);
    assert.match(stderr, /^setup: missing tools and no apt-get .* emscripten .*\n$/);
});

test("without root one line says what to run as root", () => {
    for (const [name, body] of [
        ["id", "echo 1000"],
        ["apt-get", "exit 99"],
    ]) {
        const path = join(bare, /** @type {string} */ (name));
        writeFileSync(path, `#!/bin/sh\n${body}\n`);
        chmodSync(path, 0o755);
    }
    const { status, stderr } = setup(["build"], { PATH: bare, SETUP_SYSTEM_PATH: "" });
    assert.equal(status, 1);
    assert.match(stderr, /^setup: missing packages; install them as root: apt-get install .* emscripten .*\n$/);
});

test("an unknown group is an error that says how it is used", () => {
    const { status, stderr } = setup(["biuld"]);
    assert.equal(status, 2);
    assert.match(stderr, /unknown argument 'biuld'; usage:/);
});
