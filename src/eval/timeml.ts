import { mentionsOf } from "../date/mentions.ts";
import { type Score, type Scores, scores } from "./match.ts";
import { readTimeml } from "./readTimeml.ts";

/**
 * What `npm run eval -- timeml DIR` prints: how well the time expressions in a folder of TimeML documents are
 * found, for all types and for DATE alone.
 */
export function evaluateTimeml(dir: string): string {
  const documents = readTimeml(dir).map(({ text, created, mentions }) => ({
    gold: mentions,
    found: mentionsOf(text, created),
  }));
  const dates = documents.map(({ gold, found }) => ({
    gold: gold.filter(({ type }) => type === "DATE"),
    found: found.filter(({ type }) => type === "DATE"),
  }));
  const count = documents.reduce((total, { gold }) => total + gold.length, 0);
  return [
    `${documents.length} documents, ${count} time expressions`,
    table("all", scores(documents)),
    table("DATE only", scores(dates)),
    "",
  ].join("\n");
}

function table(name: string, { strict, relaxed, value }: Scores): string {
  const row = (what: string, { precision, recall, f1 }: Score) =>
    `  ${what.padEnd(8)}${[precision, recall, f1].map((share) => (share * 100).toFixed(1).padStart(8)).join("")}`;
  return [
    `${name.padEnd(10)}${["P", "R", "F1"].map((head) => head.padStart(8)).join("")}`,
    row("strict", strict),
    row("relaxed", relaxed),
    row("value", value),
  ].join("\n");
}
