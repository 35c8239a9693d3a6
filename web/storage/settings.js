// Small choices of the reader that outlast a reload. A browser may keep nothing (private windows, blocked storage): then
// they last as long as the page.

const PREFIX = "sayso.";

/**
 * @param {string} name
 * @returns {string | null}
 */
export function remembered(name) {
    try {
        return globalThis.localStorage?.getItem(PREFIX + name) ?? null;
    } catch {
        return null;
    }
}

/**
 * @param {string} name
 * @param {string} value
 * @returns {boolean} whether it is kept
 */
export function remember(name, value) {
    try {
        localStorage.setItem(PREFIX + name, value);
        return true;
    } catch {
        return false;
    }
}

/**
 * What was remembered under names that begin so; it is forgotten with that.
 * @param {string} beginning
 * @returns {string[]}
 */
export function takeRemembered(beginning) {
    try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + beginning));
        const values = keys.map((key) => localStorage.getItem(key) ?? "");
        for (const key of keys) localStorage.removeItem(key);
        return values;
    } catch {
        return [];
    }
}

/** @param {string} name */
export function forgetRemembered(name) {
    try {
        localStorage.removeItem(PREFIX + name);
    } catch {
        // Nothing was kept.
    }
}

/** Forgets all choices. */
export function forgetSettings() {
    try {
        for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    } catch {
        // Nothing was kept.
    }
}
