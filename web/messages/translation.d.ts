// The shape of a translation: that of the English messages, with any of them left out.
import type { en } from "./en.js";

type Partly<Group> = {
    [Key in keyof Group]?: Group[Key] extends (...values: infer Values) => string
        ? (...values: Values) => string
        : Group[Key] extends string
          ? string
          : Partly<Group[Key]>;
};
export type Translation = Partly<typeof en>;
