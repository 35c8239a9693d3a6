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
 * @typedef {object} Sayso
 * @property {(text: string, options?: AnnotateOptions) => object} annotate The record of a text (docs/format.md).
 *   Any string is fine: empty, with NULs, with lone surrogates.
 * @property {(text: string, options?: AnnotateOptions) => string} annotateToJson The same as JSON on one line.
 * @property {string} version
 */

/**
 * The parts of Emscripten's module that are used here.
 *
 * @typedef {object} SaysoModule
 * @property {Uint8Array} HEAPU8
 * @property {Uint16Array} HEAPU16
 * @property {(units: number) => number} _sayso_allocate
 * @property {(pointer: number) => void} _sayso_free
 * @property {(text: number, textUnits: number, unit: number, id: number, idUnits: number) => number} _sayso_annotate
 * @property {(json: number) => number} _sayso_json_bytes
 * @property {(json: number) => number} _sayso_json_length
 * @property {(json: number) => void} _sayso_json_release
 * @property {() => number} _sayso_version
 */

/** The numbers of sayso::OffsetUnit. */
const OFFSET_UNITS = Object.freeze({ utf16: 0, codepoint: 1, utf8: 2 });

/** Memory ran out, or the module met a fault: the instance is lost, another one made by createSayso works. */
export class SaysoStoppedError extends Error {
    name = "SaysoStoppedError";
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

    /** @type {Sayso["annotateToJson"]} */
    function annotateToJson(text, { offsets = "utf16", id = "" } = {}) {
        if (stopped)
            throw new SaysoStoppedError("This analyser has stopped after an error; start another: createSayso()");
        if (typeof text !== "string") throw new TypeError("annotate: the text must be a string");
        if (!Object.hasOwn(OFFSET_UNITS, offsets)) {
            throw new RangeError(`annotate: offsets must be "utf16", "codepoint" or "utf8", not "${offsets}"`);
        }
        /** @type {number[]} */
        const strings = [];
        try {
            for (const string of [text, id]) strings.push(writeString(module, string));
            const [textAt = 0, idAt = 0] = strings;
            const json = module._sayso_annotate(textAt, text.length, OFFSET_UNITS[offsets], idAt, id.length);
            const result = readUtf8(module, module._sayso_json_bytes(json), module._sayso_json_length(json));
            module._sayso_json_release(json);
            for (const pointer of strings) module._sayso_free(pointer);
            return result;
        } catch (cause) {
            if (cause instanceof OutOfRoomError) {
                for (const pointer of strings) module._sayso_free(pointer);
                throw new RangeError(
                    `The text of ${text.length} characters does not fit into memory; annotate a part of it`,
                    {
                        cause,
                    },
                );
            }
            stopped = true;
            throw new SaysoStoppedError(
                `The analyser ran out of memory or failed on this text of ${text.length} characters; annotate a part of it`,
                { cause: lastWords.text ? new Error(lastWords.text, { cause }) : cause },
            );
        }
    }

    return Object.freeze({
        annotate: (/** @type {string} */ text, /** @type {AnnotateOptions | undefined} */ options) =>
            JSON.parse(annotateToJson(text, options)),
        annotateToJson,
        version: readUntilNul(module, module._sayso_version()),
    });
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
