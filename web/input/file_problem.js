/** @typedef {"tooLarge" | "noText" | "unknown" | "damaged" | "unreadable"} Problem what messages.files knows words for */

/** Why a file cannot be opened. */
export class FileProblem extends Error {
    /** @param {Problem} problem */
    constructor(problem) {
        super(problem);
        this.problem = problem;
    }
}
