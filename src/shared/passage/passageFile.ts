import { isPassage } from "./isPassage.ts";
import { sha256Hex } from "./sha256.ts";
import { codePoints } from "./words.ts";

/** What a page says of an article for those who save a passage of it. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly language: string;
  /** The title of the archive. */
  readonly archive: string;
  readonly date: CitedDay;
  /** The SHA-256 hash of the original file; null where names are shortened, and it isn't published. */
  readonly original: string | null;
}

/** The date of an article in EDTF, how it is known, and words that say so, each with the date that they give. */
interface CitedDay {
  readonly edtf: string | null;
  readonly basis: string;
  readonly evidence: readonly { readonly words: string; readonly edtf: string }[];
}

/** A passage of an article, as a file holds it. */
export interface Passage {
  readonly format: "dateline-passage";
  readonly version: 1;
  readonly text: string;
  readonly place: Place & { readonly id: string };
  readonly article: Omit<CitedArticle, "date" | "original"> & { readonly address: string };
  readonly date: CitedDay;
  readonly sha256: {
    readonly text: string;
    readonly paragraph: string;
    readonly original: string | null;
  };
}

/** Where words stand: the number of the paragraph, from 1, and their offsets in its text in characters as Unicode counts them. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Words of a paragraph. */
export interface Words extends Place {
  /** The whole text of the paragraph, as a reader sees it. */
  readonly whole: string;
}

/** A passage of an article. @param address of the paragraph. */
export function passageOf(
  { date, original, ...article }: CitedArticle,
  { whole, paragraph, start, end }: Words,
  address: string,
): Passage {
  const text = codePoints(whole).slice(start, end).join("");
  return {
    format: "dateline-passage",
    version: 1,
    text,
    place: { paragraph, id: `p${paragraph}`, start, end },
    article: { ...article, address },
    date,
    sha256: { text: sha256Hex(text), paragraph: sha256Hex(whole), original },
  };
}

/** A passage as the text of a file. The seal is the hash of all that is before it. */
export function passageText(passage: Passage): string {
  const { format, version, text, place, article, date, sha256 } = passage;
  const { id, title, authors, source, language, archive, address } = article;
  // The order of the keys is part of the format: the seal and the check depend on it.
  const sealed = {
    ...{ format, version, text },
    place: { paragraph: place.paragraph, id: place.id, start: place.start, end: place.end },
    article: { id, title, authors, source, language, archive, address },
    date: {
      ...{ edtf: date.edtf, basis: date.basis },
      evidence: date.evidence.map(({ words, edtf }) => ({ words, edtf })),
    },
    sha256: { text: sha256.text, paragraph: sha256.paragraph, original: sha256.original },
  };
  const seal = sha256Hex(JSON.stringify(sealed));
  return `${JSON.stringify({ ...sealed, seal }, null, 2)}\n`;
}

/** The name of the file of a passage: `dateline-90080b25d7-p12.json`, with offsets if it isn't the whole paragraph. */
export function passageName({ article, place, sha256 }: Passage): string {
  const part = sha256.text === sha256.paragraph ? "" : `-${place.start}-${place.end}`;
  return `dateline-${article.id}-p${place.paragraph}${part}.json`;
}

/** What a file is: a passage as it was saved, one that was changed since, or none. */
export type ReadPassage =
  | { readonly kind: "whole" | "changed"; readonly passage: Passage }
  | { readonly kind: "none" | "newer" };

/** The most characters of such a file: a paragraph has at most 100,000, and some become six in JSON. */
const MOST = 2_000_000;

/** Reads the file of a passage. It is as it was saved only if every character of it is. */
export function readPassage(file: string): ReadPassage {
  if (file.length > MOST) return { kind: "none" };
  let read: unknown;
  try {
    read = JSON.parse(file.replace(/^\ufeff/, ""));
  } catch {
    return { kind: "none" };
  }
  if (isNewer(read)) return { kind: "newer" };
  if (!isPassage(read)) return { kind: "none" };
  const { text, place, sha256 } = read;
  const isSound =
    place.id === `p${place.paragraph}` &&
    place.end - place.start === codePoints(text).length &&
    sha256.text === sha256Hex(text);
  return { kind: isSound && passageText(read) === file ? "whole" : "changed", passage: read };
}

const isNewer = (read: unknown): boolean =>
  typeof read === "object" &&
  read !== null &&
  "format" in read &&
  read.format === "dateline-passage" &&
  "version" in read &&
  typeof read.version === "number" &&
  read.version > 1;
