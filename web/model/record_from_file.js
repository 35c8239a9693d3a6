// Reads the layers of a record from a file, every field checked (docs/format.md). What a hand-made record leaves out has
// its plainest value.
/** @import { AnnotationRecord, Attribution, Claim, Reviewed, Shift, Speaker } from "./record.d.ts" */
import { choice, FileError, list, object, share, Spans, wordList, words } from "./checked.js";
import * as values from "./record_values.js";

/**
 * @param {Record<string, unknown>} file
 * @param {string} text
 * @param {string} prefix of the places that are told
 * @returns {AnnotationRecord}
 */
export function recordFrom(file, text, prefix) {
    const unit = choice(file.offset_unit, ["utf16", "codepoint", "utf8"], `${prefix}offset_unit`, "codepoint");
    const spans = new Spans(text, unit);
    /**
     * @template Item
     * @param {string} name
     * @param {(entry: Record<string, unknown>, place: string) => Item} read
     */
    const read = (name, read) =>
        list(file[name], prefix + name).map((entry, index) => {
            const place = `${prefix}${name}[${index}]`;
            return read(object(entry, place), place);
        });
    const record = {
        sentences: read("sentences", (entry, place) => ({
            span: spans.one(entry.span, `${place}.span`),
            paragraph: Number(entry.paragraph ?? 0) || 0,
            check_worthiness: share(entry.check_worthiness, `${place}.check_worthiness`),
        })),
        speakers: read("speakers", (entry, place) => speaker(entry, spans, place)),
        attributions: read("attributions", (entry, place) => attribution(entry, spans, place)),
        claims: read("claims", (entry, place) => claim(entry, spans, place)),
        shifts: read("shifts", (entry, place) => shift(entry, spans, place)),
    };
    checkReferences(record, prefix);
    return record;
}

/**
 * No id twice, and none that leads nowhere.
 * @param {AnnotationRecord} record
 * @param {string} prefix
 */
function checkReferences({ speakers, attributions, claims, shifts }, prefix) {
    const all = [...speakers, ...attributions, ...claims, ...shifts].map(({ id }) => id);
    if (new Set(all).size < all.length) throw new FileError("damaged", `${prefix}id`);
    const voices = new Set([null, ...speakers.map(({ id }) => id)]);
    const statements = new Set([null, ...attributions.map(({ id }) => id)]);
    for (const { id, speaker } of [...attributions, ...claims, ...shifts]) {
        if (!voices.has(speaker)) throw new FileError("damaged", `${prefix}${id}.speaker`);
    }
    for (const { id, attribution } of [...claims, ...shifts]) {
        if (!statements.has(attribution)) throw new FileError("damaged", `${prefix}${id}.attribution`);
    }
}

/** @param {Record<string, unknown>} entry @param {Spans} spans @param {string} place @returns {Speaker} */
function speaker(entry, spans, place) {
    return {
        id: words(entry.id, `${place}.id`),
        name: words(entry.name, `${place}.name`),
        role: words(entry.role ?? "", `${place}.role`),
        type: choice(entry.type, values.SPEAKER_TYPES, `${place}.type`, "unknown"),
        mentions: list(entry.mentions, `${place}.mentions`).map((mention, index) => {
            const at = `${place}.mentions[${index}]`;
            const { span, form } = object(mention, at);
            return { span: spans.one(span, at), form: choice(form, values.MENTION_FORMS, at, "name") };
        }),
    };
}

/** @param {Record<string, unknown>} entry @param {Spans} spans @param {string} place @returns {Attribution} */
function attribution(entry, spans, place) {
    return {
        id: words(entry.id, `${place}.id`),
        speaker: reference(entry.speaker, `${place}.speaker`),
        source: spans.many(entry.source, `${place}.source`),
        cue: spans.many(entry.cue, `${place}.cue`),
        content: spans.many(entry.content, `${place}.content`),
        mode: choice(entry.mode, values.MODES, `${place}.mode`, "indirect"),
        act: choice(entry.act, values.ACTS, `${place}.act`, "speech"),
        polarity: choice(entry.polarity, values.POLARITIES, `${place}.polarity`, "positive"),
        confidence: share(entry.confidence, `${place}.confidence`),
        why: wordList(entry.why, `${place}.why`),
        ...reviewed(entry, place),
    };
}

/** @param {Record<string, unknown>} entry @param {Spans} spans @param {string} place @returns {Claim} */
function claim(entry, spans, place) {
    return {
        id: words(entry.id, `${place}.id`),
        span: spans.one(entry.span, `${place}.span`),
        attribution: reference(entry.attribution, `${place}.attribution`),
        speaker: reference(entry.speaker, `${place}.speaker`),
        types: list(entry.types, `${place}.types`).map((type) => choice(type, values.CLAIM_TYPES, `${place}.types`)),
        check_worthiness: share(entry.check_worthiness, `${place}.check_worthiness`),
        qualifiers: list(entry.qualifiers, `${place}.qualifiers`).map((qualifier, index) => {
            const at = `${place}.qualifiers[${index}]`;
            const { kind, span } = object(qualifier, at);
            return { kind: choice(kind, values.QUALIFIER_KINDS, at), span: spans.one(span, at) };
        }),
        why: wordList(entry.why, `${place}.why`),
        ...reviewed(entry, place),
    };
}

/** @param {Record<string, unknown>} entry @param {Spans} spans @param {string} place @returns {Shift} */
function shift(entry, spans, place) {
    return {
        id: words(entry.id, `${place}.id`),
        kind: choice(entry.kind, values.SHIFT_KINDS, `${place}.kind`),
        status: choice(entry.status, values.SHIFT_STATUSES, `${place}.status`, "announced"),
        cue: spans.many(entry.cue, `${place}.cue`),
        actor: spans.many(entry.actor, `${place}.actor`),
        policy: spans.many(entry.policy, `${place}.policy`),
        from: spans.many(entry.from, `${place}.from`),
        to: spans.many(entry.to, `${place}.to`),
        attribution: reference(entry.attribution, `${place}.attribution`),
        speaker: reference(entry.speaker, `${place}.speaker`),
        confidence: share(entry.confidence, `${place}.confidence`),
        why: wordList(entry.why, `${place}.why`),
        ...reviewed(entry, place),
    };
}

/** @param {unknown} value @param {string} place */
function reference(value, place) {
    return value === undefined || value === null ? null : words(value, place);
}

/** @param {Record<string, unknown>} entry @param {string} place @returns {Reviewed} */
function reviewed({ by, state, corrects }, place) {
    return {
        ...(by !== undefined && { by: choice(by, values.AUTHORS, `${place}.by`) }),
        ...(state !== undefined && { state: choice(state, values.STATES, `${place}.state`) }),
        ...(corrects !== undefined && { corrects: words(corrects, `${place}.corrects`) }),
    };
}
