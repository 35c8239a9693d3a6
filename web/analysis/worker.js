// The worker: runs the analyser away from the page and hands over its records in parts.
/** @import { Question, Answer, Request } from "./protocol.d.ts" */
/** @import { AnnotationRecord } from "../model/record.d.ts" */
/** @import { Sayso } from "../../wasm/sayso-binding.mjs" */
import createModule from "sayso-module";
import { createSayso, SaysoStoppedError } from "../../wasm/sayso-binding.mjs";

// Small enough to be taken in between two frames.
const ITEMS_PER_PART = 500;
/** @type {readonly (keyof AnnotationRecord)[]} */
const PARTS = ["sentences", "speakers", "attributions", "claims", "shifts"];

/** @type {Promise<Sayso> | undefined} */
let starting;

self.onmessage = async (/** @type {MessageEvent<Question>} */ { data: question }) => {
    try {
        if (question.type === "start") {
            starting = start(question.module);
            await starting;
            answer({ type: "ready" });
        } else if (starting) {
            const sayso = await starting;
            if (question.type === "annotate") annotate(sayso, question.id, question.text);
            else serve(sayso, question);
        }
    } catch (error) {
        answer({ type: "crash", message: error instanceof Error ? error.message : String(error) });
    }
};

/** @param {WebAssembly.Module} compiled */
function start(compiled) {
    return createSayso(createModule, {
        locateFile: (/** @type {string} */ name) => name,
        instantiateWasm: (
            /** @type {WebAssembly.Imports} */ imports,
            /** @type {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} */ done,
        ) => {
            void WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled));
            return {};
        },
    });
}

/**
 * @param {Sayso} sayso
 * @param {number} id
 * @param {string} text
 */
function annotate(sayso, id, text) {
    /** @type {AnnotationRecord} */
    let record;
    try {
        record = /** @type {AnnotationRecord} */ (sayso.annotate(text, { offsets: "utf16" }));
    } catch (error) {
        if (error instanceof SaysoStoppedError) throw error;
        answer({ type: "error", id, message: error instanceof Error ? error.message : String(error) });
        return;
    }
    for (const name of PARTS) {
        for (let first = 0; first < record[name].length; first += ITEMS_PER_PART) {
            const items = record[name].slice(first, first + ITEMS_PER_PART);
            answer(/** @type {Answer} */ ({ type: "part", id, name, items }));
        }
    }
    answer({ type: "done", id, words: countWords(text) });
}

/**
 * @param {Sayso} sayso
 * @param {Request} request
 */
function serve(sayso, request) {
    try {
        answer({ type: "answer", id: request.id, value: valueOf(sayso, request) });
    } catch (error) {
        if (error instanceof SaysoStoppedError) throw error;
        answer({ type: "error", id: request.id, message: error instanceof Error ? error.message : String(error) });
    }
}

/**
 * @param {Sayso} sayso
 * @param {Request} request
 */
function valueOf(sayso, request) {
    switch (request.type) {
        case "export": {
            // The page's records have no frame.
            const record = { format: "sayso/1", offset_unit: "utf16", ...request.record };
            return sayso.exportRecord(record, request.text, request.format);
        }
        case "import":
            return sayso.importAnnotations(request.file, request.text, request.format);
    }
}

/** @param {string} text */
function countWords(text) {
    let words = 0;
    for (const word of text.matchAll(/\S+/g)) words += word.length;
    return words;
}

/** @param {Answer} message */
function answer(message) {
    self.postMessage(message);
}
