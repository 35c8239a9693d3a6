// The page's side of the analysis: one worker, one text at a time, the newest text wins. A worker that crashes, hangs
// or is busy with a text that nobody waits for any more is replaced.
/** @import { Format } from "../../wasm/sayso-binding.mjs" */
/** @import { Answer, ImportedRecord, Request } from "./protocol.d.ts" */
/** @import { AnnotationRecord } from "../model/record.d.ts" */
import { Requests } from "./requests.js";

/**
 * @typedef {object} Listener
 * @property {() => void} ready
 * @property {(text: string) => void} reading a text went to the worker
 * @property {(text: string, record: AnnotationRecord, words: number) => void} record never of an outdated text
 * @property {() => void} restarted the worker crashed; the same text is tried once more
 * @property {(reason: "crashed" | "tooLong" | { message: string }) => void} failed this text cannot be analysed
 * @property {(message: string) => void} unavailable no worker can be started
 */
/** @typedef {{ text: string, attempt: number }} Task */
/** @typedef {Task & { id: number, started: number, record: AnnotationRecord, timer: number }} Job */

// An outdated text may finish within this time; it costs more to start a new worker.
const PATIENCE_MS = 2000;
// Far above what any text takes on a slow machine, so that only an endless loop meets it.
const TIME_LIMIT_MS = 30_000;
const TIME_LIMIT_MS_PER_UNIT = 0.03;
// Consecutive workers that died before they were ready.
const START_ATTEMPTS = 2;

export class Analyst {
    #startWorker;
    #listener;
    /** @type {Worker | undefined} */
    #worker;
    #isReady = false;
    #failedStarts = 0;
    #lastId = 0;
    /** @type {Job | undefined} */
    #job;
    /** @type {Task | undefined} */
    #next;
    #requests = new Requests();

    /**
     * @param {() => Promise<Worker>} startWorker
     * @param {Listener} listener
     */
    constructor(startWorker, listener) {
        this.#startWorker = startWorker;
        this.#listener = listener;
        void this.#start();
    }

    /**
     * Asks for the record of a text; it comes through the listener. Forgets any text asked for before.
     * @param {string} text
     */
    analyse(text) {
        this.#next = { text, attempt: 1 };
        this.#startAgain();
        this.#giveNext();
        if (this.#next && this.#job) {
            const rest = this.#job.started + PATIENCE_MS - performance.now();
            const outdated = this.#job;
            setTimeout(() => this.#dropOutdated(outdated), Math.max(0, rest));
        }
    }

    /** Nobody waits for a record any more. */
    forget() {
        this.#next = undefined;
        const job = this.#job;
        if (job) job.id = 0;
    }

    /** The reader wants no record of this text after all, and the machine for other things. */
    cancel() {
        this.#next = undefined;
        if (this.#job) this.#replaceWorker();
    }

    /**
     * The record in another format, as the content of a file. Rejects with a message for the reader.
     * @param {object} record as the worker gives it; a head (`id` ...) and further fields of marks are kept
     * @param {string} text that the record is of
     * @param {Format} format
     * @returns {Promise<string>}
     */
    exportRecord(record, text, format) {
        const asked = this.#ask({ type: "export", id: ++this.#lastId, record, text, format });
        return /** @type {Promise<string>} */ (asked);
    }

    /**
     * A file of annotations of a text as a record. Rejects with a message for the reader.
     * @param {string} file its content
     * @param {string} text that it annotates
     * @param {Format | ""} [format] json, w3c or brat; the content tells when left out
     * @returns {Promise<ImportedRecord>}
     */
    importAnnotations(file, text, format = "") {
        const asked = this.#ask({ type: "import", id: ++this.#lastId, file, text, format });
        return /** @type {Promise<ImportedRecord>} */ (asked);
    }

    /**
     * @param {Request} request
     * @returns {Promise<unknown>}
     */
    #ask(request) {
        const answer = this.#requests.add(request);
        this.#startAgain();
        this.#giveRequests();
        return answer;
    }

    #giveRequests() {
        if (this.#worker && this.#isReady) this.#requests.giveTo(this.#worker);
    }

    /** After no worker could be started, another try. */
    #startAgain() {
        if (this.#worker || this.#failedStarts < START_ATTEMPTS) return;
        this.#failedStarts = 0;
        void this.#start();
    }

    /** @param {string} message */
    #giveUp(message) {
        this.#requests.giveUp(message);
        this.#listener.unavailable(message);
    }

    async #start() {
        this.#isReady = false;
        try {
            const worker = await this.#startWorker();
            this.#worker = worker;
            worker.onmessage = (event) => this.#take(worker, event.data);
            worker.onerror = (event) => {
                event.preventDefault();
                this.#crash(worker, event.message ?? "");
            };
            worker.onmessageerror = () => this.#crash(worker, "");
        } catch (error) {
            this.#failedStarts = START_ATTEMPTS;
            this.#giveUp(error instanceof Error ? error.message : String(error));
        }
    }

    /**
     * @param {Worker} worker
     * @param {Answer} answer
     */
    #take(worker, answer) {
        if (worker !== this.#worker || this.#requests.take(answer)) return;
        switch (answer.type) {
            case "ready":
                this.#isReady = true;
                this.#failedStarts = 0;
                this.#listener.ready();
                this.#giveNext();
                this.#giveRequests();
                break;
            case "crash":
                this.#crash(worker, answer.message);
                break;
            case "part":
                if (this.#job?.id === answer.id) append(this.#job.record, answer);
                break;
            case "done":
                this.#finish(answer.id, (job) => this.#listener.record(job.text, job.record, answer.words));
                break;
            case "error":
                this.#finish(answer.id, () => this.#listener.failed({ message: answer.message }));
                break;
        }
    }

    #giveNext() {
        if (!this.#worker || !this.#isReady || this.#job || !this.#next) return;
        const { text, attempt } = this.#next;
        this.#next = undefined;
        const id = ++this.#lastId;
        const limit = TIME_LIMIT_MS + text.length * TIME_LIMIT_MS_PER_UNIT;
        const timer = setTimeout(() => this.#overdue(id), limit);
        const record = { sentences: [], speakers: [], attributions: [], claims: [], shifts: [] };
        this.#job = { id, text, attempt, started: performance.now(), record, timer };
        this.#worker.postMessage({ type: "annotate", id, text });
        this.#listener.reading(text);
    }

    /**
     * Ends the job. What it brought is told only while it is still wanted.
     * @param {number} id
     * @param {(job: Job) => void} tell
     */
    #finish(id, tell) {
        const job = this.#job;
        if (!job) return;
        clearTimeout(job.timer);
        this.#job = undefined;
        if (job.id === id && !this.#next) tell(job);
        this.#giveNext();
    }

    /** @param {Job} job */
    #dropOutdated(job) {
        if (this.#job !== job || !this.#next) return;
        this.#replaceWorker();
    }

    /** @param {number} id */
    #overdue(id) {
        const isWanted = this.#job?.id === id && !this.#next;
        this.#replaceWorker();
        if (isWanted) this.#listener.failed("tooLong");
    }

    /**
     * @param {Worker} worker
     * @param {string} message
     */
    #crash(worker, message) {
        if (worker !== this.#worker) return;
        const job = this.#job;
        const wasReady = this.#isReady;
        this.#requests.lose(true);
        if (!wasReady && ++this.#failedStarts >= START_ATTEMPTS) {
            this.#stopWorker();
            this.#giveUp(message);
            return;
        }
        this.#replaceWorker();
        if (!job || job.id === 0 || this.#next) return;
        if (job.attempt > 1) {
            this.#listener.failed("crashed");
        } else {
            this.#next = { text: job.text, attempt: job.attempt + 1 };
            this.#listener.restarted();
        }
    }

    #replaceWorker() {
        this.#stopWorker();
        void this.#start();
    }

    #stopWorker() {
        this.#requests.lose(false);
        if (this.#job) clearTimeout(this.#job.timer);
        this.#job = undefined;
        this.#worker?.terminate();
        this.#worker = undefined;
        this.#isReady = false;
    }
}

/**
 * @param {AnnotationRecord} record
 * @param {Extract<Answer, { type: "part" }>} part
 */
function append(record, part) {
    const list = /** @type {unknown[]} */ (record[part.name]);
    for (const item of part.items) list.push(item);
}
