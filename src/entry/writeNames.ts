import type { IdentifiedArticle } from "../records/article.ts";
import type { Place } from "./place.ts";

const rounded = (share: number) => Math.round(share * 100) / 100;

/**
 * An article's names for its front matter, one entity a line, which is JSON and so YAML too:
 * `at` has a mention each, as paragraph (0 is the headline), start, end, rule and confidence.
 */
export function namesYaml(
  { names }: IdentifiedArticle,
  placeOf: (start: number, end: number) => Place | null,
): string {
  const entities = new Map<string, { id: string; type: string; at: unknown[] }>();
  for (const { type, entity, start, end, rule, confidence } of names) {
    const place = placeOf(start, end);
    if (!place) continue;
    const key = `${type}/${entity}`;
    const found = entities.get(key) ?? { id: entity, type, at: [] };
    entities.set(key, found);
    found.at.push([place.p, place.start, place.end, rule, rounded(confidence)]);
  }
  const lines = [...entities.values()].map((one) => `  - ${JSON.stringify(one)}\n`);
  return lines.length === 0 ? "names: []\n" : `names:\n${lines.join("")}`;
}
