import type { Site } from "../site/model/site.ts";
import { CALENDAR_FILE_PATH, DATA_PATH } from "../site/urls.ts";
import { csvText } from "../text/csv.ts";
import { keyOf } from "../work/remembered.ts";
import type { Content } from "../write/content.ts";
import type { CarryingOutput } from "../write/output.ts";
import { calendarFile } from "./calendarFile.ts";
import { CRATE_FILE, crate } from "./crate.ts";
import { dataPackage } from "./dataPackage.ts";
import { type DataFile, dataFiles, textsFile } from "./files.ts";
import {
  BIBTEX,
  CALENDAR,
  COMPACT,
  exportShards,
  joined,
  type Kept,
  keepPieces,
  RIS,
  TEXTS,
} from "./pieces.ts";
import { articlesTable } from "./tables/articles.ts";
import type { DataTable } from "./tables/table.ts";
import { TABLES } from "./tables/tables.ts";

/** The folder of the data within the site. */
const FOLDER = DATA_PATH.slice(1);

/** Writes the files of data that are about all articles, and what describes them. A file of which nothing has changed is carried over. @returns what it wrote. */
export async function writeData(
  site: Site,
  kept: Kept,
  output: CarryingOutput,
): Promise<readonly DataFile[]> {
  const parts = exportShards(site, kept);
  const shards = parts.flat();
  await keepPieces(shards, site, kept);
  const all = keyOf(shards.map(({ key }) => key));
  const write = (path: string, content: () => Content, key = all) => {
    if (!output.carry(path, key)) output.write(path, content(), key);
  };
  for (const table of TABLES) {
    const file = `${table.name}.csv`;
    write(`${FOLDER}${file}`, () => tableFile(table, joined(file, shards, kept)));
  }
  write(`${FOLDER}${COMPACT}`, () => compact(joined(COMPACT, shards, kept)));
  for (const name of [BIBTEX, RIS]) write(`${FOLDER}${name}`, () => joined(name, shards, kept));
  for (const [index, part] of parts.entries()) {
    const path = `${FOLDER}${textsFile(index, parts.length)}`;
    write(path, () => joined(TEXTS, part, kept), keyOf(part.map(({ key }) => key)));
  }
  const { title } = site.archive;
  write(
    CALENDAR_FILE_PATH.slice(1),
    () => calendarFile(title, joined(CALENDAR, shards, kept)),
    keyOf([title, all]),
  );
  const files = dataFiles(parts.length);
  output.write(`${FOLDER}datapackage.json`, dataPackage(site, files));
  const object = crate(site, files);
  if (object !== null) output.write(`${FOLDER}${CRATE_FILE}`, object);
  return files;
}

function* tableFile({ fields }: DataTable, rows: Iterable<Uint8Array>): Generator<string | Uint8Array> {
  yield `${csvText([fields.map((field) => field.name)])}\r\n`;
  yield* rows;
}

/** Columns once, then rows: a third of what objects would need. The rows of each shard end in a comma and a line's end. */
function* compact(shards: Iterable<Uint8Array>): Generator<string | Uint8Array> {
  yield `{"columns": ${JSON.stringify(articlesTable.fields.map(({ name }) => name))},\n"rows": [\n`;
  let isFirst = true;
  for (const rows of shards) {
    if (!isFirst) yield ",\n";
    isFirst = false;
    yield rows.subarray(0, -2);
  }
  yield isFirst ? "]}\n" : "\n]}\n";
}
