/** The native command line tool, as the tests run it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath } from "node:url";

/** build/native/sayso, or another build that SAYSO_TOOL names. */
export const toolPath = env.SAYSO_TOOL ?? fileURLToPath(new URL("../../build/native/sayso", import.meta.url));

/**
 * Runs the tool to its end.
 *
 * @param {string[]} words
 * @param {{ input?: string | Uint8Array, stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {{ status: number | null, stdout: string, stderr: string }}
 */
export function sayso(words, { input = "", stdio } = {}) {
    if (!existsSync(toolPath)) throw new Error(`${toolPath} is not built; run: npm run build:native`);
    const { status, stdout, stderr, error } = spawnSync(toolPath, words, {
        input,
        maxBuffer: 2 ** 30,
        ...(stdio && { stdio }),
    });
    if (error) throw error;
    return { status, stdout: stdout?.toString() ?? "", stderr: stderr?.toString() ?? "" };
}

/**
 * The lines of an output, each as JSON.
 *
 * @param {string} stdout
 * @returns {any[]}
 */
export function records(stdout) {
    return stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line));
}
