import { shardPlaces } from "../search/shards.ts";
import { MadeList } from "../shared/longList.ts";
import type { Card } from "../site/cards/card.ts";
import { bibtex } from "../site/cite/bibtex.ts";
import { citableOf } from "../site/cite/citable.ts";
import { ris } from "../site/cite/ris.ts";
import { hashesOfArticles } from "../site/inputs/hashes.ts";
import { toldNames } from "../site/inputs/toldNames.ts";
import { isListable } from "../site/model/feeds.ts";
import type { Site } from "../site/model/site.ts";
import { articlePath } from "../site/urls.ts";
import type { Cache } from "../work/cache.ts";
import type { FilePart, JoinFiles } from "../work/joinedFile.ts";
import { keyOf } from "../work/remembered.ts";
import { calendarEvent } from "./calendarFile.ts";
import { articlesTable } from "./tables/articles.ts";
import { csvLines, type Exported } from "./tables/table.ts";
import { TABLES } from "./tables/tables.ts";
import { wholeArticle } from "./tables/wholeArticle.ts";

/** A file of the whole archive that is joined from pieces: what each article adds to it. */
interface Piece {
  readonly name: string;
  readonly of: (of: Exported) => string;
}

/** The compact table of the articles, as rows of JSON. */
export const COMPACT = "articles.json";
export const BIBTEX = "citations.bib";
export const RIS = "citations.ris";
export const CALENDAR = "calendar.ics";
/** The whole articles, of which a large archive has several files. */
export const TEXTS = "articles.jsonl";

const PIECES: readonly Piece[] = [
  ...TABLES.map(({ name, rowsOf }) => ({ name: `${name}.csv`, of: (of: Exported) => csvLines(rowsOf(of)) })),
  {
    name: COMPACT,
    of: (of) =>
      `${articlesTable
        .rowsOf(of)
        .map((row) => JSON.stringify(row))
        .join(",\n")},\n`,
  },
  { name: TEXTS, of: (of) => `${wholeArticle(of)}\n` },
  { name: BIBTEX, of: ({ article, site }) => `${bibtex(citableOf(article, site))}\n` },
  { name: RIS, of: ({ article, site }) => `${ris(citableOf(article, site))}\r\n` },
  { name: CALENDAR, of: ({ card, site }) => calendarEvent(card, site) },
];

/** Articles that are neighbours in time. What is made of them is made again only if one of them has changed. */
export interface ExportShard {
  readonly cards: readonly Card[];
  /** Names all that their data depends on. */
  readonly key: string;
}

/** What makes exporting again cheap, and who does it. */
export interface Kept {
  readonly cache: Cache;
  /** Names the code that runs. */
  readonly version: string;
  readonly makeData: MakeData;
  readonly joinFiles: JoinFiles;
}

/** Data to make: what some shards add to each file, or some files of annotations. */
export interface DataWanted {
  readonly of: "shards" | "annotations";
  /** The positions among all shards, or the numbers of the files. */
  readonly which: readonly number[];
}

/** What was made of one of them: a shard's pieces, or the only text of a file. */
export type MadeData = readonly Uint8Array[];

/**
 * Makes data of a site.
 * @param onMade gets what was made of each shard or file, in any order, and is waited for.
 */
export type MakeData = (
  site: Site,
  wanted: DataWanted,
  onMade: (which: number, made: MadeData) => Promise<void>,
) => Promise<void>;

/** How many articles are in a shard: an edited article makes what is told of all of them anew. */
const SIZES = { least: 16, usual: 32, most: 64 };

/** The articles that are exported, in the parts whose texts are a file each. */
export const partsOfTexts = (site: Site): readonly (readonly Card[])[] =>
  cut(site.articles.filter(isListable));

function cut(cards: readonly Card[], sizes?: typeof SIZES): (readonly Card[])[] {
  const pathOf = (number: number) => ({ path: articlePath(cards[number]?.id ?? "") });
  const pages = new MadeList(null, pathOf, 0, cards.length);
  return shardPlaces(pages, sizes).map(({ from, to }) => cards.slice(from, to));
}

/** The articles of the shards of each of these parts. */
const cardsOfShards = (site: Site): readonly (readonly (readonly Card[])[])[] =>
  partsOfTexts(site).map((part) => cut(part, SIZES));

/** The shards of each of these parts. */
export function exportShards(site: Site, { version }: Kept): readonly (readonly ExportShard[])[] {
  const { title, language } = site.archive;
  const about = [version, site.baseUrl ?? "", title, language, site.language];
  return cardsOfShards(site).map((part) =>
    part.map((cards) => ({
      cards,
      key: keyOf(["export", ...about, ...cards.map((card) => dataInputs(card, site))]),
    })),
  );
}

const toldData = hashesOfArticles();

/** What the data of an article depends on: itself, how its names are shown, and which articles its evidence is from. */
export const dataInputs = (card: Card, site: Site): string =>
  String(
    toldData(site, card, (to) => {
      to.number(card.digest);
      toldNames(site).addShown(to, card);
      for (const key of card.speakers) to.add(site.foundKey(key)?.name ?? "");
      for (const seed of card.seeds) {
        const other = site.bySeed.get(seed);
        if (other) to.add(other.id, Number(other.isHidden));
      }
    }),
  );

/** The positions of the shards of which the last build hasn't made what they add to each file. */
export function missingShards(
  shards: readonly ExportShard[],
  { cache }: Pick<Kept, "cache">,
): readonly number[] {
  // All pieces are asked for, as only what was asked for is kept for the next build.
  const isKnown = ({ key }: ExportShard) =>
    PIECES.map(({ name }) => cache.has(pieceKey(key, name))).every(Boolean);
  return shards.flatMap((shard, index) => (isKnown(shard) ? [] : [index]));
}

/** Makes what some shards add to each file. @param which their positions. */
export async function keepPieces(
  shards: readonly ExportShard[],
  which: readonly number[],
  site: Site,
  { cache, makeData }: Pick<Kept, "cache" | "makeData">,
): Promise<void> {
  await makeData(site, { of: "shards", which }, async (at, made) => {
    const { key = "" } = shards[at] ?? {};
    for (const [index, { name }] of PIECES.entries())
      cache.put(pieceKey(key, name), made[index] ?? new Uint8Array());
  });
}

/** Gives what each shard of a site adds to each file. Articles are read one by one. */
export function piecesOf(site: Site): (shard: number) => MadeData {
  const shards = cardsOfShards(site).flat();
  return (which) => {
    const texts = PIECES.map((): string[] => []);
    for (const card of shards[which] ?? []) {
      const of = { card, article: site.read(card), site };
      for (const [index, piece] of PIECES.entries()) texts[index]?.push(piece.of(of));
    }
    return texts.map((pieces) => Buffer.from(pieces.join("")));
  };
}

/** What each of some shards adds to a file. */
export const partsOfFile = (name: string, shards: readonly ExportShard[]): readonly FilePart[] =>
  shards.map(({ key }) => ({ key: pieceKey(key, name), without: 0 }));

const pieceKey = (key: string, name: string) => `${key}:${name}`;
