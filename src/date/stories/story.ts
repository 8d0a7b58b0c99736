import type { ParsedArticle } from "../../records/source.ts";
import type { Numbering } from "../../shared/numbering.ts";
import type { DraftDate } from "../article.ts";
import { type DaySet, daysOf } from "../infer/daySet.ts";
import { canBeNarrowed } from "./draftDays.ts";
import { type NamedDate, namedDates } from "./namedDates.ts";
import type { CountedTerms } from "./neighbours.ts";
import { type Quoted, quotedFrom } from "./quoted.ts";
import { type Stage, stageOf } from "./stages.ts";
import { termsOf } from "./terms.ts";

/**
 * What the dates of other articles can depend on in one article, and what is quoted where its own date depends on
 * another. An archive's articles are compared by these alone, without their texts.
 */
export interface Story {
  readonly file: string;
  /** Whether the date was given, by the register or by the article itself. */
  readonly isGiven: boolean;
  /** The possible days: of the date it was given, else those that its text implies. */
  readonly days: DaySet;
  readonly confidence: number;
  /** Its names and figures in the order of the text, and how often each occurs. */
  readonly terms: readonly string[];
  readonly counts: readonly number[];
  /** The months and days of the past that it names with their year. */
  readonly anchors: readonly NamedDate<string>[];
  /** Those that it names without a year; none if no other article may narrow its days. */
  readonly yearless: readonly NamedDate<string>[];
  /** The stage of a visit that it reports. */
  readonly stage: Stage | null;
  /** The first words of its first paragraph; null if no other article may narrow its days. */
  readonly lede: Quoted | null;
}

/** The same with numbers for words, as it is kept while all articles are compared. */
export interface NumberedStory extends Omit<Story, "terms" | "counts" | "anchors" | "yearless"> {
  /** Its names and figures, and how often each occurs: cut out when somebody asks, as they may lie on the disk. */
  readonly counted: () => CountedTerms;
  readonly anchors: readonly NamedDate<number>[];
  readonly yearless: readonly NamedDate<number>[];
}

/** What an article says of itself for the comparison with others. */
export function storyOf(draft: DraftDate): Story {
  const { article, given, verdict } = draft;
  const isOpen = canBeNarrowed({ isGiven: given !== null, days: verdict.days });
  const terms = termsOf(ownText(article));
  const [lede] = article.blocks;
  return {
    file: article.seed.file,
    isGiven: given !== null,
    days: given ? daysOf(given.edtf) : verdict.days,
    confidence: given?.confidence ?? verdict.confidence,
    terms: [...terms.keys()],
    counts: [...terms.values()],
    anchors: namedDates(draft, true),
    yearless: isOpen ? namedDates(draft, false) : [],
    stage: stageOf(article),
    lede: isOpen && lede ? quotedFrom(article, lede) : null,
  };
}

/** What is compared: the headline and the paragraphs, without the lines that every article of a house has. */
const ownText = ({ headline, blocks }: ParsedArticle) =>
  [...(headline ? [headline] : []), ...blocks].map(({ text }) => text).join("\n");

/** The same story with a number for each of its words. */
export function numberedStory({ terms, counts, ...story }: Story, { numberOf }: Numbering): NumberedStory {
  const dates = (named: readonly NamedDate<string>[]) =>
    named.map((date): NamedDate<number> => ({ ...date, terms: date.terms.map(numberOf) }));
  const counted = { terms: Uint32Array.from(terms, numberOf), counts: Uint32Array.from(counts) };
  return {
    ...story,
    counted: () => counted,
    anchors: dates(story.anchors),
    yearless: dates(story.yearless),
  };
}
