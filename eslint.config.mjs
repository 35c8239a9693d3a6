import js from "@eslint/js";
import globals from "globals";

export default [
    { ignores: ["build/", "third_party/", "node_modules/"] },
    js.configs.recommended,
    {
        rules: {
            eqeqeq: "error",
            "no-implicit-globals": "error",
            "no-var": "error",
            "object-shorthand": "error",
            "prefer-const": "error",
        },
    },
    {
        files: ["bench/**", "tools/**", "wasm/node.mjs", "tests/**", "*.mjs"],
        languageOptions: { globals: globals.node },
    },
    { files: ["wasm/sayso-binding.mjs"], languageOptions: { globals: globals["shared-node-browser"] } },
    { files: ["web/**"], languageOptions: { globals: { ...globals.browser, ...globals.worker } } },
    // The browser tests hand functions to the page.
    { files: ["tests/page/**"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
    // Text is an adversary: nothing on the page may read it as markup or code.
    {
        files: ["web/**"],
        rules: {
            "no-eval": "error",
            "no-implied-eval": "error",
            "no-new-func": "error",
            "no-restricted-properties": [
                "error",
                ...["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe"].map((property) => ({
                    property,
                    message: "Text is never markup: use textContent and elements.",
                })),
            ],
        },
    },
];
