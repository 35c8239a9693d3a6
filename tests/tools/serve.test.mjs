import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { serve } from "../../tools/serve.mjs";

/** @type {string} */
let scratch;
/** @type {Awaited<ReturnType<typeof serve>>} */
let served;

before(async () => {
    scratch = await mkdtemp(join(tmpdir(), "sayso-serve-"));
    await mkdir(join(scratch, "public/samples"), { recursive: true });
    await mkdir(join(scratch, "public-too"));
    await writeFile(join(scratch, "public/index.html"), "<!doctype html><title>page</title>");
    await writeFile(join(scratch, "public/sayso.wasm"), "\0asm");
    await writeFile(join(scratch, "public/samples/a b.txt"), "text");
    await writeFile(join(scratch, "secret.txt"), "secret");
    await writeFile(join(scratch, "public-too/secret.txt"), "secret");
    await symlink(join(scratch, "secret.txt"), join(scratch, "public/link.txt"));
    served = await serve(join(scratch, "public"), { port: 0 });
});
after(async () => {
    served.server.close();
    await rm(scratch, { recursive: true });
});

/**
 * Sends the path as it is written, which fetch and new URL() would tidy up.
 *
 * @param {string} path
 * @param {string} [method]
 * @returns {Promise<{ status: number | undefined, type: string | undefined, body: string }>}
 */
function get(path, method = "GET") {
    const { hostname, port } = new URL(served.address);
    return new Promise((done, failed) => {
        request({ hostname, port, path, method }, (response) => {
            let body = "";
            response.setEncoding("utf8");
            response.on("data", (part) => (body += part));
            response.on("end", () =>
                done({ status: response.statusCode, type: response.headers["content-type"], body }),
            );
        })
            .on("error", failed)
            .end();
    });
}

test("the folder's index answers its address, with a query too", async () => {
    for (const path of ["/", "/index.html", "/?article=1"]) {
        const { status, type, body } = await get(path);
        assert.equal(status, 200);
        assert.equal(type, "text/html; charset=utf-8");
        assert.match(body, /page/);
    }
});

test("WebAssembly comes with the type that streaming compilation asks for", async () => {
    assert.equal((await get("/sayso.wasm")).type, "application/wasm");
});

test("names are percent-decoded", async () => {
    assert.equal((await get("/samples/a%20b.txt")).body, "text");
});

test("nothing outside the folder is served, however the way out is written", async () => {
    const paths = [
        "/../secret.txt",
        "/samples/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/../public-too/secret.txt",
        "//secret.txt",
        "/link.txt",
        "/index.html%00.txt",
        "/%ff",
        "/samples",
        "/absent",
    ];
    for (const path of paths) {
        const { status, body } = await get(path);
        assert.equal(status, 404, path);
        assert.doesNotMatch(body, /secret/, path);
    }
});

test("files are only read", async () => {
    assert.equal((await get("/index.html", "POST")).status, 405);
    const head = await get("/index.html", "HEAD");
    assert.equal(head.status, 200);
    assert.equal(head.body, "");
});

test("a taken port gives way to the next", async () => {
    const taken = Number(new URL(served.address).port);
    const second = await serve(join(scratch, "public"), { port: taken });
    try {
        const port = Number(new URL(second.address).port);
        assert.ok(port > taken && port <= taken + 20);
    } finally {
        second.server.close();
    }
});

test("it listens on the loopback address alone", () => {
    assert.equal(/** @type {import("node:net").AddressInfo} */ (served.server.address()).address, "127.0.0.1");
});
