/**
 * Serves a folder of static files on this machine:  node tools/serve.mjs FOLDER [PORT]
 *
 * Listens on the loopback address only, on PORT (8080) or the next free one, and prints the address.
 */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { argv, exit, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const HOST = "127.0.0.1";

/** @type {Record<string, string>} */
const TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
};

/**
 * The file that a request's path names, or null: when there is none, and when it lies outside the folder, by dots or
 * by a link.
 *
 * @param {string} folder An absolute path without links.
 * @param {string} urlPath As the request has it, percent-encoded, perhaps with a query.
 */
export async function findFile(folder, urlPath) {
    let path;
    try {
        path = decodeURIComponent(urlPath.replace(/[?#].*$/s, ""));
    } catch {
        return null;
    }
    if (path.includes("\0")) return null;
    if (path.endsWith("/")) path += "index.html";
    try {
        const file = await realpath(join(folder, path));
        return file.startsWith(folder + sep) && (await stat(file)).isFile() ? file : null;
    } catch {
        return null;
    }
}

/**
 * A server of the folder, listening; close() it in the end.
 *
 * @param {string} folder
 * @param {{ port?: number, attempts?: number }} [options] Port 0 is any free one. When the port is taken, the next
 *   ones are tried.
 * @returns {Promise<{ server: import("node:http").Server, address: string }>}
 */
export async function serve(folder, { port = 8080, attempts = 20 } = {}) {
    const root = await realpath(resolve(folder));
    const server = createServer(async (request, response) => {
        if (request.method !== "GET" && request.method !== "HEAD") {
            response.writeHead(405, { allow: "GET, HEAD" }).end();
            return;
        }
        const file = await findFile(root, request.url ?? "/");
        if (!file) {
            response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
            return;
        }
        response.writeHead(200, {
            "content-type": TYPES[extname(file)] ?? "application/octet-stream",
            "cache-control": "no-cache",
            "x-content-type-options": "nosniff",
        });
        if (request.method === "HEAD") response.end();
        else
            createReadStream(file)
                .on("error", () => response.destroy())
                .pipe(response);
    });
    for (let attempt = 0; ; ++attempt) {
        try {
            await listen(server, port === 0 ? 0 : port + attempt);
            break;
        } catch (error) {
            const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
            if (!taken || attempt + 1 >= attempts) throw error;
        }
    }
    const bound = /** @type {import("node:net").AddressInfo} */ (server.address());
    return { server, address: `http://${HOST}:${bound.port}/` };
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
    return new Promise((done, failed) => {
        server.once("error", failed);
        server.listen(port, HOST, () => {
            server.off("error", failed);
            done();
        });
    });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
    const [, , folder, port = "8080"] = argv;
    if (!folder || !/^\d+$/.test(port)) {
        stderr.write("usage: node tools/serve.mjs FOLDER [PORT]\n");
        exit(2);
    }
    try {
        const { address } = await serve(folder, { port: Number(port) });
        stdout.write(`Sayso is at ${address}  (Ctrl+C stops it)\n`);
    } catch (error) {
        stderr.write(`serve: ${error instanceof Error ? error.message : error}\n`);
        exit(1);
    }
}
