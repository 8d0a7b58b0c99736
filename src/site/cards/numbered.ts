import type { Numbering } from "../../shared/numbering.ts";
import type { Card } from "./card.ts";

/** What of a card other cards may say too: it has numbers for texts. */
type Common =
  | "source"
  | "author"
  | "language"
  | "origins"
  | "copies"
  | "tags"
  | "authorNames"
  | "topicNames"
  | "names"
  | "quoted"
  | "figures"
  | "events"
  | "speakers"
  | "seeds";

type Event = Card["events"][number];

/** A card with a number in place of each text that others may have: it is read fast, and takes little on the disk. In place of null there is -1. */
export interface NumberedCard {
  readonly own: Omit<Card, Common>;
  readonly said: readonly [source: number, author: number, language: number, origin: number];
  /** The copies, tags, names of authors and of topics, speakers and seeds. */
  readonly lists: readonly (readonly number[])[];
  /** A name is three numbers, a quotation or a figure two. As many cards have the same, these have one number together. */
  readonly names: readonly number[];
  readonly quoted: readonly number[];
  readonly figures: readonly number[];
  readonly events: readonly (Omit<Event, "edtf" | "by"> & { readonly edtf: number; readonly by: number })[];
}

const ORIGINS: readonly Card["origins"][] = [
  { title: "register" },
  { title: "front matter" },
  { title: "file" },
  { title: "text" },
  { title: "derived" },
  { title: "archive" },
];

/** Gives the texts of a card their numbers. */
export function numberedCard(card: Card, numberOf: (text: string) => number): NumberedCard {
  const { source, author, language, origins, ...others } = card;
  const { copies, tags, authorNames, topicNames, speakers, seeds, ...further } = others;
  const { names, quoted, figures, events, ...own } = further;
  const together = (...numbers: readonly number[]) => numberOf(numbers.join(" "));
  const numberOrNone = (text: string | null) => (text === null ? NONE : numberOf(text));
  const origin = ORIGINS.findIndex(({ title }) => title === origins.title);
  return {
    own,
    said: [numberOrNone(source), numberOrNone(author), numberOf(language), origin],
    lists: [copies, tags, authorNames, topicNames, speakers, seeds].map((texts) => texts.map(numberOf)),
    names: names.map(({ key, mentions, first }) => together(numberOf(key), mentions, first)),
    quoted: quoted.map(({ p, speaker }) => together(p, numberOrNone(speaker))),
    figures: figures.map(({ thing, by }) => together(numberOf(thing), numberOrNone(by))),
    events: events.map(({ edtf, by, ...event }) => ({
      ...event,
      edtf: numberOf(edtf),
      by: numberOrNone(by),
    })),
  };
}

const NONE = -1;

type Texts = Pick<Numbering, "wordOf" | "size">;

/**
 * Makes cards of numbers again. As by `lean`, what many of them say is in memory once: it is found by numbers, not by texts.
 * @param table says which text a number stands for.
 */
export function cardsIn(table: Texts): (numbered: NumberedCard) => Card {
  const { wordOf: textOf } = table;
  const textOrNull = (number: number | undefined) =>
    number === undefined || number === NONE ? null : textOf(number);
  const name = once(table, (key, mentions, first) => ({ key: textOf(key), mentions, first }));
  const quotation = once(table, (p, speaker) => ({ p, speaker: textOrNull(speaker) }));
  const figure = once(table, (thing, by) => ({ thing: textOf(thing), by: textOrNull(by) }));
  const texts = (list: readonly number[] = []) => (list.length === 0 ? NO_TEXTS : list.map(textOf));
  return ({ own, said, lists, names, quoted, figures, events }) => {
    const [source, author, language = 0, origin = 0] = said;
    const [copies, tags, authorNames, topicNames, speakers, seeds] = lists;
    // Each property by its name: to copy all of another object and add some takes ten times as long.
    return {
      id: own.id,
      title: own.title,
      date: own.date,
      edtf: own.edtf,
      earliest: own.earliest,
      latest: own.latest,
      basis: own.basis,
      language: textOf(language),
      source: textOrNull(source),
      author: textOrNull(author),
      summary: own.summary,
      origins: ORIGINS[origin] ?? { title: "text" },
      seed: own.seed,
      copies: texts(copies),
      bytes: own.bytes,
      sha256: own.sha256,
      hasOriginal: own.hasOriginal,
      digest: own.digest,
      face: own.face,
      quotedFace: own.quotedFace,
      isHidden: own.isHidden,
      isAnonymised: own.isAnonymised,
      tags: texts(tags),
      authorNames: texts(authorNames),
      topicNames: texts(topicNames),
      names: names.map(name),
      quoted: quoted.map(quotation),
      figures: figures.map(figure),
      events: events.map((event) => ({ ...event, edtf: textOf(event.edtf), by: textOrNull(event.by) })),
      speakers: texts(speakers),
      seeds: texts(seeds),
      starts: own.starts.length === 1 ? ONE_PAGE : own.starts,
      searchKey: own.searchKey,
    };
  };
}

const NO_TEXTS: readonly string[] = [];
const ONE_PAGE: readonly number[] = [1];

/** What the numbers stand for that have a number together. It is made once. */
function once<T>({ wordOf, size }: Texts, make: (first: number, second: number, third: number) => T) {
  const made = Array<T | undefined>(size()).fill(undefined);
  return (number: number): T => {
    const known = made[number];
    if (known !== undefined) return known;
    const [first = 0, second = 0, third = 0] = numbersIn(wordOf(number));
    const own = make(first, second, third);
    made[number] = own;
    return own;
  };
}

const [SPACE, MINUS, ZERO] = [32, 45, 48];

/** The numbers of a text such as "12 -1 3". There are about ten of these for each article, and to split them and convert the parts takes ten times as long. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let [number, sign] = [0, 1];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code === MINUS) sign = -1;
    else if (code !== SPACE) number = number * 10 + (code - ZERO);
    else {
      numbers.push(sign * number);
      [number, sign] = [0, 1];
    }
  }
  return numbers;
}
