import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { CONTAINER_EXTENSIONS, extensionOf } from "../read/containers/containers.ts";
import { EXTENSIONS } from "../read/formats/formats.ts";
import { reason, withinLimit } from "../read/ordinaryFile.ts";
import { ARCHIVE_FILES } from "../read/seedFiles.ts";
import { listSeeds } from "../read/seeds.ts";
import { sha256Of } from "../read/sha256.ts";
import { limitOf } from "../read/walk.ts";
import { append } from "../shared/append.ts";
import { copyWhole } from "./copyWhole.ts";
import { freeName } from "./freeName.ts";
import { addRows } from "./registerRows.ts";

/** A file that was taken into the folder of articles. */
interface ImportedFile {
  readonly from: string;
  /** Its name below the folder. */
  readonly file: string;
  /** Whether it has another name there, because the folder had a file of its name. */
  readonly isRenamed: boolean;
}

/** What became of the files. */
export interface ImportReport {
  readonly imported: readonly ImportedFile[];
  /** Files whose bytes the folder has already. */
  readonly duplicates: readonly { readonly from: string; readonly of: string }[];
  readonly refused: readonly { readonly from: string; readonly reason: string }[];
  /** How many rows were added to the register. */
  readonly rows: number;
}

export interface ImportOptions {
  /** Files and folders, absolute. */
  readonly files: readonly string[];
  readonly seeds: string;
  /** Whether to say only what would be done. */
  readonly isDryRun: boolean;
}

/**
 * Copies files into the folder of articles, and writes what they state of their articles into its register. It never
 * overwrites a file: one whose bytes are there already is a duplicate, and one whose name is taken gets another name.
 * @throws when the folder can't be written, or its register can't be read completely; then no file was copied.
 */
export async function importFiles({ files, seeds, isDryRun }: ImportOptions): Promise<ImportReport> {
  const known = hashesIn(seeds);
  const taken = new Set([...known.values()].map((name) => name.toLowerCase()));
  const imported: ImportedFile[] = [];
  const duplicates: ImportReport["duplicates"][number][] = [];
  const refused: ImportReport["refused"][number][] = [];
  const found = files.map(filesBelow);
  for (const { unread } of found) append(refused, unread);
  for (const { from, name } of found.flatMap(({ read }) => read)) {
    const looked = lookedAt(from, name);
    if ("reason" in looked) {
      refused.push({ from, reason: looked.reason });
      continue;
    }
    const of = known.get(looked.sha256);
    if (of !== undefined) {
      duplicates.push({ from, of });
      continue;
    }
    const file = freeName(name, (one) => taken.has(one.toLowerCase()) || existsSync(join(seeds, one)));
    imported.push({ from, file, isRenamed: file !== name });
    known.set(looked.sha256, file);
    taken.add(file.toLowerCase());
  }
  if (isDryRun) return { imported, duplicates, refused, rows: 0 };
  mkdirSync(seeds, { recursive: true });
  const added = await addRows(
    seeds,
    imported.map(({ from, file }) => ({ path: from, file })),
  );
  for (const { from, file } of imported) copyWhole(from, join(seeds, file));
  added.write();
  return { imported, duplicates, refused, rows: added.rows };
}

/** The hashes of the files of a folder, with their names. Empty where there is no folder yet. */
function hashesIn(seeds: string): Map<string, string> {
  if (!existsSync(seeds)) return new Map();
  return new Map(
    listSeeds(seeds)
      .value.map(({ file, path }) => [sha256Of(readFileSync(path)), file] as const)
      .reverse(),
  );
}

interface Below {
  readonly read: readonly { readonly from: string; readonly name: string }[];
  readonly unread: ImportReport["refused"];
}

/** A file itself; of a folder, the files in it, with the folder's name before theirs. */
function filesBelow(from: string): Below {
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory())
    return { read: [{ from, name: basename(from) }], unread: [] };
  const { value, problems } = listSeeds(from);
  return {
    read: value.map(({ file, path }) => ({ from: path, name: `${basename(from)}/${file}` })),
    unread: problems.map(({ seed, message }) => ({ from: join(from, seed), reason: message })),
  };
}

/** The hash of a file, or why it isn't taken, with what to do. */
function lookedAt(path: string, name: string): { readonly sha256: string } | { readonly reason: string } {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return { reason: "There is no such file: check the path." };
    if (!stat.isFile()) return { reason: "It is not an ordinary file." };
    const extension = extensionOf(name);
    if (ARCHIVE_FILES.has(name))
      return { reason: "It describes an archive: copy it into the folder yourself, if it is meant to." };
    if (!EXTENSIONS.has(extension) && !CONTAINER_EXTENSIONS.has(extension))
      return {
        reason: `Dateline doesn’t read ${extension || "files without an extension"}: save it in another format.`,
      };
    const size = withinLimit(stat.size, limitOf(name));
    return "message" in size ? { reason: size.message } : { sha256: sha256Of(readFileSync(path)) };
  } catch (error) {
    return { reason: `It can’t be read: ${reason(error)}.` };
  }
}
