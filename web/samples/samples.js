// The sample articles, each beside its kind. Invented, all of it: see README.md.
import alliance from "./alliance.txt";
import centralBank from "./central_bank.txt";
import schools from "./schools.txt";

/** @type {readonly { kind: "wire" | "local" | "explainer", text: string }[]} */
export const samples = [
    { kind: "wire", text: alliance },
    { kind: "local", text: schools },
    { kind: "explainer", text: centralBank },
];
