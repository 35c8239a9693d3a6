// The analysis as the reader sees it: what it is busy with, how it ended, and a way to stop it.
/** @import { AnnotationRecord } from "./model/record.d.ts" */
/** @import { Notice } from "./view/notice.js" */
/** @import { Status } from "./view/status.js" */
import { Analyst } from "./analysis/analyst.js";
import { messages } from "./messages.js";

// Said to be long from here on: these take more than a moment on any machine.
const LONG_UNITS = 500_000;

/**
 * @typedef {object} Listener
 * @property {() => string} text the newest one, for whoever stopped the analysis and wants it after all
 * @property {(text: string, record: AnnotationRecord, words: number) => void} record never of an outdated text
 * @property {() => void} noRecord there will be none for this text
 */

export class ReportedAnalysis {
    #analyst;
    #status;
    #notice;
    #listener;

    /**
     * @param {() => Promise<Worker>} startWorker
     * @param {Status} status
     * @param {Notice} notice
     * @param {Listener} listener
     */
    constructor(startWorker, status, notice, listener) {
        this.#status = status;
        this.#notice = notice;
        this.#listener = listener;
        this.#analyst = new Analyst(startWorker, {
            ready: () => (document.documentElement.dataset.analysis = "ready"),
            reading: (text) => status.busy(readingMessage(text), () => this.#cancel()),
            record: (text, record, words) => {
                listener.record(text, record, words);
                status.done(summary(record));
            },
            restarted: () => status.trouble(messages.status.restarted),
            failed: (reason) => {
                const words = typeof reason === "string" ? messages.status[reason] : reason.message;
                this.#giveUp(messages.status.failed(words));
            },
            unavailable: (message) => this.#giveUp(messages.status.unavailable(message)),
        });
    }

    /** @param {string} text */
    analyse(text) {
        this.#analyst.analyse(text);
    }

    /** There is no text any more. */
    forget() {
        this.#analyst.forget();
        this.#status.done("");
    }

    /** @param {string} message */
    #giveUp(message) {
        this.#listener.noRecord();
        this.#status.trouble(message);
    }

    /** The reader has seen enough; the text stays. */
    #cancel() {
        this.#analyst.cancel();
        this.#status.done("");
        this.#notice.say(messages.status.cancelled, {
            label: messages.status.again,
            run: () => this.#analyst.analyse(this.#listener.text()),
        });
    }
}

/** @param {string} text */
function readingMessage(text) {
    const megabytes = text.length / 1e6;
    return text.length < LONG_UNITS ? messages.status.reading : messages.status.readingLong(megabytes);
}

/** @param {AnnotationRecord} record */
function summary({ attributions, claims, shifts }) {
    const statements = attributions.length;
    if (statements + claims.length + shifts.length === 0) return messages.status.nothingFound;
    const speakers = new Set(attributions.map(({ speaker }) => speaker)).size;
    return messages.status.found({ statements, speakers, claims: claims.length, shifts: shifts.length });
}
