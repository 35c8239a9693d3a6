// The language of the page: told to the browser, and the menu to choose another one. The page is loaded anew for that.
import { language, messages } from "../messages.js";
import { languages } from "../messages/languages.js";
import { remember } from "../storage/settings.js";
import { byId, element } from "./dom.js";
import { wireMenu } from "./menu.js";

/** Says in which language and direction the page is written. */
export function speakLanguage() {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
}

/**
 * @param {() => boolean | Promise<boolean>} isTextSafe whether the text outlasts a reload
 * @param {() => void} onDanger it does not: the page stays as it is
 */
export function wireLanguages(isTextSafe, onDanger) {
    wireMenu(byId("language", HTMLDetailsElement));
    byId("language-name").textContent = language.name;
    for (const { code, name, direction } of languages) {
        const isCurrent = code === language.code;
        const button = element(
            "button",
            { type: "button", lang: code, dir: direction, "aria-current": isCurrent ? "true" : undefined },
            name,
        );
        button.addEventListener("click", async () => {
            const isKept = remember("language", code);
            if (await isTextSafe()) loadIn(isKept ? null : code);
            else onDanger();
        });
        byId("languages").append(element("li", {}, button));
    }
    byId("languages").setAttribute("aria-label", messages.page.language);
}

/** @param {string | null} code asked for by the address where the browser remembers nothing */
function loadIn(code) {
    const address = new URL(location.href);
    address.searchParams.delete("lang");
    if (code) address.searchParams.set("lang", code);
    if (address.href === location.href) location.reload();
    else location.replace(address);
}
