// Files: dropped anywhere on the page, or chosen with the button.
import { ACCEPTED } from "../input/read_file.js";
import { byId, element } from "./dom.js";

/** @param {(files: readonly File[]) => void} onFiles */
export function wireFiles(onFiles) {
    const chooser = element("input", { type: "file", multiple: true, accept: ACCEPTED, hidden: true });
    chooser.addEventListener("change", () => {
        onFiles([...(chooser.files ?? [])]);
        chooser.value = ""; // the same file may be chosen again
    });
    document.body.append(chooser);
    for (const id of ["open", "open-more"]) byId(id).addEventListener("click", () => chooser.click());

    // A file dropped on a page takes its place in the browser, and the text would be gone.
    document.addEventListener("dragover", (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        document.documentElement.dataset.drop = "";
    });
    for (const type of ["dragleave", "drop", "dragend"]) {
        document.addEventListener(type, () => delete document.documentElement.dataset.drop);
    }
    document.addEventListener("drop", (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
    });
}

/** @param {DragEvent} event */
function hasFiles(event) {
    return event.dataTransfer?.types.includes("Files") ?? false;
}
