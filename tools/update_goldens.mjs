/**
 * Writes the records of the golden articles anew and says what changed, in words: npm run golden:update
 *
 * A baseline is an approval: read every change before committing it (tests/golden/README.md).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { exit, stderr, stdout } from "node:process";

import { sayso } from "../tests/cli/sayso_tool.mjs";
import { goldenArticles, layOut } from "../tests/golden/articles.mjs";
import { changes, readingOf } from "../tests/golden/reading.mjs";

for (const { name, text, recordPath } of goldenArticles()) {
    const {
        status,
        stdout: json,
        stderr: message,
    } = sayso(["annotate", "--jsonl"], {
        input: JSON.stringify({ id: name, text }),
    });
    if (status !== 0) {
        stderr.write(message);
        exit(1);
    }
    const record = JSON.parse(json);
    const before = existsSync(recordPath) ? readFileSync(recordPath, "utf8") : "";
    const after = layOut(record);
    if (before === after) continue;
    const old = before ? readingOf(JSON.parse(before), text) : [];
    stdout.write([`== ${name}`, ...changes(old, readingOf(record, text)), ""].join("\n"));
    writeFileSync(recordPath, after);
}
