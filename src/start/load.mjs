// Lies in a bundle, beside the code that it loads.
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag, getHeapCodeStatistics, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";

const CODE = new URL("code.cjs", import.meta.url);

// Node is started with an option for how much memory the main thread has for new objects (package.json). V8 would take it in
// place of each worker's own limit. It reads it when a thread gets its memory, so the main thread keeps what it has. The name
// of what is compiled depends on the options, so this comes first.
if (isMainThread) setFlagsFromString("--max-semi-space-size=0");

/** What V8 has compiled of the code, for this version of Node with these options of it: V8 takes no other. */
const COMPILED = fileURLToPath(new URL(`${cachedDataVersionTag()}.compiled`, import.meta.url));

/** It is written again by a process that ends with so many times as much as it was given. */
const WORTH_WRITING = 1.2;

/** @type {Record<string, () => unknown> | null} */
let files = null;

/**
 * Loads a file of the sources, with what it imports.
 * @param {string} file below the project's folder.
 */
export function load(file) {
  files ??= loadAll();
  return files[file]?.();
}

/** @returns what loads each file. */
function loadAll() {
  const filename = fileURLToPath(CODE);
  const given = compiledBefore();
  const script = new Script(readFileSync(filename, "utf8"), { filename, cachedData: given });
  const isWanted = given === undefined || script.cachedDataRejected === true;
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(CODE), module, CODE.href);
  // A worker is ended from outside, and what it would write is mostly the same.
  if (isMainThread) keepCompiled(script, isWanted);
  return module.exports;
}

/** @param {Uint8Array} bytes */
const digestOf = (bytes) => createHash("sha256").update(bytes).digest();
const DIGEST_BYTES = 32;

/** V8 itself doesn't notice damage, and would run what it is given. */
function compiledBefore() {
  try {
    const bytes = readFileSync(COMPILED);
    const compiled = bytes.subarray(DIGEST_BYTES);
    return digestOf(compiled).equals(bytes.subarray(0, DIGEST_BYTES)) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

const compiledBytes = () => getHeapCodeStatistics().bytecode_and_metadata_size;

/**
 * V8 compiles a function when it is first called. So what it has compiled is kept at the end of a process.
 * @param {Script} script
 * @param {boolean} isWanted whether there is nothing yet.
 */
function keepCompiled(script, isWanted) {
  const before = compiledBytes();
  process.on("exit", (code) => {
    if (code !== 0 || !(isWanted || compiledBytes() > before * WORTH_WRITING)) return;
    const unfinished = `${COMPILED}-${randomUUID()}`;
    try {
      // First, as it takes V8 a tenth of a second to say, for nothing where nothing can be written.
      writeFileSync(unfinished, "");
      const compiled = script.createCachedData();
      writeFileSync(unfinished, digestOf(compiled));
      writeFileSync(unfinished, compiled, { flag: "a" });
      renameSync(unfinished, COMPILED);
    } catch {
      // Then it is compiled again the next time.
    }
  });
}
