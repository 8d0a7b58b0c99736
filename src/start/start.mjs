// The command line begins here, in plain JavaScript, as Node 20 can't run TypeScript.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { freshBundle } from "./fresh.mjs";

const bundle = await freshBundle(fileURLToPath(new URL("../..", import.meta.url)));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(bundle, "cli.js")).href);
