import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { FactIndex } from "../date/infer/factIndex.ts";
import type { Gazetteer } from "../enrich/names/gazetteer.ts";
import type { DatedArticle } from "../records/date.ts";
import { dateText } from "../textDate.ts";
import { measureNames } from "./gold/names.ts";
import { measureStatements } from "./gold/statements.ts";

const entity = z.object({
  canonical: z.string(),
  aliases: z.array(z.string()),
  alt: z.string().optional(),
});

/** An article annotated by hand; other keys are for other measures. */
const goldSchema = z.looseObject({
  file: z.string(),
  people: z.array(entity),
  places: z.array(entity),
  orgs: z.array(entity),
  optional: z.array(z.string()).default([]),
});

export type Gold = z.infer<typeof goldSchema>;

/** An annotated article, and what Dateline makes of its text. */
export interface GoldDocument {
  readonly name: string;
  readonly gold: Gold;
  readonly article: DatedArticle;
}

/** What measures may use besides the articles. */
export interface GoldKnowledge {
  readonly facts: FactIndex;
  readonly names: Gazetteer;
}

type Measure = (documents: readonly GoldDocument[], knowledge: GoldKnowledge) => string;

/** Each prints its own lines, in this order. */
const MEASURES: readonly Measure[] = [measureNames, measureStatements];

/**
 * What `npm run eval -- gold DIR` prints: how much of the annotations of a folder (`*.json`) is
 * found. Each names its article, which lies beside it or in the folder `seeds` beside its own.
 */
export function evaluateGold(dir: string, knowledge: GoldKnowledge): string {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith(".json"))
    .sort();
  const documents = files.map((name): GoldDocument => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(dir, name), "utf8")));
    const text = readFileSync(articlePath(dir, gold.file), "utf8");
    return { name, gold, article: dateText(text, knowledge.facts) };
  });
  return [
    `${documents.length} articles`,
    ...MEASURES.map((measure) => measure(documents, knowledge)),
    "",
  ].join("\n");
}

function articlePath(dir: string, file: string): string {
  const beside = join(dir, file);
  return existsSync(beside) ? beside : join(dir, "..", "seeds", file);
}
