// The page's side of working offline: starts the service worker, which keeps a copy of the page, and tells when a new
// version lies ready.
import { SERVICE_WORKER, trustedScriptUrl } from "../trusted_urls.js";

/**
 * @typedef {object} Listener
 * @property {() => void} offlineReady the page works without the network from now on
 * @property {(load: () => void) => void} newVersion lies ready; load shows it in place of this one
 */

/** @param {Listener} listener */
export async function keepOffline(listener) {
    if (!("serviceWorker" in navigator)) return;
    const { serviceWorker } = navigator;
    /** @type {ServiceWorkerRegistration | undefined} */
    let registration;
    try {
        registration = await serviceWorker.register(trustedScriptUrl(SERVICE_WORKER));
    } catch {
        return; // A browser may allow none, in private windows for one: the page works all the same, online.
    }
    if (!registration) return;

    let isWanted = false;
    const tellOfNewVersion = () => {
        const { waiting } = registration;
        // Without a controller this is the first version of all, which need not wait for anybody.
        if (!waiting || !serviceWorker.controller) return;
        listener.newVersion(() => {
            isWanted = true;
            waiting.postMessage({ type: "takeOver" });
        });
    };
    serviceWorker.addEventListener("controllerchange", () => {
        if (isWanted) location.reload();
    });
    registration.addEventListener("updatefound", () => {
        registration.installing?.addEventListener("statechange", tellOfNewVersion);
    });
    tellOfNewVersion();
    await serviceWorker.ready;
    listener.offlineReady();
}

/**
 * Throws away what is kept of the page for offline use; the service worker fetches it again.
 * @returns {Promise<boolean>} whether there was anything
 */
export async function discardCopies() {
    try {
        const names = (await caches.keys()).filter((name) => name.startsWith("sayso-"));
        await Promise.all(names.map((name) => caches.delete(name)));
        return names.length > 0;
    } catch {
        return false;
    }
}
