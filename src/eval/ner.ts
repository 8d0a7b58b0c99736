import { readFileSync } from "node:fs";
import { findNames } from "../enrich/names/find.ts";
import type { Gazetteer } from "../enrich/names/gazetteer.ts";
import { linesOf } from "../parse/lines.ts";
import type { NameType } from "../records/names.ts";
import { type Counts, type Score, score } from "./match.ts";
import { type NamedDocument, parseConll } from "./readConll.ts";
import { parseNamedDocuments } from "./readNamed.ts";

const ROWS: readonly (readonly [string, NameType | null])[] = [
  ["PER", "person"],
  ["LOC", "place"],
  ["ORG", "organisation"],
  ["all", null],
];

/**
 * What `npm run eval -- ner FILE` prints: how many names of an annotated file are found with their exact span
 * and type. A file of JSON lines (`.ndjson`) has the original texts; every other document of it is also measured
 * by itself, so that rules can be written with one half and checked with the other. The text of a file of tokens
 * is put together again. Such a file marks the ends of sentences, which running text doesn't, so both are
 * measured: one sentence a line, and run on.
 */
export function evaluateNer(file: string, lists: Gazetteer): string {
  const source = readFileSync(file, "utf8");
  const sets = /\.(?:nd)?jsonl?$/i.test(file) ? original(source) : fromTokens(source);
  return sets.map(([name, documents]) => table(name, documents, lists)).join("\n");
}

type NamedSet = readonly [name: string, documents: readonly NamedDocument[]];

function original(source: string): NamedSet[] {
  const documents = parseNamedDocuments(source);
  return [
    ["original text", documents],
    ["of these the 1st, 3rd, 5th …", documents.filter((_, index) => index % 2 === 0)],
    ["of these the 2nd, 4th, 6th …", documents.filter((_, index) => index % 2 === 1)],
  ];
}

const fromTokens = (source: string): NamedSet[] => [
  ["a sentence a line", parseConll(source, "\n")],
  ["run on", parseConll(source, " ")],
];

function table(name: string, documents: readonly NamedDocument[], lists: Gazetteer): string {
  const counts = countNames(documents, lists);
  const heads = ["P", "R", "F1"].map((head) => head.padStart(8)).join("");
  const rows = ROWS.map(([label, type]) => {
    const { right, found, gold } = counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    const { precision, recall, f1 }: Score = score(right, found, gold);
    const shares = [precision, recall, f1].map((share) => (share * 100).toFixed(1).padStart(8)).join("");
    return `  ${label.padEnd(8)}${shares}   ${right} of ${gold}, ${found} found`;
  });
  return [`${documents.length} documents, ${name}`, `${" ".repeat(10)}${heads}`, ...rows, ""].join("\n");
}

/** The counts for each type; those for all names under null. */
export function countNames(
  documents: readonly NamedDocument[],
  lists: Gazetteer,
): ReadonlyMap<NameType | null, Counts> {
  const counts = new Map<NameType | null, Counts>();
  const add = (type: NameType, what: keyof Counts) => {
    for (const key of [type, null]) {
      const one = counts.get(key) ?? { right: 0, found: 0, gold: 0 };
      one[what] += 1;
      counts.set(key, one);
    }
  };
  for (const { text, names } of documents) {
    const key = (name: { start: number; end: number; type: string }) =>
      `${name.start} ${name.end} ${name.type}`;
    const gold = new Set(names.map(key));
    for (const { type } of names) add(type, "gold");
    for (const name of findNames(text, linesOf(text), lists)) {
      add(name.type, "found");
      if (gold.has(key(name))) add(name.type, "right");
    }
  }
  return counts;
}
