/**
 * The figures on the development sets do not fall. They are measured where the reference data stands beside the
 * project (tools/measure.sh says where); without it there is nothing to measure, and the tests say so.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { env } from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { toolPath } from "./sayso_tool.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = env.SAYSO_SHARED ?? `${root}../shared`;

/** Percent. Set slightly under what is reached, never lowered without a reason in the commit. */
const floors = {
    seed: { relation: 95, speaker: 90, claims: 75, shifts: 70 },
    wikinews: { relation: 80, speaker: 86, shiftChanges: 55 },
};

/** @typedef {[precision: number, recall: number, f1: number]} Scores */

/**
 * @param {string} gold Below the reference folder.
 * @param {string} name The name that measure.sh gives to the result.
 */
function measure(gold, name) {
    const { status, stdout, stderr } = spawnSync("bash", [`${root}tools/measure.sh`, `${shared}/${gold}`], {
        encoding: "utf8",
        env: { ...env, SAYSO_SHARED: shared, SAYSO_TOOL: toolPath },
    });
    assert.equal(status, 0, stderr);
    const figures = JSON.parse(readFileSync(`${root}build/measure/${name}.score.json`, "utf8"));
    return { figures, stdout };
}

/** @param {string} what @param {number} reached @param {number} floor */
function atLeast(what, reached, floor) {
    assert.ok(reached >= floor, `${what}: ${reached} is under the floor of ${floor}`);
}

const missing = !existsSync(`${shared}/eval/score.py`) && `SKIPPED: no reference data at ${shared}; set SAYSO_SHARED`;

test("the figures of the seed article do not fall", { skip: missing }, (t) => {
    const { figures, stdout } = measure("eval/seed/gold.jsonl", "seed-gold");
    t.diagnostic(stdout);
    assert.equal(figures.missing, 0);
    atLeast("relation iou.5+src F1", figures.relation["iou.5+src"][2], floors.seed.relation);
    atLeast("speaker accuracy", figures.speaker?.accuracy ?? 0, floors.seed.speaker);
    atLeast("claims F1", figures.claims[2], floors.seed.claims);
    atLeast("shifts F1", figures.shifts.all[2], floors.seed.shifts);
});

test("the figures of the Wikinews development set do not fall", { skip: missing }, (t) => {
    const { figures, stdout } = measure("data/wikinews/dev.jsonl", "wikinews-dev");
    t.diagnostic(stdout);
    assert.equal(figures.missing, 0);
    atLeast("relation iou.5+src F1", figures.relation["iou.5+src"][2], floors.wikinews.relation);
    atLeast("speaker accuracy", figures.speaker?.accuracy ?? 0, floors.wikinews.speaker);
    atLeast("shifts 'change' F1", figures.shifts.change[2], floors.wikinews.shiftChanges);
});
