import { DEMONYMS } from "../../enrich/names/words/demonyms.ts";
import { nameKey } from "../../records/names.ts";
import type { Span } from "../../records/span.ts";
import { type Member, textOf } from "../member.ts";
import { beginningIn } from "./beginningIn.ts";

/** A name in a paragraph, as a key: a country and its people ("Russia", "Russian") have the same. */
export interface KeyedName extends Span {
  readonly p: number;
  readonly key: string;
  /** Whether a country's name says whose house it is in another one: "the U.S. embassy in Kenya". */
  readonly isOfHouse: boolean;
}

/** A paragraph, and the names in it that the archive knows, in order. */
interface Named {
  readonly text: string;
  readonly names: readonly KeyedName[];
}

/**
 * The names within a part of a paragraph, as keys, without those in the words of `without`, such as the claimant.
 * @param span where the part stands.
 */
export function namesBetween({ text, names }: Named, span: Span, without: Span | null): Set<string> {
  const linked = beginningIn(names, ({ start }) => start, span);
  const peoples = peoplesIn(text, span).filter(
    (one) => !linked.some((name) => name.start < one.end && one.start < name.end),
  );
  const inside = [...linked, ...peoples].filter(
    (name) => name.end <= span.end && !(without && name.start < without.end && name.end > without.start),
  );
  const own = inside.filter(({ isOfHouse }) => !isOfHouse);
  return new Set((own.length > 0 ? own : inside).map(({ key }) => key));
}

/** The names in an article that the archive knows. */
export function linkedNames(member: Member): KeyedName[] {
  return member.names.flatMap((name) => {
    const key = name.type === "place" ? placeKey(name.id) : nameKey(name);
    return name.mentions.map(([[p, start, end]]) => {
      return { p, start, end, key, isOfHouse: isOfHouse(textOf(member, p), end) };
    });
  });
}

const CAPITALISED = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}.]*(?:[’'-]\p{Lu}?\p{L}+)*/gu;
const DIRECTION = /^(?:north|south|east|west)(?:ern)?$/;

/** Words for peoples, which aren't names of their own: "North Korean", "Russians". */
function peoplesIn(text: string, { start, end }: Span): Omit<KeyedName, "p">[] {
  let direction = "";
  return [...text.slice(start, end).matchAll(CAPITALISED)].flatMap(({ 0: word, index }) => {
    const [from, to] = [start + index, start + index + word.length];
    const lower = word.toLowerCase().replace(/['’]s?$|[.]$/u, "");
    const people = [lower, lower.replace(/s$/, "")].find((form) => DEMONYMS.has(form));
    const before = direction;
    direction = DIRECTION.test(lower) && text[to] === " " ? `${lower} ` : "";
    return people === undefined
      ? []
      : [
          {
            start: from,
            end: to,
            key: `place ${before}${stem(people, true)}`,
            isOfHouse: isOfHouse(text, to),
          },
        ];
  });
}

const isOfHouse = (text: string, end: number) =>
  /^(?:['’]s)?\s(?:embass\w+|consulates?|missions?|ambassador\w*)(?!\p{L})/u.test(text.slice(end, end + 16));

/** "north-korea" and "North Korean" have the same key. */
function placeKey(id: string): string {
  const words = id.split("-");
  const last = words.pop() ?? "";
  return `place ${[...words, stem(last, DEMONYMS.has(last))].join(" ")}`;
}

/** Peoples whose word doesn't begin like their country's name. */
const COUNTRY_OF = new Map(
  `british britain, briton britain, danish denmark, dane denmark, dutch netherlands, english england, finnish finland, finn finland,
  french france, german germany, greek greece, irish ireland, norwegian norway, polish poland, pole poland, scottish scotland,
  scot scotland, spanish spain, spaniard spain, swede sweden, swedish sweden, swiss switzerland, thai thailand, welsh wales,
  icelandic iceland, afghan afghanistan, pakistani pakistan, uzbek uzbekistan, kazakh kazakhstan, tajik tajikistan,
  turkmen turkmenistan, kyrgyz kyrgyzstan, filipino philippines, filipina philippines, philippine philippines,
  congolese congo, burmese myanmar, iraqi iraq, israeli israel, emirati emirates`
    .split(/,\s+/)
    .map((pair) => {
      const [people = "", country = ""] = pair.split(" ");
      return [people, country] as const;
    }),
);

/** What a country's name and the word for its people begin with: "ukrain", "kor", "russ". */
function stem(word: string, isPeople: boolean): string {
  const known = isPeople ? COUNTRY_OF.get(word) : undefined;
  if (known !== undefined) return stem(known, false);
  const country = isPeople ? word.replace(/(?:ians?|eans?|ans?|ese|ish|is?|ns?)$/, "") : word;
  const bare = country.replace(/[aeiouy]+$/, "");
  return bare.length >= 3 ? bare : word;
}
