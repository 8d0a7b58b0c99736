// `npm pack` runs this before it packs: it makes the code of the package, which brings no sources along.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundled } from "./bundle.mjs";
import { sourcesOf, versionOf } from "./sources.mjs";

const project = fileURLToPath(new URL("../../", import.meta.url));
/** Where the code lies, here and in the package: `start.mjs` finds it there. */
const folder = join(project, "build/package");

const version = versionOf(project, sourcesOf(project, Date.now()).files);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { path, contents } of await bundled(project, { folder, version, isPackage: true }))
  writeFileSync(join(folder, basename(path)), contents);

// The scripts and styles of the pages are kept beside the code (`src/codeCache.ts`), since a package may lie where nobody may write.
const { writeAssets, diskScripts, offlineWorker } = await import(
  pathToFileURL(join(folder, "assets.js")).href
);
const { LANGUAGE_TAGS } = await import(pathToFileURL(join(folder, "words.js")).href);
for (const language of LANGUAGE_TAGS) {
  await writeAssets({ write() {} }, language);
  await diskScripts(language);
}
await offlineWorker();
