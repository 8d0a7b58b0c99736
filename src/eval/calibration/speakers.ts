import type { HowFound } from "../../data/confidenceOf.ts";
import { readParagraphs } from "../../english/paragraphs.ts";
import { annotateText, type TextKnowledge } from "../../enrich/annotateText.ts";
import { isEnglish } from "../../enrich/isEnglish.ts";
import { draftQuotes } from "../../enrich/quotes/find.ts";
import { howQuoted } from "../../enrich/quotes/howFound.ts";
import type { Quote } from "../../records/statements.ts";
import { judgeFound } from "../judgeQuotes.ts";
import type { QuotedText } from "../readQuotes.ts";
import type { Judged, JudgedDocument } from "./judged.ts";

/**
 * The speakers of annotated quotations: right if the annotation has the same one. And the quotations without a speaker:
 * right if the annotation has a quotation there.
 */
export function judgedSpeakers(texts: readonly QuotedText[], knowledge: TextKnowledge): JudgedDocument[] {
  return texts.map((quoted) => {
    const { quotes, hows } = quotesOf(quoted.text, knowledge);
    const { judged, others } = judgeFound(quoted, quotes);
    const judgedAs = (quote: Quote | null, isRight: boolean): Judged[] => {
      const how = quote ? hows.get(quote) : undefined;
      // The annotation marks "he", and not whom it means.
      return how && how[0] !== "pronoun" ? [{ how, isRight }] : [];
    };
    return [
      ...judged
        .filter(({ gold, found }) => found?.speaker === null || gold.speakers.length > 0)
        .flatMap(({ found, isRight }) => judgedAs(found, found?.speaker === null || isRight)),
      ...others.filter(({ speaker }) => speaker === null).flatMap((quote) => judgedAs(quote, false)),
    ];
  });
}

/** The quotations of a text, and how each was found. */
function quotesOf(text: string, knowledge: TextKnowledge) {
  const { blocks, names, language, quotes } = annotateText(text, knowledge);
  const drafts = draftQuotes(readParagraphs(text, blocks, names), isEnglish(language));
  const hows = new Map<Quote, HowFound>();
  quotes.forEach((quote, index) => {
    const draft = drafts[index];
    if (draft) hows.set(quote, howQuoted(draft));
  });
  return { quotes, hows };
}
