import type { Report } from "../../src/cli/report.ts";
import { readEntry } from "../../src/entry/readEntry.ts";
import { entryMarkdown } from "../../src/entry/write.ts";
import { relateArchive } from "../../src/pipeline.ts";
import { readSeed } from "../../src/read/seeds.ts";
import type { NameLists } from "../../src/records/names.ts";
import type { Fact } from "../../src/records/source.ts";
import { SILENT } from "./golden.ts";
import { articlePages, waysOf } from "./pages.ts";
import { ARCHIVE } from "./records.ts";
import { siteOf } from "./site.ts";

/** Short lists of names, because to prepare the real ones takes longer than a short article. */
const FEW_NAMES: NameLists = {
  firstNames: ["John", "Anna", "Bob"],
  surnames: ["Smith"],
  countries: ["France"],
  places: ["Paris", "Leeds", "London"],
  towns: [],
  organisations: ["Reuters"],
  commonWords: ["a", "and", "of", "the", "it", "said"],
};

/**
 * Takes the file of one article the whole way, from its bytes to its pages, without the disk, Eleventy and Pagefind.
 * @returns all that is written for it.
 */
export async function oneArticle(
  file: string,
  text: string,
  report: Report = SILENT,
  nameLists: NameLists = FEW_NAMES,
  facts: readonly Fact[] = [],
): Promise<readonly string[]> {
  const staged = <T>(name: string, work: () => T): T => {
    const stage = report.stage(name);
    const made = work();
    stage.end("");
    return made;
  };
  const { value: seed } = await staged("read", () =>
    readSeed({ file, path: file }, () => new TextEncoder().encode(text)),
  );
  const seeds = seed ? [seed] : [];
  const input = { archive: ARCHIVE, facts, nameLists, corrections: [], statements: [], seeds, withdrawn: [] };
  const { articles, names } = (await relateArchive(input, report)).value;
  const entries = staged("write", () => articles.map(entryMarkdown));
  const read = staged("entries", () => entries.flatMap((entry) => readEntry(file, entry).value ?? []));
  return staged("site", () => {
    const site = siteOf(
      read.map((entry) => ({ ...entry, hasOriginal: true })),
      ARCHIVE,
      null,
      { table: names },
    );
    const written = articlePages(site);
    for (const page of waysOf(site).values()) written.push(page());
    return [...entries, ...written];
  });
}
