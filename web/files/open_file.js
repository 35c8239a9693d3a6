// Files that the person chooses or drops, as text.
import { FileError, MOST_FILE_UNITS } from "../model/checked.js";

/**
 * Asks for files.
 * @param {{ accept: string, multiple?: boolean }} kind
 * @param {(files: File[]) => void} onChosen
 */
export function askForFiles({ accept, multiple = false }, onChosen) {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.multiple = multiple;
    input.addEventListener("change", () => {
        if (input.files?.length) onChosen([...input.files]);
    });
    input.click();
}

/**
 * @param {File} file
 * @throws {FileError} when it is too large to be one of ours
 */
export async function textOf(file) {
    if (file.size > MOST_FILE_UNITS) throw new FileError("tooLarge");
    return file.text();
}

/** @param {File} file */
export function isJson({ name, type }) {
    return /\.(?:json|sayso|jsonld)$/i.test(name) || type === "application/json";
}
