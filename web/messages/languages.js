// The languages of the page, each under its own name.
import { en } from "./en.js";

/**
 * @typedef {{ code: string, name: string, direction: "ltr" | "rtl", messages: object }} Language
 */

/** The first one is complete by definition. @type {readonly Language[]} */
export const languages = [{ code: "en", name: "English", direction: "ltr", messages: en }];
