// A list that draws its first items at once and more of them at the push of a button.
import { messages } from "../messages.js";
import { element } from "./dom.js";

// As many as a reader looks through before asking for more, few enough to draw within a frame or two.
const ITEMS_AT_ONCE = 30;

/** @template Item */
export class LongList {
    #list;
    #more = element("button", { type: "button", class: "more" });
    #items;
    #draw;
    #shown = 0;
    #limit = ITEMS_AT_ONCE;
    #end;

    /**
     * @param {"ul" | "ol"} tag
     * @param {string} className
     * @param {readonly Item[]} items
     * @param {(item: Item) => HTMLElement} draw
     */
    constructor(tag, className, items, draw) {
        this.#list = element(tag, { class: className });
        this.#items = items;
        this.#draw = draw;
        this.#end = items.length;
        this.#more.addEventListener("click", () => {
            const first = this.#shown;
            this.#limit += ITEMS_AT_ONCE;
            this.#fill();
            this.#list.children[first]?.querySelector("button")?.focus();
        });
        this.#fill();
    }

    get parts() {
        return [this.#list, this.#more];
    }

    /**
     * Shows only the items before an index.
     * @param {number} end
     */
    showUntil(end) {
        this.#end = end;
        this.#fill();
    }

    #fill() {
        const wanted = Math.min(this.#end, this.#limit);
        while (this.#list.children.length < wanted) {
            this.#list.append(this.#draw(/** @type {Item} */ (this.#items[this.#list.children.length])));
        }
        [...this.#list.children].forEach((item, index) => item.toggleAttribute("hidden", index >= wanted));
        this.#shown = wanted;
        const left = this.#end - wanted;
        this.#more.hidden = left === 0;
        this.#more.textContent = messages.overview.more(Math.min(left, ITEMS_AT_ONCE));
    }
}
