import { readFileSync } from "node:fs";
import { z } from "zod";
import { topicsOfArticle } from "../enrich/topics/find.ts";
import { parseSeed } from "../parse/article.ts";
import { seedOfText } from "../parse/seedOfText.ts";
import { parseJsonLines } from "./jsonLines.ts";

/** An article with the section of a news site in which it was printed. */
export interface SectionedArticle {
  readonly text: string;
  readonly category: string;
}

/** The topics that a news site puts under each of its sections, by the ends of their ids. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  business: ["04000000", "09000000"],
  entertainment: ["01000000", "08000000", "10000000"],
  health: ["07000000"],
  politics: ["11000000"],
  sports: ["15000000"],
  technology: ["13000000"],
};

const articleSchema = z.object({
  text: z.string(),
  /** A set without sections is one of politics. */
  category: z.string().default("politics"),
});

/** How many articles of a section have a topic, have one of the section's first, and have one at all. */
interface Tally {
  articles: number;
  found: number;
  first: number;
  among: number;
}

/**
 * What `npm run eval -- topics FILE` prints: of how many articles a topic is found, and how often the first one
 * belongs to the section in which the article was printed. FILE has a `{text, category}` a line.
 */
export function evaluateTopics(file: string): string {
  const articles = readSectioned(file);
  const tallies = tallyTopics(articles);
  const head = `${" ".repeat(15)}${["found", "first right", "right among"].map((name) => name.padStart(14)).join("")}`;
  return [`${articles.length} articles`, head, ...[...tallies].map(row), ""].join("\n");
}

/** The articles of a file with a `{text, category}` a line. */
export function readSectioned(file: string): SectionedArticle[] {
  return parseJsonLines(readFileSync(file, "utf8"), articleSchema);
}

/** Whether a topic, by its id, is one of those that a section has. */
export const isOfSection = (id: string, section: string): boolean =>
  (SECTIONS[section] ?? []).some((end) => id.endsWith(end));

/** The counts for each section, and for all of them under "all". */
export function tallyTopics(articles: readonly SectionedArticle[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { text, category } of articles) {
    const found = topicsOfArticle(parseSeed(seedOfText(text))).map(({ id }) => isOfSection(id, category));
    for (const name of [category, "all"]) {
      const tally = tallies.get(name) ?? { articles: 0, found: 0, first: 0, among: 0 };
      tally.articles += 1;
      if (found.length > 0) tally.found += 1;
      if (found[0]) tally.first += 1;
      if (found.includes(true)) tally.among += 1;
      tallies.set(name, tally);
    }
  }
  const all = tallies.get("all");
  tallies.delete("all");
  return all ? tallies.set("all", all) : tallies;
}

function row([name, { articles, found, first, among }]: readonly [string, Tally]): string {
  const shares = [part(found, articles), part(first, found), part(among, found)];
  return `  ${name.padEnd(13)}${shares.map((share) => share.padStart(14)).join("")}   ${articles} articles, ${found} found, ${first} first right`;
}

const part = (some: number, all: number) => (all === 0 ? "-" : `${((some / all) * 100).toFixed(1)} %`);
