// The texts that are open, a tab each. One text alone needs none.
/** @import { Desk } from "../model/desk.js" */
import { messages } from "../messages.js";
import { titleOf } from "../model/desk.js";
import { ARTICLE_TEXT, byId, element } from "./dom.js";

export class Tabs {
    #root = byId("tabs");
    #list = byId("tab-list");
    #onShow;
    #onClose;

    /**
     * @param {(id: string) => void} onShow
     * @param {(id: string) => void} onClose
     */
    constructor(onShow, onClose) {
        this.#onShow = onShow;
        this.#onClose = onClose;
    }

    /** @param {Desk} desk */
    draw({ texts, current }) {
        this.#root.hidden = texts.length < 2;
        const hadFocus = this.#root.contains(document.activeElement);
        this.#list.replaceChildren(
            ...texts.map((text) => {
                const title = titleOf(text) || messages.desk.untitled;
                const isCurrent = text === current;
                const show = element(
                    "button",
                    { type: "button", class: "tab", title, "aria-current": isCurrent ? "true" : undefined },
                    element("span", ARTICLE_TEXT, title),
                );
                const close = element("button", {
                    type: "button",
                    class: "close",
                    "aria-label": messages.desk.close(title),
                });
                show.addEventListener("click", () => this.#onShow(text.id));
                close.addEventListener("click", () => this.#onClose(text.id));
                return element("li", {}, show, close);
            }),
        );
        const shown = this.#list.querySelector("[aria-current]");
        if (shown instanceof HTMLElement) {
            if (hadFocus) shown.focus({ preventScroll: true });
            this.#list.scrollLeft += shown.getBoundingClientRect().left - this.#list.getBoundingClientRect().left - 40;
        }
    }
}
