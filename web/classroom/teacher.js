// The teacher's view: the files of many pupils over one article, as heat over the text and as a table, against a reference
// of the teacher's choice.
/** @import { Workshop } from "../correct/workshop.js" */
/** @import { AnnotationRecord, Span } from "../model/record.d.ts" */
/** @import { Layer } from "../model/pieces.js" */
import { button, field, selection } from "../correct/fields.js";
import { problemWords } from "../files/marks_files.js";
import { askForFiles, textOf } from "../files/open_file.js";
import { messages } from "../messages.js";
import { Locator } from "../model/anchor.js";
import { agreement, marksOf } from "../model/agreement.js";
import { FileError, parsed } from "../model/checked.js";
import { kappaAmong } from "../model/class_agreement.js";
import { isLesson, lessonFrom, standing } from "../model/lesson.js";
import { marksFrom } from "../model/marks_file.js";
import { LAYERS } from "../model/pieces.js";
import { only, review } from "../model/review.js";
import { wordsOf } from "../model/words.js";
import { element } from "../view/dom.js";
import { frame, twoDigits } from "./frame.js";
import { heat } from "./heat.js";

/** @typedef {{ name: string, record: AnnotationRecord }} Pupil */

// More than any class, and than any pupil marks in one article; a file beyond it is damaged or made to harm.
const MOST_PUPILS = 200;
const MOST_MARKS = 3000;
const PROGRAM = "program";
const LESSON = "lesson";

export class Teacher {
    #workshop;
    text;
    /** @type {readonly Span[]} */
    #words;
    /** @type {Pupil[]} */
    #pupils = [];
    /** @type {AnnotationRecord | undefined} */
    #lessonGold;
    #gold = PROGRAM;
    /** @type {Layer} */
    #layer = "statement";
    #problems = element("ul", { class: "problems" });
    #results = element("div");
    element;

    /**
     * @param {Workshop} workshop
     * @param {() => void} onLeave
     */
    constructor(workshop, onLeave) {
        this.#workshop = workshop;
        this.text = workshop.review.text;
        this.#words = wordsOf(this.text);
        const choose = button(
            messages.class.addPupils,
            () => askForFiles({ accept: ".json,.sayso", multiple: true }, (files) => this.takeFiles(files)),
            { class: "primary" },
        );
        this.element = frame(
            messages.class.teacher,
            onLeave,
            element("p", {}, messages.class.teacherHint),
            element("p", { class: "tools" }, choose),
            element("div", { role: "alert" }, this.#problems),
            this.#results,
        );
    }

    end() {}

    /** @param {readonly File[]} files */
    takeFiles(files) {
        void this.#read(files);
    }

    /** @param {readonly File[]} files */
    async #read(files) {
        this.#problems.replaceChildren();
        for (const file of files) {
            try {
                this.#take(file.name, parsed(await textOf(file)));
            } catch (error) {
                this.#problems.append(element("li", {}, problemWords(file.name, error)));
            }
        }
        this.#draw();
    }

    /** @param {string} name @param {Record<string, unknown>} file */
    #take(name, file) {
        if (isLesson(file)) {
            const { text, gold } = lessonFrom(file);
            if (text !== this.text) throw new FileError("otherText");
            this.#lessonGold = gold;
            if (gold) this.#gold = LESSON;
            return;
        }
        const { text, machine, history } = marksFrom(file);
        if (text !== this.text) throw new FileError("otherText");
        const all = standing(review(machine, new Locator(text), history).record);
        const own = only(all, ({ by }) => by === "person");
        const marks = own.attributions.length + own.claims.length + own.shifts.length;
        if (marks === 0) throw new FileError("nothing");
        if (marks > MOST_MARKS || this.#pupils.length >= MOST_PUPILS) throw new FileError("tooLarge");
        this.#pupils.push({ name: name.replace(/(?:\.sayso)?\.json$/i, ""), record: own });
    }

    #goldRecord() {
        if (this.#gold === LESSON && this.#lessonGold) return this.#lessonGold;
        const pupil = this.#pupils[Number(this.#gold)];
        return this.#gold !== PROGRAM && pupil ? pupil.record : standing(this.#workshop.review.record);
    }

    #draw() {
        if (this.#pupils.length === 0) {
            this.#results.replaceChildren();
            return;
        }
        const golds = [PROGRAM, ...(this.#lessonGold ? [LESSON] : []), ...this.#pupils.keys()].map(String);
        const gold = selection(
            golds,
            this.#gold,
            (one) => this.#goldName(one),
            (one) => {
                this.#gold = one;
                this.#draw();
            },
        );
        const layer = selection(
            LAYERS,
            this.#layer,
            (one) => messages.layers[one],
            (one) => {
                this.#layer = one;
                this.#draw();
            },
        );
        const focused = document.activeElement?.id;
        [gold.id, layer.id] = ["class-gold", "class-layer"];
        this.#results.replaceChildren(
            field(messages.class.gold, gold),
            this.#table(),
            element("p", { class: "note" }, messages.class.f1Meaning),
            element("p", { class: "note" }, messages.class.kappaMeaning),
            field(messages.class.heatLayer, layer),
            ...heat(
                this.text,
                this.#pupils.map(({ record }) => record),
                this.#layer,
                this.#words,
            ),
            element(
                "p",
                { class: "tools" },
                button(messages.class.forget, () => this.#forget()),
            ),
        );
        if (focused === gold.id) gold.focus();
        if (focused === layer.id) layer.focus();
    }

    /** @param {string} gold */
    #goldName(gold) {
        if (gold === PROGRAM) return messages.class.goldProgram;
        if (gold === LESSON) return messages.class.goldLesson;
        return this.#pupils[Number(gold)]?.name ?? gold;
    }

    #table() {
        const { table } = messages.class;
        const gold = this.#goldRecord();
        const rows = this.#pupils.map(({ name, record }) => {
            const cells = LAYERS.flatMap((layer) => {
                const { f1, kappa } = agreement(gold, record, layer, this.#words);
                const marks = marksOf(record, layer).length;
                return [String(marks), twoDigits(f1), twoDigits(kappa)];
            });
            return row(name, cells);
        });
        const records = this.#pupils.map(({ record }) => record);
        const among = LAYERS.flatMap((layer) => {
            const mean = kappaAmong(records, layer, this.#words);
            return ["", "", mean === undefined ? "" : twoDigits(mean)];
        });
        return element(
            "div",
            { class: "table", tabindex: "0", role: "region", "aria-label": table.pupils },
            element(
                "table",
                {},
                element(
                    "thead",
                    {},
                    element(
                        "tr",
                        {},
                        element("th", { scope: "col", rowspan: "2" }, table.pupil),
                        ...LAYERS.map((layer) =>
                            element("th", { scope: "colgroup", colspan: "3" }, messages.layers[layer]),
                        ),
                    ),
                    element(
                        "tr",
                        {},
                        ...LAYERS.flatMap(() =>
                            [table.marks, table.f1, table.kappa].map((words) => element("th", { scope: "col" }, words)),
                        ),
                    ),
                ),
                element("tbody", {}, ...rows),
                element("tfoot", {}, row(table.among, among)),
            ),
        );
    }

    #forget() {
        this.#pupils = [];
        this.#gold = PROGRAM;
        this.#draw();
        this.element.querySelector("button")?.focus();
    }
}

/** @param {string} name @param {readonly string[]} cells */
function row(name, cells) {
    return element("tr", {}, element("th", { scope: "row" }, name), ...cells.map((words) => element("td", {}, words)));
}
