import type { EntryEvent } from "../../entry/schema.ts";
import type { Card } from "./card.ts";
import type { FiledHead } from "./filed.ts";
import { FIRST_LIST, FLAG, HEAD, INT, LONG, LONGS, NONE } from "./recordPlaces.ts";

export const ORIGINS: readonly Card["origins"][] = [
  { title: "register" },
  { title: "front matter" },
  { title: "file" },
  { title: "text" },
  { title: "derived" },
  { title: "archive" },
];
export const BASES: readonly Card["basis"][] = ["stated", "inferred", "corrected", "unknown"];
export const EVENT_TYPES: readonly EntryEvent["type"][] = ["happened", "due"];

/** A half of a pair of units of UTF-16, which UTF-8 doesn't have. */
const HALF = /\p{Surrogate}/u;

/**
 * Writes the head of an article as a record.
 * @param numberOf gives a text that other cards may have its number.
 * @returns as many bytes as are a multiple of eight.
 */
export function recordOf(head: FiledHead, numberOf: (text: string) => number): Uint8Array<ArrayBuffer> {
  const { card } = head;
  const given = [card.id, card.title, card.summary, card.seed, card.sha256];
  for (const { words } of card.events) given.push(words);
  const hasJson = given.some((text) => HALF.test(text));
  const texts = given.map((text) => Buffer.from(hasJson ? JSON.stringify(text) : text));
  const ints = intsOf(head, texts, hasJson, numberOf);
  const from = ints.length * Int32Array.BYTES_PER_ELEMENT;
  const size = texts.reduce((sum, { length }) => sum + length, from);
  const record = new Uint8Array(inSteps(size));
  new Int32Array(record.buffer, 0, ints.length).set(ints);
  const longs = new Float64Array(record.buffer, 0, LONGS);
  longs[LONG.digest] = card.digest;
  longs[LONG.face] = card.face;
  longs[LONG.quotedFace] = card.quotedFace;
  longs[LONG.searchKey] = card.searchKey;
  longs[LONG.bytes] = card.bytes;
  let at = from;
  for (const text of texts) {
    record.set(text, at);
    at += text.length;
  }
  return record;
}

/** The size of a record: each begins at a multiple of eight. */
export const inSteps = (size: number): number => Math.ceil(size / 8) * 8;

/** All numbers of 32 bits, with room for those of 64 bits. */
function intsOf(
  { card, article, ends, first }: FiledHead,
  texts: readonly Uint8Array[],
  hasJson: boolean,
  numberOf: (text: string) => number,
): number[] {
  const numberOrNone = (text: string | null) => (text === null ? NONE : numberOf(text));
  const ints = Array<number>(HEAD).fill(0);
  ints[INT.article] = article;
  ints[INT.quotations] = first.quotations;
  ints[INT.figures] = first.figures;
  ints[INT.events] = first.events;
  ints[INT.flags] = flagsOf(card) + (hasJson ? FLAG.hasJson : 0);
  ints[INT.basis] = BASES.indexOf(card.basis);
  ints[INT.origin] = ORIGINS.findIndex(({ title }) => title === card.origins.title);
  ints[INT.language] = numberOf(card.language);
  ints[INT.source] = numberOrNone(card.source);
  ints[INT.author] = numberOrNone(card.author);
  ints[INT.date] = numberOrNone(card.date);
  ints[INT.edtf] = numberOrNone(card.edtf);
  ints[INT.earliest] = numberOrNone(card.earliest);
  ints[INT.latest] = numberOrNone(card.latest);
  let list: number = FIRST_LIST;
  const end = () => {
    ints[list] = ints.length;
    list += 1;
  };
  const { copies, tags, authorNames, topicNames, speakers, seeds } = card;
  for (const some of [copies, tags, authorNames, topicNames, speakers, seeds]) {
    for (const text of some) ints.push(numberOf(text));
    end();
  }
  for (const { key, mentions, first: p } of card.names) ints.push(numberOf(key), mentions, p);
  end();
  for (const { p, speaker } of card.quoted) ints.push(p, numberOrNone(speaker));
  end();
  for (const { thing, by } of card.figures) ints.push(numberOf(thing), numberOrNone(by));
  end();
  for (const { type, p, edtf, implied, by, names } of card.events) {
    ints.push(EVENT_TYPES.indexOf(type), p, numberOf(edtf), Number(implied), numberOrNone(by), names.length);
    for (const key of names) ints.push(numberOf(key));
  }
  end();
  for (const some of [card.starts, ends]) {
    for (const one of some) ints.push(one);
    end();
  }
  let size = 0;
  for (const { length } of texts) {
    size += length;
    ints.push(size);
  }
  end();
  return ints;
}

const flagsOf = ({ hasOriginal, isHidden, isAnonymised, starts }: Card): number =>
  (hasOriginal ? FLAG.hasOriginal : 0) +
  (isHidden ? FLAG.isHidden : 0) +
  (isAnonymised ? FLAG.isAnonymised : 0) +
  (starts.length === 1 && starts[0] === 1 ? FLAG.isOnePage : 0);
