// Parts of forms.
import { element } from "../view/dom.js";

let lastId = 0;

/**
 * A control with its label above it.
 * @param {string} label
 * @param {HTMLElement} control
 */
export function field(label, control) {
    control.id ||= `field-${++lastId}`;
    return element("p", { class: "field" }, element("label", { for: control.id }, label), control);
}

/**
 * @template {string} Choice
 * @param {readonly Choice[]} choices
 * @param {string} chosen
 * @param {(choice: Choice) => string} words
 * @param {(choice: Choice) => void} onChoose
 */
export function selection(choices, chosen, words, onChoose) {
    const options = choices.map((one) => element("option", { value: one, selected: one === chosen }, words(one)));
    const made = element("select", {}, ...options);
    made.addEventListener("change", () => onChoose(/** @type {Choice} */ (made.value)));
    return made;
}

/**
 * @param {string} type
 * @param {string} value
 */
export function input(type, value) {
    const made = element("input", { type, autocomplete: "off" });
    made.value = value;
    return made;
}

/**
 * A box to tick, with its label behind it.
 * @param {string} label
 * @param {boolean} isChecked
 * @param {(isChecked: boolean) => void} onChange
 */
export function checkbox(label, isChecked, onChange) {
    const box = element("input", { type: "checkbox", checked: isChecked });
    box.addEventListener("change", () => onChange(box.checked));
    return element("label", { class: "tick" }, box, label);
}

/**
 * @template {string} Choice
 * @param {string} legend
 * @param {readonly Choice[]} choices
 * @param {readonly Choice[]} chosen
 * @param {Record<Choice, string>} words
 * @param {(chosen: Choice[]) => void} onChange
 */
export function checkboxes(legend, choices, chosen, words, onChange) {
    const now = new Set(chosen);
    const ticks = choices.map((one) =>
        checkbox(words[one], now.has(one), (isChecked) => {
            if (isChecked) now.add(one);
            else now.delete(one);
            onChange(choices.filter((choice) => now.has(choice)));
        }),
    );
    return element("fieldset", { class: "ticks" }, element("legend", {}, legend), ...ticks);
}

/**
 * @param {string} words
 * @param {() => void} onPress
 * @param {{ [name: string]: string | boolean | undefined }} [attributes]
 */
export function button(words, onPress, attributes = {}) {
    const made = element("button", { type: "button", ...attributes }, words);
    made.addEventListener("click", onPress);
    return made;
}
