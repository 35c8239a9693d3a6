// The size of all type, for a screen at the back of a classroom. The style sheet knows what the steps mean.
import { byId } from "./dom.js";
import { measureRoom } from "./room.js";

const LARGEST = 4;

export function wireTextSize() {
    const smaller = byId("smaller", HTMLButtonElement);
    const larger = byId("larger", HTMLButtonElement);
    let step = 0;
    /** @param {number} change */
    const resize = (change) => {
        step = Math.min(LARGEST, Math.max(0, step + change));
        document.documentElement.dataset.size = String(step);
        smaller.setAttribute("aria-disabled", String(step === 0));
        larger.setAttribute("aria-disabled", String(step === LARGEST));
        measureRoom();
    };
    smaller.addEventListener("click", () => resize(-1));
    larger.addEventListener("click", () => resize(+1));
    resize(0);
    window.addEventListener("resize", measureRoom);
}
