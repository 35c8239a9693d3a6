/**
 * Sayso for JavaScript: annotates a text with the analyser in WebAssembly.
 *
 *     import createModule from "./sayso.mjs";
 *     import { createSayso } from "./sayso-binding.mjs";
 *
 *     const sayso = await createSayso(createModule);
 *     const record = sayso.annotate('"We stay," said Mayor Ann Orr.');
 *     record.attributions[0].source;
 *
 * The functions are synchronous and take time in proportion to the text (call them from a worker). All knowledge of
 * the module's memory is in this file; bindings.cpp is the other side.
 */

/**
 * @typedef {"utf16" | "codepoint" | "utf8"} OffsetUnit
 *   What the record's offsets count: UTF-16 code units as JavaScript's strings do (the default), Unicode code points,
 *   or bytes of UTF-8.
 */

/**
 * @typedef {object} AnnotateOptions
 * @property {OffsetUnit} [offsets]
 * @property {string} [id] The record's id; empty when left out.
 */

/**
 * @typedef {"json" | "w3c" | "brat" | "csv" | "tei" | "markdown" | "html"} Format
 *   Of an export (docs/exports.md). An import is json, w3c or brat.
 */

/**
 * @typedef {object} Sayso
 * @property {(text: string, options?: AnnotateOptions) => object} annotate The record of a text (docs/format.md).
 *   Any string is fine: empty, with NULs, with lone surrogates.
 * @property {(text: string, options?: AnnotateOptions) => string} annotateToJson The same as JSON on one line.
 * @property {(record: object, text: string, format: Format, options?: { offsets?: OffsetUnit }) => string} exportRecord
 *   The record in another format. `record` says itself what its offsets count; `text` is the one that it was made of.
 *   Marks may have further fields, such as `by`, `state` and `note`. Throws SaysoInputError when the record is none.
 * @property {(file: string, text: string, format?: Format | "", options?: { offsets?: OffsetUnit }) => Import}
 *   importAnnotations A file of annotations read into a record of the text; without a format its content tells which it
 *   is. Throws SaysoInputError, whose message says what to do, for any other file.
 * @property {string} version
 */

/**
 * @typedef {object} Import
 * @property {object} record With all fields; new marks have ids.
 * @property {string[]} warnings What was left out, and why.
 */

/**
 * The parts of Emscripten's module that are used here.
 *
 * @typedef {object} SaysoModule
 * @property {Uint8Array} HEAPU8
 * @property {Uint16Array} HEAPU16
 * @property {(units: number) => number} _sayso_allocate
 * @property {(pointer: number) => void} _sayso_free
 * @property {(...places: number[]) => number} _sayso_annotate Text and id, each with its units; the offset unit.
 * @property {(...places: number[]) => number} _sayso_export Record, text, format, each with its units; the unit.
 * @property {(...places: number[]) => number} _sayso_import File, text, format, each with its units; the unit.
 * @property {(answer: number) => number} _sayso_answer_bytes
 * @property {(answer: number) => number} _sayso_answer_length
 * @property {(answer: number) => number} _sayso_answer_is_error
 * @property {(answer: number) => void} _sayso_answer_release
 * @property {() => number} _sayso_version
 */

/** The numbers of sayso::OffsetUnit. */
const OFFSET_UNITS = Object.freeze({ utf16: 0, codepoint: 1, utf8: 2 });

/** Memory ran out, or the module met a fault: the instance is lost, another one made by createSayso works. */
export class SaysoStoppedError extends Error {
    name = "SaysoStoppedError";
}

/** A file or a record is not what it should be; the message says what to do. The analyser lives on. */
export class SaysoInputError extends Error {
    name = "SaysoInputError";
}

/**
 * Starts the analyser.
 *
 * @param {(options?: object) => Promise<SaysoModule>} createModule What the module file exports: the default of
 *   sayso.mjs, the global createSaysoModule of sayso-single.js.
 * @param {object} [moduleOptions] Handed to it, such as `wasmBinary`, the bytes of sayso.wasm, or `locateFile`.
 * @returns {Promise<Sayso>}
 */
export async function createSayso(createModule, moduleOptions = {}) {
    // What the module would print goes into the error instead.
    const lastWords = { text: "" };
    const module = await createModule({
        ...moduleOptions,
        printErr: (/** @type {string} */ line) => {
            lastWords.text = line;
        },
    });
    let stopped = false;

    /**
     * Calls the module with strings, each as pointer and length, and gives its answer.
     *
     * @param {string[]} strings The longest is the one that a message tells the length of.
     * @param {(...places: number[]) => number} invoke Given pointer and length of each string, by turns.
     */
    function call(strings, invoke) {
        if (stopped)
            throw new SaysoStoppedError("This analyser has stopped after an error; start another: createSayso()");
        const longest = Math.max(...strings.map((string) => string.length));
        /** @type {number[]} */
        const pointers = [];
        try {
            for (const string of strings) pointers.push(writeString(module, string));
            const answer = invoke(...strings.flatMap((string, i) => [pointers[i] ?? 0, string.length]));
            const text = readUtf8(module, module._sayso_answer_bytes(answer), module._sayso_answer_length(answer));
            const isError = module._sayso_answer_is_error(answer);
            module._sayso_answer_release(answer);
            for (const pointer of pointers) module._sayso_free(pointer);
            return { text, isError };
        } catch (cause) {
            if (cause instanceof OutOfRoomError) {
                for (const pointer of pointers) module._sayso_free(pointer);
                throw new RangeError(
                    `The text of ${longest} characters does not fit into memory; annotate a part of it`,
                    { cause },
                );
            }
            stopped = true;
            throw new SaysoStoppedError(
                `The analyser ran out of memory or failed on this text of ${longest} characters; annotate a part of it`,
                { cause: lastWords.text ? new Error(lastWords.text, { cause }) : cause },
            );
        }
    }

    /**
     * @param {string[]} strings
     * @param {(...places: number[]) => number} invoke
     */
    function callOrRefuse(strings, invoke) {
        const { text, isError } = call(strings, invoke);
        if (isError) throw new SaysoInputError(text);
        return text;
    }

    /** @type {Sayso["annotateToJson"]} */
    function annotateToJson(text, { offsets = "utf16", id = "" } = {}) {
        const unit = unitNumber("annotate", offsets);
        if (typeof text !== "string") throw new TypeError("annotate: the text must be a string");
        return call([text, id], (...places) => module._sayso_annotate(...places, unit)).text;
    }

    /** @type {Sayso["exportRecord"]} */
    function exportRecord(record, text, format, { offsets = "utf16" } = {}) {
        const unit = unitNumber("exportRecord", offsets);
        if (typeof text !== "string") throw new TypeError("exportRecord: the text must be a string");
        return callOrRefuse([JSON.stringify(record), text, format], (...places) =>
            module._sayso_export(...places, unit),
        );
    }

    /** @type {Sayso["importAnnotations"]} */
    function importAnnotations(file, text, format = "", { offsets = "utf16" } = {}) {
        const unit = unitNumber("importAnnotations", offsets);
        for (const string of [file, text]) {
            if (typeof string !== "string") throw new TypeError("importAnnotations: file and text must be strings");
        }
        const json = callOrRefuse([file, text, format], (...places) => module._sayso_import(...places, unit));
        return JSON.parse(json);
    }

    return Object.freeze({
        annotate: (/** @type {string} */ text, /** @type {AnnotateOptions | undefined} */ options) =>
            JSON.parse(annotateToJson(text, options)),
        annotateToJson,
        exportRecord,
        importAnnotations,
        version: readUntilNul(module, module._sayso_version()),
    });
}

/**
 * @param {string} caller
 * @param {OffsetUnit} offsets
 */
function unitNumber(caller, offsets) {
    if (Object.hasOwn(OFFSET_UNITS, offsets)) return OFFSET_UNITS[offsets];
    throw new RangeError(`${caller}: offsets must be "utf16", "codepoint" or "utf8", not "${offsets}"`);
}

class OutOfRoomError extends Error {}

/**
 * Copies a string into the module's memory, code unit by code unit; the caller frees it.
 *
 * @param {SaysoModule} module
 * @param {string} string
 */
function writeString(module, string) {
    const pointer = module._sayso_allocate(string.length);
    if (pointer === 0) throw new OutOfRoomError();
    // The view is read after the allocation: when memory grows, Emscripten replaces it.
    const units = module.HEAPU16;
    const start = pointer / 2;
    for (let i = 0; i < string.length; ++i) units[start + i] = string.charCodeAt(i);
    return pointer;
}

/**
 * @param {SaysoModule} module
 * @param {number} pointer
 * @param {number} length
 */
function readUtf8(module, pointer, length) {
    return new TextDecoder().decode(module.HEAPU8.subarray(pointer, pointer + length));
}

/**
 * @param {SaysoModule} module
 * @param {number} pointer
 */
function readUntilNul(module, pointer) {
    return readUtf8(module, pointer, module.HEAPU8.indexOf(0, pointer) - pointer);
}
