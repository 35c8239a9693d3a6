// The classroom: a task to mark an article oneself, the comparison with a reference, lessons, the teacher's view of many
// pupils, and the projector. One of them is open at a time, above the article.
/** @import { Workshop } from "../correct/workshop.js" */
/** @import { Lesson } from "../model/lesson.js" */
import { button } from "../correct/fields.js";
import { messages } from "../messages.js";
import { lessonFrom } from "../model/lesson.js";
import { LAYERS } from "../model/pieces.js";
import { NO_EDITS } from "../model/edits.js";
import { LessonMaker } from "./lesson_maker.js";
import { Projector } from "./projector.js";
import { Task } from "./task.js";
import { Teacher } from "./teacher.js";

/** @typedef {{ element: HTMLElement, end: () => void, takeFiles?: (files: readonly File[]) => void }} Activity */

export class Classroom {
    #workshop;
    #clearStatus;
    #projector;
    /** @type {Activity | undefined} */
    #activity;
    /** @type {Lesson | undefined} opened, its article not yet shown */
    #awaited;

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
            button(messages.class.teacher, () => this.#open(new Teacher(workshop, () => this.close()))),
            button(messages.lesson.make, () => this.#open(new LessonMaker(workshop, () => this.close()))),
            button(messages.class.projector, () => this.#projector.show()),
        );
        workshop.onText((text) => {
            if (this.#awaited?.text === text) {
                const lesson = this.#awaited;
                this.#awaited = undefined;
                this.#start(lesson);
            } else {
                this.close();
            }
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
        this.close();
        this.#awaited = lesson;
        this.#workshop.open(lesson.text, undefined, NO_EDITS);
    }

    close() {
        const activity = this.#activity;
        if (!activity) return;
        this.#activity = undefined;
        activity.end();
        activity.element.remove();
    }

    /** @param {Lesson} lesson */
    #start(lesson) {
        this.#clearStatus();
        this.#open(new Task(lesson, this.#workshop, () => this.close()));
    }

    /** @param {Activity} activity */
    #open(activity) {
        this.close();
        this.#activity = activity;
        this.#workshop.toolbar.place.append(activity.element);
        const heading = activity.element.querySelector("h2");
        if (heading) heading.focus();
    }
}

/** The task without a lesson: mark everything, compare with the program. @param {string} text @returns {Lesson} */
function plainLesson(text) {
    return { title: "", text, task: "", layers: LAYERS, hints: [], gold: undefined };
}
