import assert from "node:assert/strict";
import { test } from "node:test";

import { records, sayso } from "./sayso_tool.mjs";

/**
 * All pairs of offsets in a record.
 *
 * @param {any} value
 * @returns {Iterable<[number, number]>}
 */
function* spansOf(value) {
    if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) {
        yield /** @type {[number, number]} */ (value);
    } else if (value !== null && typeof value === "object") {
        for (const inner of Object.values(value)) yield* spansOf(inner);
    }
}

/** @param {string} text */
function annotate(text) {
    const { status, stdout, stderr } = sayso(["annotate", "--offsets", "codepoint"], { input: text });
    assert.equal(stderr, "");
    assert.equal(status, 0);
    const [record] = records(stdout);
    assert.equal(record.length, [...text].length);
    for (const [start, end] of spansOf(record)) {
        assert.ok(0 <= start && start < end && end <= record.length, `[${start}, ${end}]`);
    }
    return record;
}

test("ten megabytes of articles give one record", () => {
    const paragraph =
        "Mayor Ann Orr said on Monday that Tarrow will no longer ban cars. \u201CIt is over,\u201D she said.\n\n" +
        "According to a report, 5 percent of the 1,200 drivers \u2018did not care\u2019.\n\n";
    const record = annotate(paragraph.repeat(Math.ceil(1e7 / paragraph.length)));
    assert.ok(record.sentences.length > 100000);
});

test("one line of a megabyte gives one record", () => {
    annotate("Ann Orr said that the mill was closed and that nobody knew why, according to her. ".repeat(13000));
});

for (const [what, text] of [
    ["quotation marks alone", "\u201C\"'\u2018\u201D\u2019\u00AB\u00BB".repeat(5000)],
    ["bidi controls and NULs", '\u202EAnn\0 said \u2067"no\u2069"\u200F.'.repeat(100)],
    ["combining marks", `Ann${"\u0301".repeat(50000)} said \u201Cno\u201D.`],
    ["script tags", '<script>alert("no")</script> said <b onclick="x">Ann Orr</b>.'],
    ["emoji and Chinese", "\u{1F469}\u200D\u{1F680} \u8BF4\uFF1A\u201C\u4E0D\u3002\u201D".repeat(1000)],
    ["line feeds", "\n".repeat(100000)],
]) {
    test(`${what} give a record with valid offsets`, () => {
        annotate(text);
    });
}
