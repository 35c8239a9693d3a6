// Keys for what is done often. Single letters can be switched off (WCAG 2.2, 2.1.4): they get in the way of voice control
// and of screen readers.
import { messages } from "../messages.js";
import { remember, remembered } from "../storage/settings.js";
import { element } from "../view/dom.js";
import { button, checkbox } from "./fields.js";

/** @typedef {"accept" | "reject" | "change" | "next" | "previous" | "words" | "help"} Command */

/** @type {Readonly<Record<string, Command>>} */
const KEYS = { a: "accept", r: "reject", c: "change", n: "next", p: "previous", w: "words", "?": "help" };
const SETTING = "keys";

export class Shortcuts {
    #isOn = remembered(SETTING) !== "off";
    #dialog = element("dialog", { class: "window", "aria-labelledby": "keys-heading" });

    /**
     * @param {(command: Command) => boolean} run answers whether there was something to do
     * @param {(how: "undo" | "redo") => boolean} step
     */
    constructor(run, step) {
        this.#draw();
        (document.querySelector("main") ?? document.body).append(this.#dialog);
        document.addEventListener("keydown", (event) => {
            if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
            const key = event.key.toLowerCase();
            if ((event.ctrlKey || event.metaKey) && !event.altKey) {
                const how = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : undefined;
                if (how && step(how)) event.preventDefault();
                return;
            }
            const command = KEYS[key];
            if (!this.#isOn || event.altKey || event.repeat || !command || document.querySelector("dialog[open]"))
                return;
            if (command === "help") this.show();
            else if (!run(command)) return;
            event.preventDefault();
        });
    }

    show() {
        this.#dialog.showModal();
    }

    #draw() {
        const rows = Object.entries(KEYS).map(([key, command]) => [key, messages.mark.command[command]]);
        rows.push([messages.mark.undoKeys, messages.mark.undo], [messages.mark.redoKeys, messages.mark.redo]);
        const list = element("dl", { class: "keys" });
        for (const [key = "", words = ""] of rows) {
            list.append(element("dt", {}, element("kbd", {}, key)), element("dd", {}, words));
        }
        this.#dialog.append(
            element("h2", { id: "keys-heading" }, messages.mark.keys),
            list,
            element("p", { class: "note" }, messages.mark.moreKeys),
            checkbox(messages.mark.keysOn, this.#isOn, (isOn) => {
                this.#isOn = isOn;
                remember(SETTING, isOn ? "on" : "off");
            }),
            element(
                "p",
                { class: "tools" },
                button(messages.card.close, () => this.#dialog.close(), { class: "primary" }),
            ),
        );
    }
}

/** @param {EventTarget | null} target */
function isTyping(target) {
    if (!(target instanceof HTMLElement)) return false;
    if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
    return target.isContentEditable || ["textarea", "select"].includes(target.localName);
}
