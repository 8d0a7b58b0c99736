import { readEntry } from "../../src/entry/readEntry.ts";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { sureEnough } from "../../src/entry/sureEnough.ts";
import { entryMarkdown } from "../../src/entry/write.ts";
import { relateArchive } from "../../src/pipeline.ts";
import { readSeed } from "../../src/read/seeds.ts";
import type { IdentifiedArticle } from "../../src/records/article.ts";
import type { NameLists } from "../../src/records/names.ts";
import type { Fact } from "../../src/records/source.ts";
import type { StatementCorrection } from "../../src/records/statements.ts";
import { SILENT } from "./golden.ts";
import { ARCHIVE } from "./records.ts";

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

/** Articles after both rounds, in the order in which they are given; their files are `0.txt`, `1.txt` and so on. */
export async function identified(
  texts: Texts,
  statements: readonly StatementCorrection[] = [],
  facts: readonly Fact[] = [],
): Promise<IdentifiedArticle[]> {
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
  const { articles } = (await relateArchive(input, SILENT)).value;
  return [...articles].sort((a, b) => Number.parseInt(a.seed.file, 10) - Number.parseInt(b.seed.file, 10));
}

/** The same as pages have them. @param texts each with its date in EDTF, or null. */
export async function membersOf(
  texts: Texts,
  statements: readonly StatementCorrection[] = [],
  facts: readonly Fact[] = [],
): Promise<SiteArticle[]> {
  return (await identified(texts, statements, facts))
    .flatMap((article) => readEntry(article.seed.file, entryMarkdown(article)).value ?? [])
    .map((entry) => sureEnough({ ...entry, hasOriginal: true }));
}
