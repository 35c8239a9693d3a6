// The languages of the page, each under its own name.
import { ar } from "./ar.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";

/** @typedef {{ code: string, name: string, direction: "ltr" | "rtl", messages: object }} Language */

/** The first one is complete by definition. @type {readonly Language[]} */
export const languages = [
    { code: "en", name: "English", direction: "ltr", messages: en },
    { code: "ar", name: "العربية", direction: "rtl", messages: ar },
    { code: "de", name: "Deutsch", direction: "ltr", messages: de },
    { code: "es", name: "Español", direction: "ltr", messages: es },
    { code: "fr", name: "Français", direction: "ltr", messages: fr },
];
