import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by their path below a folder, with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Gives a test a folder of its own with these files in it, and removes it afterwards. */
export function inFolder<T>(files: Files, use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), "dateline-"));
  try {
    for (const [path, content] of Object.entries(files)) put(dir, path, content);
    return use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The same for a test that waits for something. */
export async function inFolderAsync(files: Files, use: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-"));
  try {
    for (const [path, content] of Object.entries(files)) put(dir, path, content);
    await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export function put(dir: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

/** Every file below a folder with its text, in the order of the paths; none for a missing folder. */
export function filesBelow(dir: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (below: string) => {
    const entries = readdirSync(join(dir, below), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else found.set(path, readFileSync(join(dir, path), "utf8"));
    }
  };
  walk("");
  return found;
}
