import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { after } from "node:test";
import { closeAll } from "./support/atEnd.ts";

/**
 * All tests in one process: `node --test` on Node 20 starts one for each file and takes no
 * patterns. With words behind it, only files whose path holds one of them:
 * `npm run test:only -- edtf`.
 */
const root = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const wanted = process.argv.slice(2);
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => relative(root, join(root, file)).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) throw new Error(`No test file holds one of: ${wanted.join(", ")}`);
for (const file of files) await import(`./${file}`);
after(closeAll);
