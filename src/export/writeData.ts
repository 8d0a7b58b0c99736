import type { Site } from "../site/model/site.ts";
import { CALENDAR_FILE_PATH, DATA_PATH } from "../site/urls.ts";
import { csvText } from "../text/csv.ts";
import { type FilePart, joined } from "../work/joinedFile.ts";
import { keyOf } from "../work/remembered.ts";
import type { LaidFile, RevocableOutput } from "../write/output.ts";
import { calendarFile } from "./calendarFile.ts";
import { CRATE_FILE, crate } from "./crate.ts";
import { dataPackage } from "./dataPackage.ts";
import { type DataFile, dataFiles, textsFile } from "./files.ts";
import {
  BIBTEX,
  CALENDAR,
  COMPACT,
  type ExportShard,
  exportShards,
  type Kept,
  keepPieces,
  missingShards,
  partsOfFile,
  RIS,
  TEXTS,
} from "./pieces.ts";
import { articlesTable } from "./tables/articles.ts";
import type { DataTable } from "./tables/table.ts";
import { TABLES } from "./tables/tables.ts";

/** The folder of the data within the site. */
const FOLDER = DATA_PATH.slice(1);

/** So many shards are made before the pages of the site are. If there are more, all cores are busy anyway. */
const FEW = 16;

/** The files of data that are about all articles, which may be joined while the pages of the site are made. */
export interface DataBeside {
  /** Begins with them if little of them has to be made. It goes on while the caller does something else. */
  begin(site: Site, output: RevocableOutput): Promise<void>;
  /** Writes them, and what describes them. A file of which nothing has changed is carried over. @returns what it wrote. */
  end(site: Site, output: RevocableOutput): Promise<readonly DataFile[]>;
}

/** A file: what it is joined from, and what that depends on. */
interface Planned {
  readonly path: string;
  readonly key: string;
  readonly parts: () => readonly FilePart[];
}

/** What was begun for a site. */
interface Begun {
  readonly site: Site;
  readonly carried: readonly Planned[];
  /** Those to be written. */
  readonly others: readonly Planned[];
  /** The same, if another thread has joined them. */
  readonly laid: Promise<readonly LaidFile[] | null>;
  /** How many files of texts there are. */
  readonly texts: number;
}

/** @param kept what makes it cheap. */
export function dataBeside(kept: Kept): DataBeside {
  let begun: Begun | null = null;
  const shardsOf = (site: Site): Shards => {
    const parts = exportShards(site, kept);
    return { parts, missing: missingShards(parts.flat(), kept) };
  };
  /** Takes back what was begun. Its thread ends before another one begins. */
  const drop = async (output: RevocableOutput) => {
    await begun?.laid;
    for (const { path } of begun?.carried ?? []) output.remove(path);
    begun = null;
  };
  return {
    async begin(site, output) {
      // A page may have failed, and the site is another one now.
      await drop(output);
      const shards = shardsOf(site);
      if (shards.missing.length <= FEW) begun = await started(site, shards, kept, output);
    },
    async end(site, output) {
      if (begun?.site !== site) await drop(output);
      const { others, laid, texts } = begun ?? (await started(site, shardsOf(site), kept, output));
      const files = await laid;
      for (const [index, { path, key, parts }] of others.entries())
        output.write(path, files?.[index] ?? joined(parts(), kept.cache), key);
      return described(site, texts, output);
    },
  };
}

/** The shards of each part of the texts, and the positions of those to be made. */
interface Shards {
  readonly parts: readonly (readonly ExportShard[])[];
  readonly missing: readonly number[];
}

async function started(
  site: Site,
  { parts, missing }: Shards,
  kept: Kept,
  output: RevocableOutput,
): Promise<Begun> {
  await keepPieces(parts.flat(), missing, site, kept);
  const carried: Planned[] = [];
  const others: Planned[] = [];
  for (const file of planned(site, parts)) (output.carry(file.path, file.key) ? carried : others).push(file);
  // If it fails, this thread does it, and meets the same.
  const laid = kept.joinFiles(others.map(({ parts: from }) => from())).catch(() => null);
  return { site, carried, others, laid, texts: parts.length };
}

function planned(site: Site, parts: Shards["parts"]): Planned[] {
  const shards = parts.flat();
  const all = keyOf(shards.map(({ key }) => key));
  const { title } = site.archive;
  const of = (name: string) => partsOfFile(name, shards);
  const about = (name: string, from: () => readonly FilePart[]) => ({
    path: `${FOLDER}${name}`,
    key: all,
    parts: from,
  });
  return [
    ...TABLES.map((table) => about(`${table.name}.csv`, () => [columns(table), ...of(`${table.name}.csv`)])),
    about(COMPACT, () => compact(of(COMPACT))),
    ...[BIBTEX, RIS].map((name) => about(name, () => of(name))),
    ...parts.map((part, index) => ({
      path: `${FOLDER}${textsFile(index, parts.length)}`,
      key: keyOf(part.map(({ key }) => key)),
      parts: () => partsOfFile(TEXTS, part),
    })),
    {
      path: CALENDAR_FILE_PATH.slice(1),
      key: keyOf([title, all]),
      parts: () => calendarFile(title, of(CALENDAR)),
    },
  ];
}

const columns = ({ fields }: DataTable) => `${csvText([fields.map((field) => field.name)])}\r\n`;

/** Columns once, then rows: a third of what objects would need. The rows of each shard end in a comma and a line's end, the last ones mustn't. */
function compact(shards: readonly FilePart[]): FilePart[] {
  const head = `{"columns": ${JSON.stringify(articlesTable.fields.map(({ name }) => name))},\n"rows": [\n`;
  const last = shards.at(-1);
  if (last === undefined || typeof last === "string") return [head, "]}\n"];
  return [head, ...shards.slice(0, -1), { ...last, without: 2 }, "\n]}\n"];
}

/** Writes what describes the files. @param parts how many files of texts there are. */
function described(site: Site, parts: number, output: RevocableOutput): readonly DataFile[] {
  const files = dataFiles(parts);
  output.write(`${FOLDER}datapackage.json`, dataPackage(site, files));
  const object = crate(site, files);
  if (object !== null) output.write(`${FOLDER}${CRATE_FILE}`, object);
  return files;
}
