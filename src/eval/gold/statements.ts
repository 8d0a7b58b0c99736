import { z } from "zod";
import type { Figure, Quote } from "../../records/statements.ts";
import { type Counts, countLine } from "../match.ts";
import type { Gold, GoldDocument } from "./document.ts";

const span = z.object({ start: z.number(), end: z.number(), text: z.string() });

/** The annotations of quotations, figures, boilerplate and headline. */
const statementsSchema = z.looseObject({
  headline: z.string().nullish(),
  quotes: z
    .array(z.object({ speaker: z.string().nullish(), full: z.boolean().default(true), parts: z.array(span) }))
    .default([]),
  figures: z.array(span.extend({ value: z.number() })).default([]),
  boilerplate: z.array(span).default([]),
});

/** The annotations of statements among those of an article. */
export const statementsIn = (gold: Gold) => statementsSchema.parse(gold);

/**
 * Measures quotations (right if the span of every part is exact), speakers (a fragment may go without one),
 * figures (right if they overlap and have the same value), the headline and boilerplate.
 */
export function measureStatements(documents: readonly GoldDocument[]): string {
  const none = (): Counts => ({ right: 0, found: 0, gold: 0 });
  const counts = {
    quotes: none(),
    speakers: none(),
    figures: none(),
    boilerplate: none(),
    headlines: none(),
  };
  const wrong: string[] = [];
  for (const { name, gold, article } of documents) {
    const wanted = statementsIn(gold);
    const { quotes, figures } = article;
    const note = (what: string) => wrong.push(`  ${name}: ${what}`);
    countQuotes(counts, { wanted: wanted.quotes, people: gold.people }, quotes, note);
    countFigures(counts.figures, wanted.figures, figures, note);
    counts.headlines.gold += wanted.headline ? 1 : 0;
    counts.headlines.found += article.title.origin === "text" ? 1 : 0;
    counts.headlines.right += wanted.headline && article.title.value === wanted.headline ? 1 : 0;
    counts.boilerplate.gold += wanted.boilerplate.length;
    counts.boilerplate.found += article.setAside.length;
    for (const { start, end, text } of wanted.boilerplate) {
      const isFound = article.setAside.some((one) => one.start < end && start < one.end);
      counts.boilerplate.right += Number(isFound);
      if (!isFound) note(`not set aside: ${text}`);
    }
  }
  const lines = Object.entries(counts).map(([what, count]) => countLine(what, count));
  return [...lines, ...wrong].join("\n");
}

type Wanted = z.infer<typeof statementsSchema>;

function countQuotes(
  { quotes: spans, speakers }: { readonly quotes: Counts; readonly speakers: Counts },
  { wanted, people }: { readonly wanted: Wanted["quotes"]; readonly people: Gold["people"] },
  found: readonly Quote[],
  note: (what: string) => void,
): void {
  spans.found += new Set(found.map(({ utterance }) => utterance)).size;
  for (const { parts, speaker, full } of wanted) {
    const hits = parts.map((part) =>
      found.find(({ start, end }) => start === part.start && end === part.end),
    );
    spans.gold += 1;
    speakers.gold += 1;
    speakers.found += 1;
    const isWhole = hits.every((hit) => hit !== undefined);
    spans.right += Number(isWhole);
    if (!isWhole) note(`quotation missed: ${parts[0]?.text}`);
    const isRight = hits.every((hit) => isSpeaker(hit, speaker ?? null, full, people));
    speakers.right += Number(isRight);
    if (!isRight)
      note(`speaker of ${parts[0]?.text}: ${hits[0]?.speaker?.value ?? "nobody"}, not ${speaker}`);
  }
}

function isSpeaker(
  hit: Quote | undefined,
  wanted: string | null,
  isFull: boolean,
  people: Gold["people"],
): boolean {
  if (!hit?.speaker) return hit !== undefined && (!isFull || wanted === null);
  const { value } = hit.speaker;
  const forms = people.find(({ canonical }) => canonical === wanted)?.aliases ?? [];
  return value === wanted || forms.includes(value);
}

function countFigures(
  count: Counts,
  wanted: Wanted["figures"],
  found: readonly Figure[],
  note: (what: string) => void,
): void {
  count.gold += wanted.length;
  count.found += found.length;
  const left = new Set(found);
  for (const { start, end, text, value } of wanted) {
    const hit = [...left].find((one) => one.start < end && start < one.end && one.low === value);
    if (hit) left.delete(hit);
    else note(`figure missed: ${text}`);
    count.right += Number(hit !== undefined);
  }
  for (const { text } of left) note(`figure not annotated: ${text}`);
}
