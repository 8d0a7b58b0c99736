// The command line begins here, in plain JavaScript, as Node 20 can't run TypeScript.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { freshBundle } from "./fresh.mjs";

// Eleventy would start a thread to load changed templates again; nothing changes while we run.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
process.setSourceMapsEnabled(true);
const bundle = await freshBundle(fileURLToPath(new URL("../..", import.meta.url))).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
await import(pathToFileURL(join(bundle, "cli.js")).href);
