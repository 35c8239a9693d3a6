// What was typed right before a window went.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { LastLetters, withLastLetters } from "../../web/storage/last_letters.js";

const draft = { id: "a", name: "", text: "We sta", marks: undefined, isCurrent: true };
const typed = { id: "a", name: "", text: "We stay.", marks: undefined };

/** As much of a browser's storage as it takes. */
class Storage {
    getItem(key) {
        return this[key] ?? null;
    }
    setItem(key, value) {
        this[key] = value;
    }
    removeItem(key) {
        delete this[key];
    }
}
beforeEach(() => {
    globalThis.localStorage = new Storage();
});
const entries = () => Object.keys(localStorage).length;

test("the last letters come back with their draft, once", () => {
    new LastLetters().putAway(typed);
    assert.equal(new LastLetters().takeInto([draft])[0].text, "We stay.");
    assert.equal(new LastLetters().takeInto([draft])[0].text, "We sta");
});

test("marks that went with the last letters do not come back with the draft", () => {
    const marks = { history: { edits: [], done: 0 } };
    assert.equal(withLastLetters([{ ...draft, marks }], [JSON.stringify(typed)])[0].marks, undefined);
    assert.deepEqual(withLastLetters([draft], [JSON.stringify({ ...typed, marks })])[0].marks, marks);
});

// One damaged entry took all drafts with it: none was shown, and the next save deleted them.
test("an entry that is damaged or not ours is passed over, and the others are read", () => {
    const damaged = ["", "{", "null", "7", "[]", '{"id": "a"}', '{"id": "a", "name": "", "text": 7}'];
    const texts = withLastLetters([draft], [...damaged, JSON.stringify({ ...typed, id: "b" })]);
    assert.deepEqual(
        texts.map(({ id, text, isCurrent }) => [id, text, isCurrent]),
        [
            ["a", "We sta", true],
            ["b", "We stay.", false],
        ],
    );
});

// A page that came back from the browser's cache went on, was closed, and old letters replaced the newer draft.
test("what was put away goes when the text is saved after all, unless it is newer", () => {
    const letters = new LastLetters();
    letters.putAway(draft);
    const saved = letters.saving();
    letters.putAway(typed);
    saved();
    assert.equal(entries(), 1);
    letters.saving()();
    assert.equal(entries(), 0);
});
