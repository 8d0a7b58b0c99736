import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { annotateText, type TextKnowledge } from "../enrich/annotateText.ts";
import { type GoldDocument, goldSchema } from "./gold/document.ts";
import { measureNames } from "./gold/names.ts";
import { measureStatements } from "./gold/statements.ts";

type Measure = (documents: readonly GoldDocument[]) => string;

/** Each prints its own lines, in this order. */
const MEASURES: readonly Measure[] = [measureNames, measureStatements];

/**
 * What `npm run eval -- gold DIR` prints: how much of the annotations in a folder (`*.json`) is found. Each
 * file of annotations names its article, which lies in the same folder or in `seeds` next to that folder.
 */
export function evaluateGold(dir: string, knowledge: TextKnowledge): string {
  const documents = readGold(dir, knowledge);
  return [`${documents.length} articles`, ...MEASURES.map((measure) => measure(documents)), ""].join("\n");
}

/** The annotated articles of a folder, in the order of their files, with what Dateline finds in them. */
export function readGold(dir: string, knowledge: TextKnowledge): GoldDocument[] {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return files.map((name): GoldDocument => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(dir, name), "utf8")));
    const text = readFileSync(articlePath(dir, gold.file), "utf8");
    return { name, gold, article: annotateText(text, knowledge) };
  });
}

function articlePath(dir: string, file: string): string {
  const path = join(dir, file);
  return existsSync(path) ? path : join(dir, "..", "seeds", file);
}
