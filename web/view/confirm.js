// Asks before something that cannot be taken back.
import { messages } from "../messages.js";
import { element } from "./dom.js";

/**
 * @param {string} question
 * @param {string} yes the label of the button that does it
 * @returns {Promise<boolean>}
 */
export function confirmed(question, yes) {
    const id = "confirm-question";
    const no = element("button", { type: "button" }, messages.desk.cancel);
    const doIt = element("button", { type: "button", class: "primary" }, yes);
    const dialog = element(
        "dialog",
        { class: "confirm", "aria-labelledby": id },
        element("p", { id }, question),
        element("p", { class: "tools" }, no, doIt),
    );
    document.body.append(dialog);
    return new Promise((answered) => {
        no.addEventListener("click", () => dialog.close());
        doIt.addEventListener("click", () => dialog.close("yes"));
        dialog.addEventListener("close", () => {
            dialog.remove();
            answered(dialog.returnValue === "yes");
        });
        dialog.showModal();
        no.focus();
    });
}
