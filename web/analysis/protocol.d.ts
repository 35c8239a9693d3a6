// What the page and its worker say to each other. A record travels in parts: taking in one huge message would hold
// up the page, taking in many small ones does not.
import type { AnnotationRecord } from "../model/record.d.ts";

export type Question =
    | { type: "start"; module: WebAssembly.Module } // once, before all others
    | { type: "annotate"; id: number; text: string };

export type Answer =
    | { type: "ready" }
    | Part
    | { type: "done"; id: number; words: number }
    | { type: "error"; id: number; message: string } // the analysis refused the text and lives on
    | { type: "crash"; message: string }; // the instance is broken and must not be used again

export type Part = {
    [Name in keyof AnnotationRecord]: { type: "part"; id: number; name: Name; items: AnnotationRecord[Name] };
}[keyof AnnotationRecord];
