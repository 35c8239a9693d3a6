// Who speaks in an article.
/** @import { AnnotationRecord, Attribution } from "./record.d.ts" */

/** @typedef {{ id: string | null, name: string, role: string, statements: Attribution[] }} Voice */

/**
 * Those with the most statements first; the statements without a named source last.
 * @param {AnnotationRecord} record
 * @param {string} unnamed what to call the source that the text does not name
 * @returns {Voice[]}
 */
export function voicesOf(record, unnamed) {
    /** @type {Map<string | null, Attribution[]>} */
    const statements = new Map();
    for (const attribution of record.attributions) {
        const known = statements.get(attribution.speaker);
        if (known) known.push(attribution);
        else statements.set(attribution.speaker, [attribution]);
    }
    const named = record.speakers
        .map(({ id, name, role }) => ({ id, name, role, statements: statements.get(id) ?? [] }))
        .filter((voice) => voice.statements.length > 0)
        .sort((a, b) => b.statements.length - a.statements.length);
    const anonymous = statements.get(null);
    if (!anonymous) return named;
    return [...named, { id: null, name: unnamed, role: "", statements: anonymous }];
}
