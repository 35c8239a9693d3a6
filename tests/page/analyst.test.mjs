import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { Analyst } from "../../web/analysis/analyst.js";

/** Stands in for the worker: the test says what it answers, and when. */
class ScriptedWorker {
    asked = [];
    isTerminated = false;
    postMessage(question) {
        this.asked.push(question);
    }
    terminate() {
        this.isTerminated = true;
    }
    answers(...messages) {
        for (const data of messages) this.onmessage({ data });
    }
    finishes({ id } = this.asked.at(-1)) {
        this.answers({ type: "part", id, name: "speakers", items: [{ id: "s1" }] }, { type: "done", id, words: 3 });
    }
    crashes() {
        this.onerror({ preventDefault() {}, message: "unreachable" });
    }
}

let workers, heard, analyst;
const settle = () => new Promise((resolve) => setImmediate(resolve));
const texts = (worker) => worker.asked.map(({ text }) => text);

beforeEach(async () => {
    mock.timers.reset();
    mock.timers.enable({ apis: ["setTimeout"] });
    workers = [];
    heard = [];
    const hear =
        (name) =>
        (...told) =>
            heard.push([name, ...told]);
    const names = ["ready", "reading", "record", "restarted", "failed", "unavailable"];
    const startWorker = async () => {
        workers.push(new ScriptedWorker());
        return workers.at(-1);
    };
    analyst = new Analyst(startWorker, Object.fromEntries(names.map((name) => [name, hear(name)])));
    await settle();
});

const ready = (worker = workers.at(-1)) => worker.answers({ type: "ready" });
const names = () => heard.map(([name]) => name);

test("a text asked for before the worker is ready is read when it is", () => {
    analyst.analyse("One.");
    assert.deepEqual(texts(workers[0]), []);
    ready();
    assert.deepEqual(texts(workers[0]), ["One."]);
    workers[0].finishes();
    assert.deepEqual(names(), ["ready", "reading", "record"]);
    assert.deepEqual(heard.at(-1).slice(1), [
        "One.",
        { sentences: [], speakers: [{ id: "s1" }], attributions: [], claims: [], shifts: [] },
        3,
    ]);
});

test("the record of an outdated text is dropped, and only the newest text is read next", () => {
    ready();
    analyst.analyse("One.");
    analyst.analyse("Two.");
    analyst.analyse("Three.");
    workers[0].finishes();
    assert.deepEqual(texts(workers[0]), ["One.", "Three."]);
    assert.ok(!names().includes("record"));
    workers[0].finishes();
    assert.equal(heard.at(-1)[1], "Three.");
});

test("a record that nobody waits for any more is not told", () => {
    ready();
    analyst.analyse("One.");
    analyst.forget();
    workers[0].finishes();
    assert.ok(!names().includes("record"));
});

test("a worker that is busy with an outdated text for long is replaced", async () => {
    ready();
    analyst.analyse("A long text.");
    analyst.analyse("Two.");
    mock.timers.tick(60_000);
    await settle();
    assert.ok(workers[0].isTerminated);
    ready();
    assert.deepEqual(texts(workers[1]), ["Two."]);
    assert.ok(!names().includes("restarted"));
});

test("after a crash a new worker tries the same text once more", async () => {
    ready();
    analyst.analyse("One.");
    workers[0].crashes();
    await settle();
    assert.ok(workers[0].isTerminated);
    ready();
    assert.deepEqual(texts(workers[1]), ["One."]);
    workers[1].finishes();
    assert.deepEqual(names(), ["ready", "reading", "restarted", "ready", "reading", "record"]);
});

test("a text on which the worker crashes twice is given up, and the next one is read", async () => {
    ready();
    analyst.analyse("Bad.");
    workers[0].crashes();
    await settle();
    ready();
    workers[1].answers({ type: "crash", message: "out of memory" });
    await settle();
    assert.deepEqual(heard.at(-1), ["failed", "crashed"]);
    ready();
    analyst.analyse("Good.");
    assert.deepEqual(texts(workers[2]), ["Good."]);
});

test("a text that is refused is told, and the worker lives on", () => {
    ready();
    analyst.analyse("Huge.");
    workers[0].answers({ type: "error", id: workers[0].asked[0].id, message: "does not fit" });
    assert.deepEqual(heard.at(-1), ["failed", { message: "does not fit" }]);
    analyst.analyse("Small.");
    assert.deepEqual(texts(workers[0]), ["Huge.", "Small."]);
});

test("a worker that never answers is stopped in the end", async () => {
    ready();
    analyst.analyse("Endless.");
    mock.timers.tick(29_000);
    assert.ok(!workers[0].isTerminated);
    mock.timers.tick(3_000);
    await settle();
    assert.ok(workers[0].isTerminated);
    assert.deepEqual(heard.at(-1), ["failed", "tooLong"]);
});

test("workers that die before they are ready are not started for ever", async () => {
    workers[0].crashes();
    await settle();
    workers[1].crashes();
    await settle();
    assert.equal(workers.length, 2);
    assert.deepEqual(heard, [["unavailable", "unreachable"]]);
});

test("a worker that cannot be loaded is tried again with the next text", async () => {
    let isOnline = false;
    const told = [];
    const listener = { unavailable: (message) => told.push(message), ready() {}, reading() {} };
    const worker = new ScriptedWorker();
    const later = new Analyst(async () => {
        if (!isOnline) throw new Error("sayso.wasm: 404");
        return worker;
    }, listener);
    await settle();
    assert.deepEqual(told, ["sayso.wasm: 404"]);
    isOnline = true;
    later.analyse("One.");
    await settle();
    ready(worker);
    assert.deepEqual(texts(worker), ["One."]);
});

test("an export is answered beside the analysis, and neither outdates the other", async () => {
    ready();
    analyst.analyse("One.");
    const exported = analyst.exportRecord({ claims: [] }, "One.", "w3c");
    const imported = analyst.importAnnotations("{}", "One.");
    const [, first, second] = workers[0].asked;
    assert.deepEqual(first, { type: "export", id: first.id, record: { claims: [] }, text: "One.", format: "w3c" });
    assert.deepEqual(second, { type: "import", id: second.id, file: "{}", text: "One.", format: "" });
    workers[0].answers({ type: "error", id: second.id, message: "no annotations" });
    workers[0].finishes(workers[0].asked[0]);
    workers[0].answers({ type: "answer", id: first.id, value: "[]" });
    assert.equal(await exported, "[]");
    await assert.rejects(imported, /no annotations/);
    assert.deepEqual(names(), ["ready", "reading", "record"]);
});

test("an export waits for the worker, is asked again of the next one, and given up after two crashes", async () => {
    const exported = analyst.exportRecord({}, "One.", "w3c");
    const refusal = assert.rejects(exported, /stopped twice/);
    assert.deepEqual(workers[0].asked, []);
    for (const number of [0, 1]) {
        ready();
        assert.equal(workers[number].asked.length, 1);
        workers[number].crashes();
        await settle();
    }
    await refusal;
    ready();
    assert.deepEqual(workers[2].asked, []);
});

test("an export is refused when no worker can be started", async () => {
    const exported = analyst.exportRecord({}, "One.", "w3c");
    const refusal = assert.rejects(exported, /unreachable/);
    workers[0].crashes();
    await settle();
    workers[1].crashes();
    await refusal;
});
