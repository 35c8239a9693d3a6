// The frame of an activity: a heading that takes the focus, and a button to leave.
import { button } from "../correct/fields.js";
import { messages } from "../messages.js";
import { element } from "../view/dom.js";

let lastId = 0;

/**
 * @param {string} title
 * @param {() => void} onLeave
 * @param {...(Node | string)} content
 */
export function frame(title, onLeave, ...content) {
    const id = `activity-${++lastId}`;
    return element(
        "section",
        { class: "activity", "aria-labelledby": id },
        element("div", { class: "activity-head" }, element("h2", { id, tabindex: "-1" }, title), leaveButton(onLeave)),
        ...content,
    );
}

/** @param {() => void} onLeave */
function leaveButton(onLeave) {
    return button(messages.class.leave, onLeave);
}

/** @param {number} share from 0 to 1, or below 0 for kappa */
export function twoDigits(share) {
    return share.toFixed(2);
}
