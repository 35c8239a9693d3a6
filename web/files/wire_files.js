// The buttons that save and open, and files that are dropped on the page.
/** @import { Classroom } from "../classroom/classroom.js" */
/** @import { Workshop } from "../correct/workshop.js" */
import { button } from "../correct/fields.js";
import { messages } from "../messages.js";
import { isLesson } from "../model/lesson.js";
import { byId } from "../view/dom.js";
import { openMarked, readJson, saveMarks, wireDrop } from "./marks_files.js";
import { askForFiles } from "./open_file.js";

const KINDS = ".json,.sayso,application/json";

/**
 * @param {Workshop} workshop
 * @param {Classroom} classroom
 * @param {(message: string) => void} tell what went wrong
 */
export function wireFiles(workshop, classroom, tell) {
    /** @param {readonly File[]} files */
    const open = (files) => {
        tell("");
        if (classroom.takeFiles(files)) return;
        const take = (/** @type {Record<string, unknown>} */ content) =>
            isLesson(content) ? classroom.openLesson(content) : openMarked(content, workshop);
        void readJson(files, take, tell);
    };
    const ask = () => askForFiles({ accept: KINDS }, open);
    workshop.toolbar.more.append(
        button(messages.mark.save, () => saveMarks(workshop)),
        button(messages.mark.open, ask),
    );
    byId("open-saved").append(button(messages.mark.openSaved, ask));
    wireDrop(open);
}
