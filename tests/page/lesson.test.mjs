import assert from "node:assert/strict";
import { test } from "node:test";

import { parsed } from "../../web/model/checked.js";
import { isLesson, lessonFile, lessonFrom } from "../../web/model/lesson.js";
import { record, TEXT } from "./support/record.mjs";

const lesson = () => ({
    title: "Who pays?",
    text: TEXT,
    task: "Find who speaks.\nThen what changes.",
    layers: ["statement", "shift"],
    hints: ["Look for quotation marks."],
    gold: record(),
});
const file = (more = {}) => parsed(JSON.stringify({ ...lessonFile(lesson()), ...more }));
const problemOf = (more) => {
    try {
        lessonFrom(file(more));
        return "none";
    } catch (error) {
        assert.equal(error.constructor.name, "FileError", error.stack);
        return error.message;
    }
};

test("a saved lesson opens as it was", () => {
    assert.ok(isLesson(file()));
    const { gold, ...others } = lessonFrom(file());
    const { gold: expected, ...rest } = lesson();
    assert.deepEqual(others, rest);
    for (const layer of ["attributions", "claims", "shifts"]) {
        assert.deepEqual(
            gold[layer],
            expected[layer].map((mark) => ({ ...mark, by: "machine" })),
        );
    }
});

test("a lesson without reference, layers and hints asks for all layers", () => {
    const { gold, layers, hints } = lessonFrom(file({ gold: null, layers: undefined, hints: undefined }));
    assert.equal(gold, undefined);
    assert.deepEqual(layers, ["statement", "claim", "shift"]);
    assert.deepEqual(hints, []);
});

test("the reference keeps what a teacher corrected, without what the teacher rejected", () => {
    const gold = record();
    gold.attributions[1].state = "rejected";
    gold.claims[0] = { ...gold.claims[0], id: "h1", by: "person", state: "accepted" };
    const opened = lessonFrom(parsed(JSON.stringify(lessonFile({ ...lesson(), gold })))).gold;
    assert.deepEqual(
        opened.attributions.map(({ id }) => id),
        ["a1"],
    );
    assert.deepEqual(
        opened.claims.map(({ by }) => by),
        ["person"],
    );
});

test("a damaged or hostile lesson says what is wrong with it", () => {
    for (const [more, problem] of [
        [{ format: "sayso-lesson/2" }, "newer"],
        [{ format: "lesson" }, "notOurs"],
        [{ text: 7 }, "noText"],
        [{ title: {} }, "damaged: title"],
        [{ task: "x".repeat(10_001) }, "damaged: task"],
        [{ layers: ["everything"] }, "damaged: layers"],
        [{ hints: "none" }, "damaged: hints"],
        [{ hints: [7] }, "damaged: hints[0]"],
        [{ gold: [] }, "damaged: gold"],
        [{ gold: { format: "sayso/1", claims: [{ id: "c1", span: [0, 9999] }] } }, "damaged: gold.claims[0].span"],
    ]) {
        assert.equal(problemOf(more), problem, JSON.stringify(more).slice(0, 80));
    }
});
