// Who said it: one of the known speakers, nobody named, or somebody new. Name and kind belong to the speaker, so changing
// them changes all statements of that speaker.
/** @import { SpeakerValue } from "../model/anchored_marks.js" */
/** @import { Annotation } from "../model/pieces.js" */
/** @import { Attribution, Speaker } from "../model/record.d.ts" */
/** @import { Corrections } from "./corrections.js" */
import { messages } from "../messages.js";
import { SPEAKER_TYPES } from "../model/record_values.js";
import { field, input, selection } from "./fields.js";

const NOBODY = "-";
const SOMEBODY_NEW = "+";
const LONGEST_NAME = 200;

/**
 * @param {Corrections} corrections
 * @param {Annotation} annotation a statement
 * @param {(change: { mark: SpeakerValue | null } | { everywhere: SpeakerValue, was: Speaker }) => void} onChange
 * @returns {HTMLElement[]}
 */
export function speakerFields(corrections, annotation, onChange) {
    const item = /** @type {Attribution} */ (annotation.item);
    const speakers = corrections.record.speakers;
    const chosen = speakers.find(({ id }) => id === item.speaker);
    const count = corrections.record.attributions.filter(
        ({ speaker, state }) => speaker === item.speaker && state !== "rejected",
    ).length;
    const words = new Map(speakers.map(({ id, name }) => [id, name]));
    words.set(NOBODY, messages.card.noSpeaker).set(SOMEBODY_NEW, messages.mark.newSpeaker);

    const name = input("text", chosen?.name ?? "");
    name.maxLength = LONGEST_NAME;
    const types = selection(SPEAKER_TYPES, chosen?.type ?? "person", typeWords, () => change());
    const nameField = field(messages.mark.speakerName(chosen ? count : 0), name);
    const typeField = field(messages.mark.speakerType, types);
    const who = selection(
        [NOBODY, ...speakers.map(({ id }) => id), SOMEBODY_NEW],
        chosen?.id ?? NOBODY,
        wordsOf,
        (id) => {
            const known = speakers.find((speaker) => speaker.id === id);
            if (known) onChange({ mark: known });
            else if (id === NOBODY) onChange({ mark: null });
            else {
                for (const part of [nameField, typeField]) part.hidden = false;
                const [from, to] = item.source[0] ?? [0, 0];
                name.value = corrections.text.slice(from, to).trim();
                name.focus();
                if (name.value !== "") name.select();
            }
        },
    );
    for (const part of [nameField, typeField]) part.hidden = !chosen;
    name.addEventListener("change", change);
    // The words of the source are a good name as they are.
    name.addEventListener("blur", () => {
        if (who.value === SOMEBODY_NEW) change();
    });

    let isTold = false;
    function change() {
        if (isTold) return;
        const value = {
            name: name.value.trim(),
            role: chosen?.role ?? "",
            type: /** @type {Speaker["type"]} */ (types.value),
        };
        if (value.name === "") return;
        isTold = true;
        const isNew = who.value === SOMEBODY_NEW || !chosen;
        onChange(isNew ? { mark: value } : { everywhere: value, was: chosen });
    }
    /** @param {string} id */
    function wordsOf(id) {
        return words.get(id) ?? id;
    }
    return [field(messages.mark.speaker, who), nameField, typeField];
}

/** @param {Speaker["type"]} type */
function typeWords(type) {
    return messages.mark.speakerTypes[type];
}
