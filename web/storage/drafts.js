// The texts on the desk outlast the page: kept in the browser's own database, on this machine alone. Each window keeps
// its own texts, and a new window takes over those that no open window keeps.
/** @import { DBSchema, IDBPDatabase } from "idb" */
/** @import { OpenText } from "../model/desk.js" */
import { deleteDB, openDB } from "idb";

/**
 * @typedef {OpenText & { order: number, isCurrent: boolean, owner: string }} Draft owner: the window that keeps it
 * @typedef {DBSchema & { texts: { key: string, value: Draft } }} Schema
 */

const DATABASE = "sayso";
const VERSION = 1;
const ADOPTION = "sayso-adoption";

export class Drafts {
    #owner = `sayso-window-${newId()}`;
    /** @type {Promise<IDBPDatabase<Schema>> | undefined} */
    #database;
    /** @type {Promise<unknown>} */
    #lastSave = Promise.resolve();

    /**
     * The texts that no open window keeps, which are this window's from now on.
     * @returns {Promise<Draft[]>}
     */
    async adopt() {
        const database = await this.#open();
        const { locks } = navigator;
        if (!locks) return this.#take(database, new Set());
        void locks.request(this.#owner, () => new Promise(() => {})); // held as long as the window is open
        return locks.request(ADOPTION, async () => {
            const { held = [] } = await locks.query();
            return this.#take(database, new Set(held.map(({ name }) => name ?? "")));
        });
    }

    /**
     * Keeps these texts, and none that this window kept before.
     * @param {readonly OpenText[]} texts
     * @param {OpenText} current
     */
    save(texts, current) {
        const drafts = texts.map(({ id, name, text, marks }, order) => {
            return { id, name, text, marks, order, isCurrent: id === current.id, owner: this.#owner };
        });
        // One after the other, whatever became of the one before.
        this.#lastSave = this.#lastSave.catch(() => {}).then(() => this.#write(drafts));
        return this.#lastSave;
    }

    /** Forgets all texts, those of other windows as well. */
    async forget() {
        const database = await this.#open();
        await database.clear("texts");
        database.close();
        this.#database = undefined;
        await deleteDB(DATABASE);
    }

    /** @param {readonly Draft[]} drafts */
    async #write(drafts) {
        const transaction = (await this.#open()).transaction("texts", "readwrite");
        const kept = new Set(drafts.map(({ id }) => id));
        const before = await transaction.store.getAll();
        const gone = before.filter(({ id, owner }) => owner === this.#owner && !kept.has(id));
        await Promise.all([
            ...gone.map(({ id }) => transaction.store.delete(id)),
            ...drafts.map((draft) => transaction.store.put(draft)),
            transaction.done,
        ]);
    }

    /**
     * @param {IDBPDatabase<Schema>} database
     * @param {ReadonlySet<string>} openWindows
     */
    async #take(database, openWindows) {
        const transaction = database.transaction("texts", "readwrite");
        const free = (await transaction.store.getAll()).filter(({ owner }) => !openWindows.has(owner));
        await Promise.all([
            ...free.map((draft) => transaction.store.put({ ...draft, owner: this.#owner })),
            transaction.done,
        ]);
        return free.sort((a, b) => a.order - b.order);
    }

    /** @returns {Promise<IDBPDatabase<Schema>>} */
    #open() {
        this.#database ??= this.#openAnew();
        return this.#database;
    }

    async #openAnew() {
        try {
            /** @type {IDBPDatabase<Schema>} */
            const database = await openDB(DATABASE, VERSION, {
                upgrade: (upgraded) => void upgraded.createObjectStore("texts", { keyPath: "id" }),
                // A newer version of the page, or "forget everything" in another window, needs the database.
                blocking: () => {
                    database.close();
                    this.#database = undefined;
                },
                terminated: () => (this.#database = undefined),
            });
            return database;
        } catch (error) {
            this.#database = undefined;
            throw error;
        }
    }
}

export function newId() {
    // crypto.randomUUID is not there on plain http.
    return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
