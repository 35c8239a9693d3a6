// What the page says, in the language of its reader. The words themselves are in messages/en.js and its translations.
import { chooseLanguage } from "./messages/choice.js";
import { en } from "./messages/en.js";
import { withFallback } from "./messages/fallback.js";
import { languages } from "./messages/languages.js";
import { remembered } from "./storage/settings.js";

const code = chooseLanguage(
    languages.map((language) => language.code),
    {
        asked: new URLSearchParams(globalThis.location?.search).get("lang"),
        stored: remembered("language"),
        preferred: globalThis.navigator?.languages,
    },
);

/** The language in which the page speaks. */
export const language = /** @type {import("./messages/languages.js").Language} */ (
    languages.find((known) => known.code === code)
);

export const messages = withFallback(en, language.messages);
