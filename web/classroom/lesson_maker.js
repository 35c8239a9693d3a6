// Making a lesson of the article that is shown.
/** @import { Workshop } from "../correct/workshop.js" */
/** @import { Layer } from "../model/pieces.js" */
import { button, checkbox, checkboxes, field, input } from "../correct/fields.js";
import { fileName, saveFile } from "../files/save_file.js";
import { messages } from "../messages.js";
import { lessonFile, standing } from "../model/lesson.js";
import { LAYERS } from "../model/pieces.js";
import { element } from "../view/dom.js";
import { frame } from "./frame.js";

const LONGEST_TITLE = 200;
const LONGEST_TASK = 5000;

export class LessonMaker {
    element;
    text;

    /**
     * @param {Workshop} workshop
     * @param {() => void} onLeave
     */
    constructor(workshop, onLeave) {
        const { text } = workshop.review;
        this.text = text;
        const title = input("text", text.trim().split("\n", 1)[0]?.slice(0, LONGEST_TITLE) ?? "");
        title.maxLength = LONGEST_TITLE;
        const task = element("textarea", { rows: "3", maxlength: String(LONGEST_TASK) }, messages.class.plainTask);
        const hints = element("textarea", { rows: "3", maxlength: String(LONGEST_TASK) });
        /** @type {readonly Layer[]} */
        let layers = LAYERS;
        let hasGold = true;
        const save = button(
            messages.lesson.save,
            () => {
                const lesson = {
                    title: title.value.trim(),
                    text,
                    task: task.value.trim(),
                    layers: layers.length > 0 ? layers : LAYERS,
                    hints: hints.value.split("\n").flatMap((line) => line.trim() || []),
                    gold: hasGold ? standing(workshop.review.record) : undefined,
                };
                saveFile(
                    fileName(lesson.title || text, ".lesson.json"),
                    `${JSON.stringify(lessonFile(lesson), null, 1)}\n`,
                );
                workshop.say(messages.lesson.saved);
            },
            { class: "primary" },
        );
        this.element = frame(
            messages.lesson.make,
            onLeave,
            element("p", {}, messages.lesson.hint),
            field(messages.lesson.title, title),
            field(messages.lesson.task, task),
            field(messages.lesson.hints, hints),
            checkboxes(messages.lesson.layers, LAYERS, LAYERS, messages.layers, (chosen) => (layers = chosen)),
            checkbox(messages.lesson.withGold, true, (isWith) => (hasGold = isWith)),
            element("p", { class: "tools" }, save),
        );
    }

    end() {}
}
