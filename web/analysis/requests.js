// What the page asks of the worker besides the analysis: exports and imports. Each gets its answer, or an error whose
// message says what to do; none is outdated by another. A worker that is lost gets replaced, and is asked again, once.
/** @import { Answer, Request } from "./protocol.d.ts" */

/**
 * @typedef {object} Pending
 * @property {Request} request
 * @property {(value: unknown) => void} resolve
 * @property {(error: Error) => void} reject
 * @property {boolean} isAsked of the worker that runs now
 * @property {number} losses workers that crashed with this request before them
 */

const MOST_LOSSES = 2;

export class Requests {
    /** @type {Map<number, Pending>} */
    #pending = new Map();

    /**
     * @param {Request} request
     * @returns {Promise<unknown>}
     */
    add(request) {
        return new Promise((resolve, reject) => {
            this.#pending.set(request.id, { request, resolve, reject, isAsked: false, losses: 0 });
        });
    }

    /** @param {Worker} worker ready for questions */
    giveTo(worker) {
        for (const pending of this.#pending.values()) {
            if (pending.isAsked) continue;
            pending.isAsked = true;
            worker.postMessage(pending.request);
        }
    }

    /**
     * @param {Answer} answer
     * @returns {boolean} Was it for a request?
     */
    take(answer) {
        if (answer.type !== "answer" && answer.type !== "error") return false;
        const pending = this.#pending.get(answer.id);
        if (!pending) return false;
        this.#pending.delete(answer.id);
        if (answer.type === "answer") pending.resolve(answer.value);
        else pending.reject(new Error(answer.message));
        return true;
    }

    /**
     * The worker is gone; what it was asked is asked of the next one.
     *
     * @param {boolean} crashed and any of the requests may be the cause
     */
    lose(crashed) {
        for (const [id, pending] of this.#pending) {
            if (!pending.isAsked) continue;
            pending.isAsked = false;
            if (crashed && ++pending.losses >= MOST_LOSSES) {
                this.#pending.delete(id);
                pending.reject(new Error("The analyser stopped twice over this; try it with a part of the text."));
            }
        }
    }

    /** @param {string} message no worker can be started */
    giveUp(message) {
        for (const { reject } of this.#pending.values()) reject(new Error(message));
        this.#pending.clear();
    }
}
