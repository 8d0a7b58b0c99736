import type { EntryEvidence, EntryTime, SiteArticle } from "../../entry/schema.ts";
import { groupBy } from "../../shared/groupBy.ts";
import { machineTime } from "../words/machineTime.ts";
import { timeWords } from "../words/times.ts";
import { meaningOf } from "./meaning.ts";
import { type Highlight, nestable, outerFirst, type Range, sameRange, uncut } from "./ranges.ts";

/** A time expression with its words and what they mean. */
export interface ReadTime {
  readonly p: number;
  readonly words: string;
  /** Null if the words already say it. */
  readonly meaning: string | null;
  /** The date alone, where a part of it follows from the context; null where the words give it. */
  readonly date: string | null;
}

/** What is highlighted in the words of an article. */
export interface Highlights {
  /** By the number of the paragraph; 0 is the headline. */
  readonly byParagraph: ReadonlyMap<number, readonly Highlight[]>;
  /** The element ids of the words that are evidence for the date, on this page. */
  readonly anchors: ReadonlyMap<EntryEvidence, string>;
  readonly times: readonly ReadTime[];
}

const NO_LINKS: ReadonlyMap<number, readonly Highlight[]> = new Map();

/**
 * What is highlighted in an article: its time expressions, its names, and the words that are evidence for its date,
 * which the panel below the text links to.
 * @param paragraphs the visible text of each.
 * @param language the language in which the meanings of times are written.
 * @param links the links of each paragraph; they overlap neither each other nor the times.
 */
export function highlightsOf(
  article: SiteArticle,
  paragraphs: readonly string[],
  language: string,
  links = NO_LINKS,
): Highlights {
  const byParagraph = new Map<number, readonly Highlight[]>();
  const anchors = new Map<EntryEvidence, string>();
  const times: ReadTime[] = [];
  const quotes = quotesByParagraph(article);
  const timesOf = groupBy(article.times, ({ at: [p] }) => p);
  const evidence = [...article.evidence, ...article.conflicts.map((conflict) => conflict.evidence)];
  const evidenceOf = groupBy(evidence, ({ at }) => at?.[0]);
  const marked = new Set([...timesOf.keys(), ...evidenceOf.keys(), ...links.keys(), ...quotes.keys()]);
  for (const p of [...marked].flatMap((key) => key ?? []).sort((a, b) => a - b)) {
    const text = (p === 0 ? article.title : paragraphs[p - 1]) ?? "";
    const timesHere = timesOf.get(p) ?? [];
    const evidenceOfParagraph = evidenceOf.get(p) ?? [];
    const linksHere = links.get(p) ?? [];
    const quotesHere = quotes.get(p) ?? [];
    const fixed = evidenceOfParagraph.length > 0 ? [...timesHere.map(rangeOf), ...linksHere] : [];
    const evidenceHere = evidenceHighlights(evidenceOfParagraph, fixed, anchors);
    const timeHighlights = timesHere.map((time) => {
      const words = text.slice(time.at[1], time.at[2]);
      const meaning = meaningOf(time, words, language);
      times.push({ p, words, meaning, date: meaning && time.implied ? timeWords(time, language) : null });
      return timeHighlight(time, meaning);
    });
    // If evidence and a time have the same words, the evidence is the outer element.
    const inner = [...evidenceHere, ...timeHighlights, ...linksHere];
    // A quotation that evidence partly overlaps gets no element; it still has its quotation marks.
    byParagraph.set(p, [...uncut(quotesHere, inner), ...inner]);
  }
  return { byParagraph, anchors, times };
}

/** The quotations of each paragraph, without fragments of the writer's own sentences. */
function quotesByParagraph({ quotes }: SiteArticle): Map<number, Highlight[]> {
  const whole = quotes.filter(({ type }) => type === "quote");
  const byParagraph = [...groupBy(whole, ({ at: [p] }) => p)];
  return new Map(
    byParagraph.map(([p, here]) => [
      p,
      here
        .map(({ at: [, start, end] }): Highlight => ({ start, end, tag: "q", attributes: [] }))
        .sort(outerFirst),
    ]),
  );
}

function rangeOf({ at: [, start, end] }: EntryTime): Range {
  return { start, end };
}

/** An element for each range of words that is evidence; identical ranges share one. */
function evidenceHighlights(
  evidence: readonly EntryEvidence[],
  fixed: readonly Range[],
  anchors: Map<EntryEvidence, string>,
): Highlight[] {
  const ranges = nestable(
    evidence.flatMap(({ at }) => (at ? { start: at[1], end: at[2] } : [])),
    fixed,
  );
  const made: Highlight[] = [];
  for (const [index, one] of evidence.entries()) {
    const range = ranges[index];
    if (!range) continue;
    const first = evidence[ranges.findIndex((other) => sameRange(other, range))];
    const id = (first && anchors.get(first)) ?? `e${anchors.size + 1}`;
    if (first === one || !first)
      made.push({ start: range.start, end: range.end, tag: "span", attributes: [["id", id]] });
    anchors.set(one, id);
  }
  return made;
}

/**
 * The element of a time expression. Its meaning is an attribute, so that it is shown and read aloud, but neither copied
 * nor searched. It is a tab stop only if the words don't give the whole date.
 */
function timeHighlight(time: EntryTime, meaning: string | null): Highlight {
  const machine = time.type === "SET" ? null : machineTime(time.value);
  const kind = time.edtf !== null && time.implied ? "implied" : null;
  const attributes = [
    ["class", kind],
    ["datetime", machine],
    ["aria-description", meaning],
    ["tabindex", kind !== null && meaning !== null ? "0" : null],
  ].flatMap(([name, value]): [string, string][] => (name && value ? [[name, value]] : []));
  return { ...rangeOf(time), tag: machine === null ? "span" : "time", attributes };
}
