import assert from "node:assert/strict";
import { test } from "node:test";

import { shortNames } from "../../web/model/short_names.js";

const short = (...speakers) => [
    ...shortNames(speakers.map(([name, type], index) => ({ id: `s${index}`, name, type }))).values(),
];

test("a person goes by the last name", () => {
    assert.deepEqual(short(["Ilka Brandsen", "person"], ["Ann de Vries", "person"]), ["Brandsen", "Vries"]);
});

test("persons who share a last name go by the whole name", () => {
    assert.deepEqual(short(["Ann Orr", "person"], ["Tom Orr", "person"]), ["Ann Orr", "Tom Orr"]);
});

test("a description is no name to shorten", () => {
    assert.deepEqual(short(["a police spokesman", "person"], ["two officials", "group"]), [
        "a police spokesman",
        "two officials",
    ]);
});

test("an organisation keeps its whole name", () => {
    assert.deepEqual(short(["Bank of Tarravane", "org"]), ["Bank of Tarravane"]);
});

test("a suffix is no name", () => {
    assert.deepEqual(short(["Sam Hale Jr.", "person"]), ["Sam Hale Jr."]);
});
