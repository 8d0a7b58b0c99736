import type { EntryEvent, SiteArticle } from "../../entry/schema.ts";
import { namedUtterances, type Utterance } from "../article/utterances.ts";
import { withArticle } from "../article/withArticle.ts";
import {
  excerpt,
  type QuotedSentence,
  type QuotedSentences,
  quotedSentences,
} from "../names/quotedSentences.ts";
import type { EntryFigure } from "../said/figures.ts";

/** A quotation; a few words mean little by themselves, so they are with the sentence around them. */
export interface QuotedUtterance {
  readonly said: Pick<Utterance, "p" | "parts" | "speaker" | "entity">;
  readonly around: QuotedSentence | null;
}

/** A figure, with its sentence unless it is in the headline. */
interface QuotedFigure {
  readonly figure: EntryFigure;
  readonly sentence: QuotedSentence | null;
}

/** A sentence that tells of an event; of a long one the part with its time, which is marked as a name is. */
interface QuotedEvent {
  readonly sentence: QuotedSentence;
  readonly speaker: EntryEvent["speaker"];
}

/** What other pages quote of an article. It is worked out once, because many of them quote it. */
export interface Excerpts {
  /** For each of its names. */
  readonly names: readonly QuotedSentences[];
  /** Those whose speaker is named. */
  readonly quotations: readonly QuotedUtterance[];
  readonly figures: readonly QuotedFigure[];
  readonly events: readonly QuotedEvent[];
}

/** How many sentences with a name are quoted. */
const SHOWN = 3;

export function excerptsOf(article: SiteArticle): Excerpts {
  const sentence = ({ at, rule, confidence }: Pick<EntryFigure, "at" | "rule" | "confidence">) =>
    quotedSentences(article, [[at, rule, confidence]], 1).sentences[0] ?? null;
  return {
    names: article.names.map(({ mentions }) => quotedSentences(article, mentions, SHOWN)),
    quotations: namedUtterances(article).map(({ fragment, p, parts, speaker, entity }) => ({
      said: { p, parts, speaker, entity },
      around: fragment && sentence(fragment),
    })),
    figures: article.figures.map((figure) => ({
      figure: { ...figure, claimant: withArticle(figure.claimant, article) },
      sentence: sentence(figure),
    })),
    events: (article.events ?? []).map(({ at: [p, from, to], time: [, start, end], speaker }) => ({
      sentence: excerpt(article.paragraphs[p - 1] ?? "", { start: from, end: to }, { start, end }, p),
      speaker: withArticle(speaker, article),
    })),
  };
}

/** Reads an excerpt of an article. @param index in its list. */
export type ReadExcerpt = <K extends keyof Excerpts>(
  card: { readonly id: string },
  list: K,
  index: number,
) => Excerpts[K][number] | null;
