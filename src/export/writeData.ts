import type { Site } from "../site/model/site.ts";
import { DATA_PATH } from "../site/urls.ts";
import { csvText } from "../text/csv.ts";
import { keyOf } from "../work/remembered.ts";
import type { CarryingOutput } from "../write/output.ts";
import { CRATE_FILE, crate } from "./crate.ts";
import { dataPackage } from "./dataPackage.ts";
import { type DataFile, dataFiles, textsFile } from "./files.ts";
import { BIBTEX, COMPACT, exportShards, joined, type Kept, keepPieces, RIS, TEXTS } from "./pieces.ts";
import { articlesTable } from "./tables/articles.ts";
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
  const write = (name: string, content: () => string | Uint8Array, key = all) => {
    const path = `${FOLDER}${name}`;
    if (!output.carry(path, key)) output.write(path, content(), key);
  };
  for (const { name, fields } of TABLES) {
    const file = `${name}.csv`;
    const head = `${csvText([fields.map((field) => field.name)])}\r\n`;
    write(file, () => Buffer.concat([Buffer.from(head), joined(file, shards, kept)]));
  }
  write(COMPACT, () => compact(joined(COMPACT, shards, kept)));
  for (const name of [BIBTEX, RIS]) write(name, () => joined(name, shards, kept));
  for (const [index, part] of parts.entries())
    write(textsFile(index, parts.length), () => joined(TEXTS, part, kept), keyOf(part.map(({ key }) => key)));
  const files = dataFiles(parts.length);
  output.write(`${FOLDER}datapackage.json`, dataPackage(site, files));
  const object = crate(site, files);
  if (object !== null) output.write(`${FOLDER}${CRATE_FILE}`, object);
  return files;
}

/** Columns once, then rows: a third of what objects would need. The rows end in a comma too many. */
function compact(rows: Buffer): string {
  const columns = JSON.stringify(articlesTable.fields.map(({ name }) => name));
  return `{"columns": ${columns},\n"rows": [\n${rows.toString().replace(/,\n$/, "\n")}]}\n`;
}
