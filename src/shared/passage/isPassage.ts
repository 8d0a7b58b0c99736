import type { Passage } from "./passageFile.ts";

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const maybe: Check = (value) => value === null || text(value);
const hash: Check = (value) => typeof value === "string" && /^[\da-f]{64}$/.test(value);
const number: Check = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(checks).every(([key, check]) =>
      check(new Map<string, unknown>(Object.entries(value)).get(key)),
    );

/** What a file must have; other keys make it a changed one. */
const SHAPE = fields({
  format: (value) => value === "dateline-passage",
  version: (value) => value === 1,
  text: (value) => text(value) && value !== "",
  place: fields({ paragraph: number, id: text, start: number, end: number }),
  article: fields({
    // A part of an address.
    id: (value) => typeof value === "string" && /^[a-z0-9-]{1,100}$/.test(value),
    title: text,
    authors: listOf(text),
    source: maybe,
    language: text,
    archive: text,
    address: text,
  }),
  date: fields({
    edtf: maybe,
    basis: text,
    evidence: listOf(fields({ words: text, edtf: text })),
  }),
  sha256: fields({ text: hash, paragraph: hash, original: (value) => value === null || hash(value) }),
});

/** Whether a value has all that the file of a passage must have. */
export const isPassage = (value: unknown): value is Passage => SHAPE(value);
