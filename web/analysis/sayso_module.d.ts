// The WebAssembly module's glue, which the build finds in its own tree (build/wasm/sayso.mjs).
declare module "sayso-module" {
    const createModule: (options?: object) => Promise<import("../../wasm/sayso-binding.mjs").SaysoModule>;
    export default createModule;
}

// Read in as text by the bundler.
declare module "*.txt" {
    const text: string;
    export default text;
}
