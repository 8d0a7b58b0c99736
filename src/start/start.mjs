#!/usr/bin/env node
// The command line begins here, in plain JavaScript, as Node 20 can't run TypeScript.
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

// Eleventy would start a thread to load changed templates again; nothing changes while we run.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
process.setSourceMapsEnabled(true);
await import(existsSync(new URL("../cli/cli.ts", import.meta.url)) ? await fromSources() : packed());

/** The bundle of the sources beside this file, as they are now. */
async function fromSources() {
  const { freshBundle } = await import("./fresh.mjs");
  const bundle = await freshBundle(fileURLToPath(new URL("../..", import.meta.url))).catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  });
  return new URL("cli.js", pathToFileURL(`${bundle}/`)).href;
}

/** The bundle that an installed package brings along, without sources (`pack.mjs`). */
function packed() {
  return new URL("../../build/package/cli.js", import.meta.url).href;
}
