// The marks that are kept with a text: what goes on when it is edited, and what is forgotten.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Corrections } from "../../web/correct/corrections.js";
import { marksAfterEdit, marksToKeep } from "../../web/input/marked_text.js";
import { NO_EDITS, withEdit } from "../../web/model/edits.js";
import { record, TEXT } from "./support/record.mjs";

const HISTORY = withEdit(NO_EDITS, { kind: "erase", key: "h1" });

// They were saved with the new text, and marked other words there.
test("an edited text keeps the person's decisions, and not the places of an opened record", () => {
    assert.deepEqual(marksAfterEdit({ history: HISTORY, opened: record() }, `So: ${TEXT}`), { history: HISTORY });
    assert.equal(marksAfterEdit({ history: NO_EDITS, opened: record() }, `So: ${TEXT}`), undefined);
    assert.equal(marksAfterEdit({ history: HISTORY }, ""), undefined);
    assert.equal(marksAfterEdit(undefined, TEXT), undefined);
});

const OTHER = "Another text.";
const NONE = { ...record(), speakers: [], attributions: [], claims: [], shifts: [] };

test("a text opened without marks of its own has those of the program, whatever was opened for it before", () => {
    const corrections = new Corrections(() => {});
    corrections.open(TEXT, NONE, HISTORY);
    corrections.turnTo(TEXT);
    corrections.take(TEXT, record());
    assert.equal(corrections.machine, NONE);
    corrections.open(TEXT, undefined, NO_EDITS);
    corrections.take(TEXT, record());
    assert.equal(corrections.machine.claims.length, 1);
    assert.equal(marksToKeep(corrections), undefined);
});

test("what is kept is about the text that was turned to, also before it has its record", () => {
    const corrections = new Corrections(() => {});
    corrections.open(TEXT, NONE, HISTORY);
    corrections.turnTo(TEXT);
    corrections.take(TEXT, record());
    corrections.turnTo(OTHER);
    assert.equal(marksToKeep(corrections), undefined);
    corrections.turnTo(TEXT);
    assert.deepEqual(marksToKeep(corrections), { history: HISTORY, opened: NONE });
});

test("what was done with a text is forgotten when everything is", () => {
    const corrections = new Corrections(() => {});
    corrections.open(TEXT, NONE, HISTORY);
    corrections.open(OTHER, NONE, HISTORY);
    corrections.turnTo(TEXT);
    corrections.take(TEXT, record());
    corrections.forget();
    assert.equal(corrections.text, "");
    for (const text of [TEXT, OTHER]) {
        corrections.turnTo(text);
        corrections.take(text, record());
        assert.equal(marksToKeep(corrections), undefined);
        assert.equal(corrections.machine.claims.length, 1);
    }
});

test("of the opened records, the newest are kept", () => {
    const corrections = new Corrections(() => {});
    for (let number = 0; number < 41; ++number) corrections.open(`Text ${number}.`, NONE, NO_EDITS);
    corrections.turnTo("Text 0.");
    assert.equal(corrections.opened, undefined);
    corrections.turnTo("Text 40.");
    assert.equal(corrections.opened, NONE);
});
