// Saving and opening the marked article.
/** @import { Workshop } from "../correct/workshop.js" */
import { messages } from "../messages.js";
import { FileError, parsed } from "../model/checked.js";
import { marksFile, marksFrom } from "../model/marks_file.js";
import { isJson, textOf } from "./open_file.js";
import { fileName, saveFile } from "./save_file.js";

/** @param {Workshop} workshop */
export function saveMarks(workshop) {
    const { text, record } = workshop.corrections;
    saveFile(fileName(text, ".sayso.json"), `${JSON.stringify(marksFile(text, record), null, 1)}\n`);
    workshop.say(messages.mark.saved);
}

/**
 * Shows the marks of a file as they were saved: the text, the program's marks and the person's.
 * @param {Record<string, unknown>} file
 * @param {Workshop} workshop
 * @throws {FileError}
 */
export function openMarked(file, workshop) {
    const { text, machine, history } = marksFrom(file);
    workshop.open(text, machine, history);
    workshop.say(messages.mark.opened);
}

/**
 * Why a file could not be opened, in words.
 * @param {string} name
 * @param {unknown} error
 */
export function problemWords(name, error) {
    const words = messages.file;
    if (!(error instanceof FileError)) return words.failed(name, words.unreadable);
    const { problem, place } = error;
    return words.failed(name, problem === "damaged" ? words.damaged(place) : words[problem]);
}

/**
 * Reads JSON files and hands them over, one after the other; tells about those that cannot be used.
 * @param {readonly File[]} files
 * @param {(file: Record<string, unknown>) => void} take
 * @param {(message: string) => void} tell
 */
export async function readJson(files, take, tell) {
    const problems = [];
    for (const file of files) {
        try {
            take(parsed(await textOf(file)));
        } catch (error) {
            problems.push(problemWords(file.name, error));
        }
    }
    if (problems.length > 0) tell(problems.join(" "));
}

/**
 * Files of ours that are dropped anywhere on the page, before anybody else takes them.
 * @param {(files: File[]) => void} onFiles
 */
export function wireDrop(onFiles) {
    document.addEventListener(
        "drop",
        (event) => {
            const files = [...(event.dataTransfer?.files ?? [])];
            if (files.length === 0 || !files.every(isJson)) return;
            event.preventDefault();
            event.stopPropagation();
            delete document.documentElement.dataset.drop; // whoever sets it does not get to know
            onFiles(files);
        },
        { capture: true },
    );
}
