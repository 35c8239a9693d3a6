// What was typed right before a window goes: the database is too slow for it, so it waits among the settings until the
// page comes back.
/** @import { OpenText } from "../model/desk.js" */
import { forgetRemembered, remember, takeRemembered } from "./settings.js";

const UNSAVED = "unsaved.";

export class LastLetters {
    /** @type {Map<string, string>} what this window put away, by id of the text */
    #waiting = new Map();

    /** @param {OpenText} text */
    putAway(text) {
        const json = JSON.stringify(text);
        if (remember(UNSAVED + text.id, json)) this.#waiting.set(text.id, json);
    }

    /**
     * The window lives on, and its texts are about to be saved.
     * @returns {() => void} to be called once they are: takes away what was put away until now, and nothing newer
     */
    saving() {
        const covered = [...this.#waiting];
        return () => {
            for (const [id, json] of covered) {
                if (this.#waiting.get(id) !== json) continue;
                this.#waiting.delete(id);
                forgetRemembered(UNSAVED + id);
            }
        };
    }

    /**
     * The drafts with what was put away for them, which is taken out.
     * @param {readonly (OpenText & { isCurrent: boolean })[]} drafts
     */
    takeInto(drafts) {
        return withLastLetters(drafts, takeRemembered(UNSAVED));
    }
}

/**
 * @param {readonly (OpenText & { isCurrent: boolean })[]} drafts
 * @param {readonly string[]} entries as they were put away; whatever else stands there is passed over
 */
export function withLastLetters(drafts, entries) {
    const unsaved = entries.flatMap(textIn);
    const late = new Map(unsaved.map((text) => [text.id, text]));
    const known = new Set(drafts.map(({ id }) => id));
    return [
        ...drafts.map((draft) => ({ ...draft, ...late.get(draft.id) })),
        ...unsaved.filter(({ id }) => !known.has(id)).map((text) => ({ ...text, isCurrent: drafts.length === 0 })),
    ];
}

/**
 * @param {string} json
 * @returns {OpenText[]} one text, or none
 */
function textIn(json) {
    try {
        const entry = JSON.parse(json);
        const isText = ["id", "name", "text"].every((part) => typeof entry?.[part] === "string");
        return isText ? [{ marks: undefined, ...entry }] : [];
    } catch {
        return []; // cut off, or not ours
    }
}
