// The only addresses from which the page may start scripts. Under its content security policy, browsers with Trusted
// Types take no others, and no string as markup at all.

/**
 * @typedef {{ createScriptURL: (url: string) => string }} Policy
 * @typedef {{ createPolicy: (name: string, rules: Policy) => Policy }} TrustedTypes
 */
export const SERVICE_WORKER = "service_worker.js";

const trustedTypes = /** @type {{ trustedTypes?: TrustedTypes }} */ (globalThis).trustedTypes;
const policy = trustedTypes?.createPolicy("sayso", {
    createScriptURL: (url) => {
        if (url === SERVICE_WORKER || url.startsWith("blob:")) return url;
        throw new TypeError(`No script of this page: ${url}`);
    },
});

/**
 * @param {string} url
 * @returns {string} as the browser wants it
 */
export function trustedScriptUrl(url) {
    return policy ? policy.createScriptURL(url) : url;
}
