// The switches of the layers: what is marked, how it looks and how much of it there is.
/** @import { Layer } from "../model/pieces.js" */
/** @import { AnnotationRecord } from "../model/record.d.ts" */
import { messages } from "../messages.js";
import { LAYERS } from "../model/pieces.js";
import { element } from "./dom.js";

export class LayerSwitches {
    /** @type {Map<Layer, { box: HTMLInputElement, count: HTMLElement }>} */
    #switches = new Map();

    /**
     * @param {HTMLElement} root
     * @param {(hidden: ReadonlySet<Layer>) => void} onChange
     */
    constructor(root, onChange) {
        for (const layer of LAYERS) {
            const box = element("input", { type: "checkbox", id: `layer-${layer}`, checked: true });
            const count = element("span", { class: "count" });
            const name = element("span", { class: "name", "data-line": layer }, messages.layers[layer]);
            const hint = element("span", { class: "hint" }, messages.layers[`${layer}Hint`]);
            root.append(element("label", { class: "switch", "data-layer": layer }, box, name, count, hint));
            this.#switches.set(layer, { box, count });
            box.addEventListener("change", () => onChange(this.hidden));
        }
    }

    /** @returns {ReadonlySet<Layer>} */
    get hidden() {
        return new Set([...this.#switches].filter(([, { box }]) => !box.checked).map(([layer]) => layer));
    }

    /**
     * Switches a layer on, so that what is about to be shown can be seen.
     * @param {Layer} layer
     * @returns {boolean} whether it was off
     */
    reveal(layer) {
        const box = this.#switches.get(layer)?.box;
        if (!box || box.checked) return false;
        box.checked = true;
        return true;
    }

    /** @param {AnnotationRecord} record */
    showCounts({ attributions, claims, shifts }) {
        const counts = { statement: attributions.length, claim: claims.length, shift: shifts.length };
        for (const [layer, { count }] of this.#switches) count.textContent = messages.layers.count(counts[layer]);
    }
}
