// The speakers of an article after a person's changes. One that is given the name of another becomes the other.
/** @import { SpeakerValue } from "./anchored_marks.js" */
/** @import { SpeakerChange } from "./edits.js" */
/** @import { Speaker } from "./record.d.ts" */

export class Roster {
    /** @type {Map<string, Speaker>} by id, in the order of the list */
    #speakers = new Map();
    /** @type {Map<string, string>} id by name; the first of those with that name */
    #ids = new Map();
    /** @type {Map<string, string>} id of the speaker that another became */
    #became = new Map();
    #changes;

    /**
     * @param {readonly Speaker[]} speakers
     * @param {readonly SpeakerChange[]} changes
     */
    constructor(speakers, changes) {
        this.#changes = changes;
        for (const speaker of speakers) {
            const value = this.#changed(speaker);
            // Two with one name from the start are two: "officials" of two countries.
            const isGiven = changes.some(({ from, to }) => to.name === value.name && from !== to.name);
            const known = isGiven ? this.#ids.get(value.name) : undefined;
            if (known === undefined) this.#enter(value);
            else this.#merge(speaker, known);
        }
    }

    get speakers() {
        return [...this.#speakers.values()];
    }

    /** @param {string | null} id @returns {string | null} */
    idOf(id) {
        return id === null ? null : (this.#became.get(id) ?? (this.#speakers.has(id) ? id : null));
    }

    /**
     * The speaker of that name, new when there is none.
     * @param {SpeakerValue} wanted
     * @returns {string}
     */
    idFor(wanted) {
        const value = this.#changed(wanted);
        const known = this.#ids.get(value.name);
        if (known !== undefined) return known;
        let number = this.#speakers.size + 1;
        while (this.#speakers.has(`hs${number}`)) ++number;
        const { name, role, type } = value;
        this.#enter({ id: `hs${number}`, name, role, type, mentions: [] });
        return `hs${number}`;
    }

    /** @param {Speaker} speaker */
    #enter(speaker) {
        this.#speakers.set(speaker.id, speaker);
        if (!this.#ids.has(speaker.name)) this.#ids.set(speaker.name, speaker.id);
    }

    /**
     * @param {Speaker} speaker
     * @param {string} id
     */
    #merge(speaker, id) {
        this.#became.set(speaker.id, id);
        const other = this.#speakers.get(id);
        if (!other) return;
        const mentions = [...other.mentions, ...speaker.mentions].sort((a, b) => a.span[0] - b.span[0]);
        this.#speakers.set(id, { ...other, mentions });
    }

    /**
     * @template {SpeakerValue} Value
     * @param {Value} value
     * @returns {Value}
     */
    #changed(value) {
        for (const { from, to } of this.#changes) if (value.name === from) value = { ...value, ...to };
        return value;
    }
}
