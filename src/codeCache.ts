import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { IS_BUNDLED } from "./project.ts";

/** What follows from the code and its packages alone, such as the scripts of the pages: it is the same in every build. */
interface CodeCache {
  get(name: string): Uint8Array | null;
  put(name: string, bytes: Uint8Array): void;
}

/** Lies beside the bundle, of which there is a new one after each change of the code. Where the code runs from the sources, it lasts as long as the process does. */
export const codeCache: CodeCache = IS_BUNDLED ? onDisk(new URL("made/", import.meta.url)) : inMemory();

function inMemory(): CodeCache {
  const kept = new Map<string, Uint8Array>();
  return { get: (name) => kept.get(name) ?? null, put: (name, bytes) => void kept.set(name, bytes) };
}

function onDisk(folder: URL): CodeCache {
  const pathOf = (name: string) => fileURLToPath(new URL(encodeURIComponent(name), folder));
  return {
    get(name) {
      try {
        return readFileSync(pathOf(name));
      } catch {
        return null;
      }
    },
    put(name, bytes) {
      const path = pathOf(name);
      const unfinished = `${path}.${randomUUID()}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, path);
      } catch {
        // Then it is made again the next time.
      }
    },
  };
}
