// The short form of each speaker's name for the small labels in the text.
/** @import { Speaker } from "./record.d.ts" */

const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|phd)\.?$/i;

/**
 * A person goes by the last part of the name, unless another speaker shares it or it is no name of its own
 * ("Jr."). Everybody else goes by the whole name.
 * @param {readonly Speaker[]} speakers
 * @returns {Map<string, string>} by speaker id
 */
export function shortNames(speakers) {
    const lastParts = new Map(speakers.map((speaker) => [speaker.id, lastPart(speaker)]));
    /** @type {Map<string, number>} */
    const uses = new Map();
    for (const part of lastParts.values()) uses.set(part, (uses.get(part) ?? 0) + 1);
    return new Map(
        speakers.map((speaker) => {
            const part = lastParts.get(speaker.id) ?? speaker.name;
            return [speaker.id, uses.get(part) === 1 ? part : speaker.name];
        }),
    );
}

/** @param {Speaker} speaker */
function lastPart({ name, type }) {
    if (type !== "person") return name;
    const parts = name.split(/\s+/);
    const last = parts.at(-1) ?? name;
    const isNamed = parts.every((part) => /^\p{Lu}/u.test(part) || /^\p{Ll}{1,3}$/u.test(part));
    return parts.length > 1 && isNamed && /^\p{Lu}/u.test(last) && !SUFFIX.test(last) ? last : name;
}
