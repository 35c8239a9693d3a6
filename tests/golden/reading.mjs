/** A record in words instead of offsets, for the person who reviews a change of it. */

/** @typedef {[number, number]} Span */

/**
 * One line an element, such as "attribution: Ann Orr | said | We stay (direct)", without the numbers and ids that
 * change for every element after a new one.
 *
 * @param {any} record In code points.
 * @param {string} text
 * @returns {string[]}
 */
export function readingOf(record, text) {
    const characters = [...text];
    /** @param {Span} span */
    const words = ([start, end]) => characters.slice(start, end).join("").replace(/\s+/g, " ");
    /** @param {Span[]} spans */
    const role = (spans) => spans.map(words).join(" ... ");
    /** @param {string | null} id */
    const who = (id) => record.speakers.find((/** @type {any} */ speaker) => speaker.id === id)?.name ?? "nobody named";
    return [
        ...record.sentences.map(
            (/** @type {any} */ { span, check_worthiness }) => `sentence: ${words(span)} (${check_worthiness})`,
        ),
        ...record.speakers.map(
            (/** @type {any} */ { name, role: title, type, mentions }) =>
                `speaker: ${name}, ${title || "no role"}, ${type}: ` +
                mentions.map((/** @type {any} */ { span, form }) => `${words(span)} (${form})`).join(", "),
        ),
        ...record.attributions.map(
            (/** @type {any} */ { speaker, source, cue, content, mode, act, polarity, confidence, why }) =>
                `attribution: ${role(source)} | ${role(cue)} | ${role(content)} ` +
                `(${who(speaker)}, ${mode}, ${act}, ${polarity}, ${confidence}; ${why.join("; ")})`,
        ),
        ...record.claims.map(
            (/** @type {any} */ { span, speaker, types, check_worthiness, qualifiers, why }) =>
                `claim: ${words(span)} (${who(speaker)}, ${types.join(", ")}, ${check_worthiness}; ` +
                `${qualifiers.map((/** @type {any} */ { kind, span: at }) => `${kind} ${words(at)}`).join(", ")}; ` +
                `${why.join("; ")})`,
        ),
        ...record.shifts.map(
            (/** @type {any} */ { kind, status, cue, actor, policy, from, to, speaker, confidence, why }) =>
                `shift: ${role(actor)} | ${role(cue)} | ${role(policy)} | from ${role(from)} | to ${role(to)} ` +
                `(${kind}, ${status}, ${who(speaker)}, ${confidence}; ${why.join("; ")})`,
        ),
    ];
}

/**
 * What one record has and the other has not, a line each, marked "-" and "+".
 *
 * @param {string[]} before
 * @param {string[]} after
 */
export function changes(before, after) {
    const old = new Set(before);
    const now = new Set(after);
    return [
        ...before.filter((line) => !now.has(line)).map((line) => `- ${line}`),
        ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
    ];
}
