// `npm pack` runs this before it packs: it makes the code of the package, which brings no sources along.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundledForPackage } from "./bundle.mjs";
import { sourcesOf, versionOf } from "./sources.mjs";

const project = fileURLToPath(new URL("../../", import.meta.url));
/** Where the code lies, here and in the package: `start.mjs` finds it there. */
const folder = join(project, "build/package");

const version = versionOf(project, sourcesOf(project, Date.now()).files);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { path, contents } of await bundledForPackage(project, { folder, version }))
  writeFileSync(join(folder, basename(path)), contents);

// What follows from the code alone is kept beside it (`src/codeCache.ts`), since a package may lie where nobody may write: the
// scripts and styles of the pages, and the public facts.
/** @param {string} file */
const load = (file) => import(pathToFileURL(join(folder, file)).href);
const { writeAssets, diskScripts, offlineWorker } = await load("assets.js");
const { LANGUAGE_TAGS } = await load("words.js");
const { readPublicFacts } = await load("publicFacts.js");
for (const language of LANGUAGE_TAGS) {
  await writeAssets({ write() {}, carry: () => false }, language, version);
  await diskScripts(language);
}
await offlineWorker();
readPublicFacts();
