// Starts the worker from memory. A Blob worker lives under the content security policy of the page (one that comes by
// URL would not), works where the page was opened from disk, and can be started again without the network.
/** @import { WorkerParts } from "./worker_source.d.ts" */
import { trustedScriptUrl } from "../trusted_urls.js";

/**
 * @param {() => Promise<WorkerParts>} load called once; again only when it failed
 * @returns {() => Promise<Worker>}
 */
export function workerStarter(load) {
    /** @type {Promise<WorkerParts> | undefined} */
    let loading;
    return async () => {
        loading ??= load();
        try {
            const { script, module } = await loading;
            const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
            const worker = new Worker(trustedScriptUrl(url), { name: "sayso" });
            worker.addEventListener("message", () => URL.revokeObjectURL(url), { once: true });
            worker.postMessage({ type: "start", module });
            return worker;
        } catch (error) {
            loading = undefined;
            throw error;
        }
    };
}
