// "Annotate it yourself first": the program's marks are hidden, the pupil marks the article, then compares.
/** @import { Corrections } from "../correct/corrections.js" */
/** @import { Workshop } from "../correct/workshop.js" */
/** @import { Lesson } from "../model/lesson.js" */
import { button } from "../correct/fields.js";
import { saveMarks } from "../files/marks_files.js";
import { messages } from "../messages.js";
import { marksOf } from "../model/agreement.js";
import { standing } from "../model/lesson.js";
import { element } from "../view/dom.js";
import { Comparison } from "./comparison_view.js";
import { frame } from "./frame.js";

export class Task {
    #lesson;
    #workshop;
    /** @type {Corrections} */
    #own;
    #counts = element("p", { class: "note" });
    #hints = element("ol", { class: "hints" });
    #work = element("div");
    #comparison = element("div");
    #stopCounting = () => {};
    /** The pupil's marks as they were saved last. */
    #saved;
    element;

    /**
     * @param {Lesson} lesson
     * @param {Workshop} workshop
     * @param {() => void} onLeave
     */
    constructor(lesson, workshop, onLeave) {
        this.#lesson = lesson;
        this.#workshop = workshop;
        this.#own = workshop.newCorrections();
        const { sentences } = workshop.review.machine;
        this.#own.take(workshop.review.text, { sentences, speakers: [], attributions: [], claims: [], shifts: [] });
        this.#saved = this.#own.history;
        this.#drawWork();
        this.element = frame(lesson.title || messages.class.yourTurn, onLeave, this.#work, this.#comparison);
    }

    get text() {
        return this.#own.text;
    }

    /** There are marks that would be lost with the task. */
    get hasWork() {
        const { history } = this.#own;
        return history.edits.length > 0 && history !== this.#saved;
    }

    /** Hides the program's marks; also when the task goes on after its end. */
    begin() {
        this.#workshop.setTask(this.#own, this.#lesson.layers);
        this.#stopCounting = this.#workshop.onChange(() => this.#count());
        this.#count();
    }

    end() {
        this.#stopCounting();
        this.#goOn();
        this.#workshop.setTask(undefined);
    }

    #drawWork() {
        const { task, layers, hints } = this.#lesson;
        const wanted = layers.map((layer) => messages.layers[layer]).join(", ");
        const hint = button(messages.class.hint(hints.length), () => {
            const next = hints[this.#hints.children.length];
            if (next !== undefined) this.#hints.append(element("li", {}, next));
            hint.textContent = messages.class.hint(hints.length - this.#hints.children.length);
            hint.hidden = this.#hints.children.length >= hints.length;
        });
        hint.hidden = hints.length === 0;
        this.#hints.setAttribute("aria-live", "polite");
        this.#work.append(
            element("p", { class: "task" }, task || messages.class.plainTask),
            element("p", {}, messages.class.layers(wanted)),
            this.#hints,
            this.#counts,
            element(
                "p",
                { class: "tools" },
                button(messages.class.compare, () => this.#compare(), { class: "primary" }),
                hint,
                button(messages.class.save, () => this.#save()),
            ),
        );
    }

    #save() {
        saveMarks(this.#workshop);
        this.#saved = this.#own.history;
    }

    #count() {
        const { record } = this.#own;
        this.#counts.textContent = this.#lesson.layers
            .map((layer) => `${messages.layers[layer]}: ${marksOf(record, layer).length}`)
            .join(" \u00b7 ");
    }

    #compare() {
        const gold = this.#lesson.gold ?? standing(this.#workshop.review.record);
        const back = button(messages.class.goOn, () => this.#goOn());
        const comparison = new Comparison(this.#own.text, gold, this.#own.record, this.#lesson.layers, this.#workshop);
        this.#work.hidden = true;
        this.#comparison.replaceChildren(comparison.element, element("p", { class: "tools" }, back));
        comparison.element.querySelector("h3")?.focus();
    }

    #goOn() {
        this.#comparison.replaceChildren();
        this.#work.hidden = false;
        this.#workshop.lend(undefined);
    }
}
