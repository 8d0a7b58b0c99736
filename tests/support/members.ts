import { readEntry } from "../../src/entry/readEntry.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { sureEnough } from "../../src/entry/sureEnough.ts";
import { entryMarkdown } from "../../src/entry/write.ts";
import { type RelatedArchive, relateArchive } from "../../src/pipeline.ts";
import { readSeed } from "../../src/read/seeds.ts";
import type { IdentifiedArticle } from "../../src/records/article.ts";
import type { CopyPair } from "../../src/records/copies.ts";
import type { NameLists } from "../../src/records/names.ts";
import type { Fact } from "../../src/records/source.ts";
import type { StatementCorrection } from "../../src/records/statements.ts";
import type { Site } from "../../src/site/model/site.ts";
import { SILENT } from "./golden.ts";
import { ARCHIVE } from "./records.ts";
import { siteOf } from "./site.ts";

/** Short lists of names, because to prepare the real ones takes longer than a few short articles. */
const FEW_NAMES: NameLists = {
  firstNames: ["Ada", "Bo"],
  surnames: ["Quist", "Lopez"],
  countries: ["Norway", "Sweden", "Denmark"],
  places: ["Leeds", "Hull", "York"],
  towns: [],
  organisations: ["Reuters"],
  commonWords: ["a", "and", "of", "the", "it", "said"],
};

/** An office for facts about people with titles. */
export const OFFICE: Fact = {
  kind: "office",
  what: "Mayor of Leeds",
  words: [["Mayor"], ["Ada Quist", "Quist"]],
  from: "2001-05-01",
  to: "2009-05-01",
  factSource: "https://example.org/mayors",
  file: "facts.csv",
  line: 2,
};

type Texts = readonly (readonly [date: string | null, text: string])[];

/** Articles after both rounds with the table of their names. */
async function related(
  texts: Texts,
  statements: readonly StatementCorrection[],
  facts: readonly Fact[],
): Promise<Pick<RelatedArchive, "articles" | "names">> {
  const read = await Promise.all(
    texts.map(([date, text], index) => {
      const front = date === null ? "" : `---\ndate: ${date}\n---\n`;
      const file = `${index}.txt`;
      return readSeed({ file, path: file }, () => new TextEncoder().encode(front + text));
    }),
  );
  const seeds = read.flatMap(({ value }) => value ?? []);
  const input = {
    ...{ archive: ARCHIVE, facts, nameLists: FEW_NAMES, corrections: [], statements, seeds },
    withdrawn: [],
  };
  const { articles, names } = (await relateArchive(input, SILENT)).value;
  const place = ({ seed }: IdentifiedArticle) => Number.parseInt(seed.file, 10);
  return { articles: [...articles].sort((a, b) => place(a) - place(b)), names };
}

const asRead = (articles: readonly IdentifiedArticle[]): SiteArticle[] =>
  articles
    .flatMap((article) => readEntry(article.seed.file, entryMarkdown(article)).value ?? [])
    .map((entry) => sureEnough({ ...entry, hasOriginal: true }));

/** Articles after both rounds, in the order in which they are given; their files are `0.txt`, `1.txt` and so on. */
export const identified = async (
  texts: Texts,
  statements: readonly StatementCorrection[] = [],
  facts: readonly Fact[] = [],
): Promise<readonly IdentifiedArticle[]> => (await related(texts, statements, facts)).articles;

/** The same as pages have them. @param texts each with its date in EDTF, or null. */
export const membersOf = async (
  texts: Texts,
  statements: readonly StatementCorrection[] = [],
  facts: readonly Fact[] = [],
): Promise<SiteArticle[]> => asRead(await identified(texts, statements, facts));

/** The site of such articles. @param texts in the order of time. */
export async function toldSite(
  texts: Texts,
  {
    interface: language = null,
    facts = [],
    copies = [],
  }: {
    readonly interface?: string | null;
    readonly facts?: readonly Fact[];
    /** The places of two texts that are copies of each other. */
    readonly copies?: readonly (readonly [number, number])[];
  } = {},
): Promise<Site> {
  const { articles, names } = await related(texts, [], facts);
  const read = asRead(articles);
  const idOf = (index: number) => read[index]?.id ?? "";
  const pairs = copies.map(([one, other]): CopyPair => {
    const ids = [idOf(one), idOf(other)] as const;
    return { articles: ids, kind: "copy", same: [9, 9], words: [10, 10], isGiven: false };
  });
  return siteOf(read, { ...ARCHIVE, interface: language }, null, { table: names, copies: pairs });
}
