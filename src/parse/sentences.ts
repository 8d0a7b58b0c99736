/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Sen|Rep|Gov|Rev|Hon|Pres|St|Mt|Ft|Jr|Sr|Inc|Corp|Ltd|Co|Bros|vs|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|etc|cf|al|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** A sentence's end: marks, perhaps a closing quote, then space and what can begin the next. */
const END = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{N}])|[。！？]["'”’」』]?/gu;

/**
 * The sentences of a paragraph, in order; joined by the spaces between them they are the
 * paragraph. Rules for text like ours, since ICU's break after "Dr." and "U.S.".
 */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATION.test(paragraph.slice(from, to))) continue;
    found.push(paragraph.slice(from, to).trim());
    from = to;
  }
  const rest = paragraph.slice(from).trim();
  return rest === "" ? found : [...found, rest];
}
