// The classroom: a task to mark an article oneself, the comparison with a reference, lessons, the teacher's view of many
// pupils, and the projector. One of them is open at a time, above the article. A task that somebody has begun ends only
// when they say so; while another text is shown, it waits for its own.
/** @import { Workshop } from "../correct/workshop.js" */
/** @import { Lesson } from "../model/lesson.js" */
import { button } from "../correct/fields.js";
import { messages } from "../messages.js";
import { lessonFrom } from "../model/lesson.js";
import { LAYERS } from "../model/pieces.js";
import { NO_EDITS } from "../model/edits.js";
import { confirmed } from "../view/confirm.js";
import { LessonMaker } from "./lesson_maker.js";
import { Projector } from "./projector.js";
import { Task } from "./task.js";
import { Teacher } from "./teacher.js";

/**
 * @typedef {object} Activity
 * @property {HTMLElement} element
 * @property {string} text that it is about
 * @property {boolean} [hasWork] that would be lost with it
 * @property {() => void} [begin] also after an end, when its text is back
 * @property {() => void} end
 * @property {(files: readonly File[]) => void} [takeFiles]
 */

const MOST_WAITING = 40;

export class Classroom {
    #workshop;
    #clearStatus;
    #projector;
    /** @type {Activity | undefined} */
    #activity;
    /** @type {Map<string, Lesson>} opened, by their texts, which are not yet shown */
    #awaited = new Map();
    /** @type {Map<string, Activity>} begun, by their texts, which are not shown */
    #waiting = new Map();

    /**
     * @param {Workshop} workshop
     * @param {() => void} clearStatus takes away what tells of the program's marks
     */
    constructor(workshop, clearStatus) {
        this.#workshop = workshop;
        this.#clearStatus = clearStatus;
        this.#projector = new Projector(() => workshop.article);
        workshop.toolbar.more.append(
            button(messages.class.start, () => this.#start(plainLesson(workshop.corrections.text))),
            button(messages.class.teacher, () => this.#open(() => new Teacher(workshop, () => this.#leave()))),
            button(messages.lesson.make, () => this.#open(() => new LessonMaker(workshop, () => this.#leave()))),
            button(messages.class.projector, () => this.#projector.show()),
        );
        workshop.onText((text) => this.#turnTo(text));
        window.addEventListener("beforeunload", (event) => {
            if (this.#activity?.hasWork || this.#waiting.size > 0) event.preventDefault();
        });
    }

    /**
     * Files that were dropped or chosen while an activity is open that takes files.
     * @param {readonly File[]} files
     * @returns {boolean} whether they were taken
     */
    takeFiles(files) {
        this.#activity?.takeFiles?.(files);
        return this.#activity?.takeFiles !== undefined;
    }

    /**
     * @param {Record<string, unknown>} file
     * @throws {import("../model/checked.js").FileError}
     */
    openLesson(file) {
        const lesson = lessonFrom(file);
        this.#awaited.set(lesson.text, lesson);
        this.#workshop.open(lesson.text, undefined, NO_EDITS);
    }

    /** Forgets all tasks and lessons. */
    forget() {
        this.#awaited.clear();
        this.#waiting.clear();
        this.#close();
    }

    /** A text has its marks: what was begun with it goes on, what was begun with another one waits. @param {string} text */
    #turnTo(text) {
        if (this.#activity && this.#activity.text !== text) this.#suspend(this.#activity);
        const waiting = this.#waiting.get(text);
        if (waiting && !this.#activity) {
            this.#workshop.say("");
            this.#show(waiting);
        }
        const lesson = this.#awaited.get(text);
        this.#awaited.delete(text);
        if (lesson) this.#start(lesson);
    }

    /** @param {Activity} activity the one that is open */
    #suspend(activity) {
        if (activity.hasWork) {
            this.#waiting.set(activity.text, activity);
            const [oldest] = this.#waiting.keys();
            if (oldest !== undefined && this.#waiting.size > MOST_WAITING) this.#waiting.delete(oldest);
            this.#workshop.say(messages.class.waits);
        }
        this.#close();
    }

    /** Ends what is open, after a question if work would be lost. @returns {Promise<boolean>} whether it ended */
    async #leave() {
        const activity = this.#activity;
        if (activity?.hasWork && !(await confirmed(messages.class.endQuestion, messages.class.endYes))) return false;
        if (activity !== this.#activity) return false; // another text came meanwhile
        this.#close();
        return true;
    }

    #close() {
        const activity = this.#activity;
        if (!activity) return;
        this.#activity = undefined;
        activity.end();
        activity.element.remove();
    }

    /** @param {Lesson} lesson */
    #start(lesson) {
        this.#clearStatus();
        void this.#open(() => new Task(lesson, this.#workshop, () => this.#leave()));
    }

    /** @param {() => Activity} make */
    async #open(make) {
        if (await this.#leave()) this.#show(make());
    }

    /** @param {Activity} activity */
    #show(activity) {
        this.#waiting.delete(activity.text);
        this.#activity = activity;
        activity.begin?.();
        this.#workshop.toolbar.place.append(activity.element);
        activity.element.querySelector("h2")?.focus();
    }
}

/** The task without a lesson: mark everything, compare with the program. @param {string} text @returns {Lesson} */
function plainLesson(text) {
    return { title: "", text, task: "", layers: LAYERS, hints: [], gold: undefined };
}
