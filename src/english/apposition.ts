import { mainSubject } from "./mainSubject.ts";
import { nounPhrase, type SpeakerPhrase } from "./nounPhrase.ts";
import { namesWithin, type Paragraph } from "./paragraphs.ts";
import { isSpeakerNoun } from "./speakerNouns.ts";

/** Words that begin with a preposition: "In Lima". */
const INTRODUCTORY = /^\s*(?:in|on|at|by|after|before|during|since|for|from|with|to|of|according)\s/i;

/** "Maria Lopez, the mayor of Lima, said", "Lopez, who leads the union, said", "The mayor, Maria Lopez, said". */
export function appositionHead(paragraph: Paragraph, start: number, left: string): SpeakerPhrase | null {
  const commas = [...left.matchAll(/,\s+/g)].map(({ index }) => index).reverse();
  let end = left.length;
  for (const comma of commas.slice(0, 4)) {
    const segment = segmentOf(paragraph, start, left, comma + 1, end);
    if (segment && isWhole(paragraph, segment, start + comma + 1)) return segment;
    end = comma;
  }
  return segmentOf(paragraph, start, left, 0, end) ?? mainSubject(paragraph, start, start + left.length);
}

/** Whom the words between two commas name; nobody after a preposition. */
const segmentOf = (paragraph: Paragraph, start: number, left: string, from: number, end: number) =>
  INTRODUCTORY.test(left.slice(from, end)) ? null : nounPhrase(paragraph, start + from, start + end);

/** Whether a segment is a person's name, perhaps after a title or a role, but not after an article. */
function isWhole({ unquoted }: Paragraph, { start, names }: SpeakerPhrase, from: number): boolean {
  return (
    names.some(({ type }) => type === "person") &&
    !/^\s*(?:an?|the)\s/i.test(`${unquoted.slice(from, start)} `)
  );
}

/** A preposition before a name. */
const OF = /\s(?:of|from|at|in|for|with)\s(?:the\s)?$/iu;

/** A description after a person's name, up to the end. */
const DESCRIBED = /,\s(?:an?|the)\s[^,]*$/u;

/** Whom "who" stands for: the name right before it, or the description after the last preposition or comma. */
export function beforeWho(paragraph: Paragraph, start: number, left: string): SpeakerPhrase | null {
  const end = start + left.length;
  const names = namesWithin(paragraph, start, end);
  const name = names.findLast((one) => one.end === end);
  // "Ada Quist of Florida, who", "Ada Quist, a nurse at Leeds who": a place or a body after a preposition isn't meant.
  const of = name && name.type !== "person" ? OF.exec(left.slice(0, name.start - start)) : null;
  if (name && !of) return { start: name.start, end, value: name.value, names: [name], isPronoun: false };
  const ends = of ? [of.index, DESCRIBED.exec(left)?.index] : [];
  const person = names.find((one) => one.type === "person" && ends.includes(one.end - start));
  if (person) return { ...person, names: [person], isPronoun: false };
  const last =
    /.*(?:^|,|\s(?:of|for|to|with|at|in|on|by|from|and|but|that))\s+/is.exec(left)?.[0].length ?? 0;
  const phrase = nounPhrase(paragraph, start + last, end);
  return phrase && isSpeakerNoun(left.slice(left.lastIndexOf(" ") + 1)) ? phrase : null;
}
