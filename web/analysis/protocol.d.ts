// What the page and its worker say to each other. A record travels in parts: taking in one huge message would hold
// up the page, taking in many small ones does not.
import type { Format, Import } from "../../wasm/sayso-binding.mjs";
import type { AnnotationRecord } from "../model/record.d.ts";

export type Question =
    | { type: "start"; module: WebAssembly.Module } // once, before all others
    | { type: "annotate"; id: number; text: string }
    | Request;

// Each is answered by one "answer" or "error" of the same id.
export type Request =
    | { type: "export"; id: number; record: object; text: string; format: Format }
    | { type: "import"; id: number; file: string; text: string; format: Format | "" };

/** A file of annotations as the page takes it in: the whole record, and what was left out of it. */
export type ImportedRecord = Import & { record: AnnotationRecord };

export type Answer =
    | { type: "ready" }
    | Part
    | { type: "done"; id: number; words: number }
    | { type: "answer"; id: number; value: unknown } // to a request
    | { type: "error"; id: number; message: string } // the analyser refused the text or file and lives on
    | { type: "crash"; message: string }; // the instance is broken and must not be used again

export type Part = {
    [Name in keyof AnnotationRecord]: { type: "part"; id: number; name: Name; items: AnnotationRecord[Name] };
}[keyof AnnotationRecord];
