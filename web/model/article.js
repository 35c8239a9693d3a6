// A text together with its record, and what the views look up in both.
/** @import { AnnotationRecord, Attribution, Span, Speaker } from "./record.d.ts" */
import { shortNames } from "./short_names.js";

export class Article {
    /** @type {ReadonlyMap<string, Speaker>} */
    #speakers;
    /** @type {ReadonlyMap<string, Attribution>} */
    #attributions;
    /** @type {ReadonlyMap<string, string>} */
    #shortNames;

    /**
     * @param {string} text
     * @param {AnnotationRecord} record
     */
    constructor(text, record) {
        this.text = text;
        this.record = record;
        this.#speakers = new Map(record.speakers.map((speaker) => [speaker.id, speaker]));
        this.#attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
        this.#shortNames = shortNames(record.speakers);
    }

    /** @param {string | null} id */
    speaker(id) {
        return id === null ? undefined : this.#speakers.get(id);
    }

    /** @param {string | null} id */
    attribution(id) {
        return id === null ? undefined : this.#attributions.get(id);
    }

    /** @param {string | null} speakerId */
    shortName(speakerId) {
        return speakerId === null ? undefined : this.#shortNames.get(speakerId);
    }

    /**
     * The words of a role, its pieces joined.
     * @param {readonly Span[]} spans
     * @param {string} gap
     */
    words(spans, gap) {
        return spans.map(([start, end]) => this.text.slice(start, end).trim()).join(gap);
    }
}
