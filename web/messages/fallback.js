// A translation may lack what was added to the English messages after it: that is shown in English.

/**
 * The messages of a translation, and those of the original where it has none.
 * @template {object} Original
 * @param {Original} original
 * @param {object} translation
 * @returns {Original}
 */
export function withFallback(original, translation) {
    const found = /** @type {Record<string, unknown>} */ (translation);
    const merged = Object.entries(original).map(([key, message]) => {
        const translated = found[key];
        if (isGroup(message)) return [key, withFallback(message, isGroup(translated) ? translated : {})];
        return [key, typeof translated === typeof message ? translated : message];
    });
    return Object.fromEntries(merged);
}

/**
 * The paths of all messages, as index.html names them: "input.heading".
 * @param {object} messages
 * @returns {string[]}
 */
export function pathsOf(messages) {
    return Object.entries(messages).flatMap(([key, message]) =>
        isGroup(message) ? pathsOf(message).map((path) => `${key}.${path}`) : [key],
    );
}

/**
 * @param {object} messages
 * @param {string} path
 * @returns {unknown} undefined where the path leads nowhere
 */
export function messageAt(messages, path) {
    /** @type {unknown} */
    let found = messages;
    for (const key of path.split(".")) found = isGroup(found) ? found[key] : undefined;
    return found;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isGroup(value) {
    return typeof value === "object" && value !== null;
}
