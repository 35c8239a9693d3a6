import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { chooseLanguage } from "../../web/messages/choice.js";
import { counting } from "../../web/messages/counting.js";
import { en } from "../../web/messages/en.js";
import { messageAt, pathsOf, withFallback } from "../../web/messages/fallback.js";
import { languages } from "../../web/messages/languages.js";

const english = pathsOf(en);

describe("the words of the page", () => {
    for (const { name, messages } of languages.slice(1)) {
        test(`${name} has every message, and none that the page does not know`, () => {
            const translated = pathsOf(messages);
            assert.deepEqual(
                { missing: english.filter((path) => !translated.includes(path)) },
                { missing: [] },
                "they are shown in English as long as they are missing",
            );
            assert.deepEqual({ unknown: translated.filter((path) => !english.includes(path)) }, { unknown: [] });
        });

        test(`${name} uses in each message what is put into the English one`, () => {
            const differing = english.filter((path) => {
                const translated = messageAt(messages, path);
                return translated !== undefined && usesOf(translated) !== usesOf(messageAt(en, path));
            });
            assert.deepEqual(differing, []);
        });
    }

    test("a message that a translation lacks is shown in English", () => {
        const merged = withFallback(
            { page: { title: "Title", skip: "Skip" }, words: (count) => `${count} words`, late: { note: "New" } },
            { page: { title: "Titel", skip: () => "no string" }, words: (count) => `${count} Wörter`, extra: "?" },
        );
        assert.deepEqual(
            { ...merged, words: merged.words(2) },
            { page: { title: "Titel", skip: "Skip" }, words: "2 Wörter", late: { note: "New" } },
        );
    });

    test("every place of the page names a message", () => {
        const html = readFileSync(new URL("../../web/index.html", import.meta.url), "utf8");
        const places = [...html.matchAll(/data-message(?:-[a-z-]+)?="([^"]+)"/g)].map(([, path]) => path);
        assert.ok(places.length > 20);
        assert.deepEqual(
            places.filter((path) => typeof messageAt(en, path) !== "string"),
            [],
        );
    });

    test("each language is listed with its own direction of writing", () => {
        for (const { code, direction } of languages) {
            assert.equal(direction, ["ar", "fa", "he", "ur"].includes(code) ? "rtl" : "ltr", code);
        }
    });
});

describe("the language of the page", () => {
    const known = ["en", "ar", "de"];
    test("is what the address asks for, then what was chosen, then what the browser prefers", () => {
        assert.equal(chooseLanguage(known, { asked: "de", stored: "ar", preferred: ["en"] }), "de");
        assert.equal(chooseLanguage(known, { asked: null, stored: "ar", preferred: ["en"] }), "ar");
        assert.equal(chooseLanguage(known, { asked: null, stored: null, preferred: ["fi", "de-AT", "en"] }), "de");
    });
    test("is English for everybody else", () => {
        assert.equal(chooseLanguage(known, { asked: "tlh", stored: "", preferred: ["fi-FI"] }), "en");
        assert.equal(chooseLanguage(known, {}), "en");
    });
});

test("numbers take the plural form of the language", () => {
    const { counted } = counting("ar");
    const forms = { zero: "none", one: "one", two: "two", few: "# few", many: "# many", other: "# other" };
    assert.deepEqual(
        [0, 1, 2, 3, 11, 100].map((count) => counted(count, forms)),
        ["none", "one", "two", "3 few", "11 many", "100 other"],
    );
    assert.equal(counting("de").counted(1234, { one: "# Wort", other: "# Wörter" }), "1.234 Wörter");
    assert.equal(counting("fr").decimal(1.25), "1,3");
});

/**
 * What a message makes of the values given to it: which of them, and which of their parts, it looks at.
 *
 * @param {unknown} message
 */
function usesOf(message) {
    if (typeof message !== "function") return typeof message;
    /** @type {Set<string>} */
    const uses = new Set();
    /** @param {string} path */
    const probe = (path) =>
        new Proxy(() => "", {
            get: (_, name) => {
                if (typeof name === "symbol" || name === "toFixed" || name === "toLocaleString") {
                    uses.add(path);
                    return name === Symbol.toPrimitive ? () => 5 : () => "5";
                }
                return probe(`${path}.${name}`);
            },
        });
    message(...Array.from({ length: message.length }, (_, index) => probe(String(index))));
    return [...uses].sort().join(" ");
}
