// Puts the words of the messages into the places that index.html marks for them:
//   <p data-message="input.heading">, <textarea data-message-placeholder="input.placeholder">
import { messages } from "../messages.js";
import { messageAt } from "../messages/fallback.js";

const ATTRIBUTES = ["aria-label", "placeholder"];

/** @param {ParentNode} root */
export function fillMessages(root) {
    for (const place of root.querySelectorAll("[data-message]")) {
        place.textContent = lookUp(place.getAttribute("data-message") ?? "");
    }
    for (const attribute of ATTRIBUTES) {
        for (const place of root.querySelectorAll(`[data-message-${attribute}]`)) {
            place.setAttribute(attribute, lookUp(place.getAttribute(`data-message-${attribute}`) ?? ""));
        }
    }
}

/** @param {string} path */
function lookUp(path) {
    const found = messageAt(messages, path);
    if (typeof found !== "string") throw new Error(`messages/en.js has no text "${path}"`);
    return found;
}
