// The contrast of all colours that stand on each other, by the formulas of WCAG 2.2. axe-core sees neither the labels,
// which the style sheet writes, nor lines below words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("../../web/styles/tokens.css", import.meta.url), "utf8");
const [light, dark] = css.split("@media (prefers-color-scheme: dark)").map(coloursOf);
const TEXT = 4.5;
const GRAPHICS = 3;

const onText = ["ink", "muted"];
const layers = ["statement", "claim", "shift"];
const backgrounds = ["paper", "raised"];
const tints = ["statement-tint", "statement-lit", "shift-tint", "open", "alert-tint"];

for (const [scheme, colours] of [
    ["light", light],
    ["dark", { ...light, ...dark }],
]) {
    test(`words can be read on every background of the ${scheme} page`, () => {
        for (const background of backgrounds) {
            for (const colour of [...onText, ...layers, "alert"]) atLeast(TEXT, colours, colour, background);
        }
        for (const tint of tints) atLeast(TEXT, colours, "ink", tint);
        for (const layer of layers) atLeast(TEXT, colours, "paper", layer);
        atLeast(TEXT, colours, "paper", "ink");
        atLeast(TEXT, colours, "ink", "found");
        atLeast(TEXT, colours, "found-ink", "found-now");
    });

    test(`lines, edges and the focus can be seen on every background of the ${scheme} page`, () => {
        for (const background of [...backgrounds, ...tints]) {
            for (const colour of [...layers, "focus"]) atLeast(GRAPHICS, colours, colour, background);
        }
        for (const background of backgrounds) {
            for (const colour of ["edge", "found-edge", "found-now"]) atLeast(GRAPHICS, colours, colour, background);
        }
    });
}

/** @param {string} part */
function coloursOf(part) {
    return Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

function atLeast(least, colours, colour, background) {
    assert.ok(colours[colour] && colours[background], `tokens.css has no --${colour} or --${background}`);
    const [lighter, darker] = [luminance(colours[colour]), luminance(colours[background])].sort((a, b) => b - a);
    const ratio = (lighter + 0.05) / (darker + 0.05);
    assert.ok(ratio >= least, `${colour} on ${background}: ${ratio.toFixed(2)}, needs ${least}`);
}

/** Relative luminance. */
function luminance(hex) {
    const [red, green, blue] = [1, 3, 5].map((at) => {
        const share = parseInt(hex.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
