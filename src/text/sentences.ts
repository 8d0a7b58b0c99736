import { Info } from "luxon";

/** Abbreviations after which a full stop ends no sentence; a single letter is one ("U.S.", "p.m.", "z. B."). */
const ABBREVIATION =
  /(?:^|[\s(“"‘'„«])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Supt|Adm|Cmdr|Sen|Rep|Gov|Rev|Hon|Pres|St|Mt|Ft|Jr|Sr|Inc|Corp|Ltd|Co|Bros|vs|No|Nos|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|etc|cf|al|Nr|Mio|Mrd|Abs|Art|ca|bzw|(?:\p{L}\.)*\p{L})\.$/u;

/** The longest of them, with what stands before it, in characters. */
const MAX_ABBREVIATION = 24;

/** A day's number before a month in German: "am 29. Oktober". */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
const GERMAN_MONTH = new RegExp(`^\\s+(?:${Info.months("long", { locale: "de" }).join("|")})\\b`);

/**
 * A sentence's end: marks, perhaps a closing quote, then space and what can begin the next: a
 * capital, a number, or any letter of a script without capitals. A quotation in Japanese goes on
 * with "と" behind it.
 */
const END =
  /(?<![.!?…؟।۔])[.!?…؟।۔]+(?:\s?["'”’»)\]])*(?=\s+["'“‘«([„]?[\p{Lu}\p{Lo}\p{N}])|(?<![。！？])[。！？]+["'”’」』]?(?![」』と、]|って|など)/gu;

/**
 * The sentences of a paragraph, in order; joined by the spaces between them they are the
 * paragraph. Rules for text like ours, since ICU's break after "Dr." and "U.S.".
 */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(END)) {
    const to = match.index + match[0].length;
    const sentence = paragraph.slice(from, to);
    const last = sentence.slice(-MAX_ABBREVIATION);
    const isDay = ORDINAL.test(last) && GERMAN_MONTH.test(paragraph.slice(to, to + 12));
    if (ABBREVIATION.test(last) || isDay) continue;
    found.push(sentence.trim());
    from = to;
  }
  const rest = paragraph.slice(from).trim();
  return rest === "" ? found : [...found, rest];
}
