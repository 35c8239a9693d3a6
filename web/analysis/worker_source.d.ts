/** What it takes to start a worker without touching the network: its script, and its WebAssembly compiled once. */
export interface WorkerParts {
    script: string;
    module: WebAssembly.Module;
}
