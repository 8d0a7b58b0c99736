import { keyOf } from "../search/remembered.ts";
import type { Site } from "../site/model/site.ts";
import { DATA_PATH } from "../site/urls.ts";
import { csvText } from "../text/csv.ts";
import type { CarryingOutput } from "../write/output.ts";
import {
  BIBTEX,
  COMPACT,
  type ExportShard,
  exportShards,
  joined,
  type Kept,
  makePieces,
  RIS,
} from "./pieces.ts";
import { articlesTable } from "./tables/articles.ts";
import { TABLES } from "./tables/tables.ts";
import { wholeArticle } from "./tables/wholeArticle.ts";

/** The folder of the data within the site. */
export const FOLDER = DATA_PATH.slice(1);

/** Writes the files of data that are about all articles. A file of which nothing has changed is carried over. */
export function writeData(site: Site, kept: Kept, output: CarryingOutput): void {
  const shards = exportShards(site, kept);
  makePieces(shards, site, kept);
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
  for (const [index, shard] of shards.entries())
    write(textsFile(index, shards.length), () => texts(shard, site), keyOf([shard.key]));
}

/** The file of the whole articles of a shard: of a small archive there is one. */
export const textsFile = (index: number, of: number) =>
  of === 1 ? "articles.jsonl" : `articles-${index + 1}.jsonl`;

/** Columns once, then rows: a third of what objects would need. The rows end in a comma too many. */
function compact(rows: Buffer): string {
  const columns = JSON.stringify(articlesTable.fields.map(({ name }) => name));
  return `{"columns": ${columns},\n"rows": [\n${rows.toString().replace(/,\n$/, "\n")}]}\n`;
}

function texts({ cards }: ExportShard, site: Site): string {
  return cards.map((card) => `${wholeArticle({ card, article: site.read(card), site })}\n`).join("");
}
