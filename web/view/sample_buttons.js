// The sample articles as buttons.
import { messages } from "../messages.js";
import { samples } from "../samples/samples.js";
import { ARTICLE_TEXT, element } from "./dom.js";

/**
 * @param {HTMLElement} list
 * @param {(text: string) => void} onChoose
 */
export function drawSampleButtons(list, onChoose) {
    for (const { kind, text } of samples) {
        const headline = text.slice(0, text.indexOf("\n"));
        const button = element(
            "button",
            { type: "button", class: "sample" },
            element("span", { class: "hint" }, messages.input.sampleKind[kind]),
            element("span", { class: "name", ...ARTICLE_TEXT }, headline),
        );
        button.addEventListener("click", () => onChoose(text));
        list.append(element("li", {}, button));
    }
}
