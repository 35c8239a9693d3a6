import assert from "node:assert/strict";
import { test } from "node:test";

import { flatten } from "../../web/model/segments.js";

const piece = (name, start, end) => ({ name, start, end });
const shown = (segments) => segments.map(({ start, end, pieces }) => [start, end, pieces.map(({ name }) => name)]);

test("text without pieces is one plain segment", () => {
    assert.deepEqual(shown(flatten([], 3, 9)), [[3, 9, []]]);
});

test("overlapping pieces become segments that carry each piece that covers them", () => {
    const pieces = [piece("shift", 8, 12), piece("statement", 0, 20), piece("claim", 5, 20)];
    assert.deepEqual(shown(flatten(pieces, 0, 25)), [
        [0, 5, ["statement"]],
        [5, 8, ["statement", "claim"]],
        [8, 12, ["statement", "claim", "shift"]],
        [12, 20, ["statement", "claim"]],
        [20, 25, []],
    ]);
});

test("pieces that cross, without one inside the other, are cut at each other's ends", () => {
    assert.deepEqual(shown(flatten([piece("a", 2, 8), piece("b", 5, 11)], 0, 12)), [
        [0, 2, []],
        [2, 5, ["a"]],
        [5, 8, ["a", "b"]],
        [8, 11, ["b"]],
        [11, 12, []],
    ]);
});

test("a piece that touches the next one does not share a segment with it", () => {
    assert.deepEqual(shown(flatten([piece("a", 0, 4), piece("b", 4, 8)], 0, 8)), [
        [0, 4, ["a"]],
        [4, 8, ["b"]],
    ]);
});

test("pieces are clipped to the stretch, and those outside are left out", () => {
    const pieces = [piece("before", 0, 10), piece("across", 5, 15), piece("after", 30, 40)];
    assert.deepEqual(shown(flatten(pieces, 10, 20)), [
        [10, 15, ["across"]],
        [15, 20, []],
    ]);
});

test("segments of random pieces cover the stretch once and carry exactly the pieces above them", () => {
    let seed = 7;
    const random = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
    for (let round = 0; round < 200; ++round) {
        const pieces = Array.from({ length: random(12) }, (_, name) => {
            const start = random(60);
            return piece(name, start, start + 1 + random(30));
        });
        let offset = 10;
        for (const segment of flatten(pieces, 10, 70)) {
            assert.equal(segment.start, offset);
            assert.ok(segment.end > segment.start);
            const above = pieces.filter(({ start, end }) => start < segment.end && end > segment.start);
            assert.deepEqual(new Set(segment.pieces), new Set(above));
            offset = segment.end;
        }
        assert.equal(offset, 70);
    }
});
