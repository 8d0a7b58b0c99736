/*
 * How a card lies in bytes, with where its article and its excerpts end: numbers of 64 bits, numbers of 32 bits, lists of these, and its own texts in
 * UTF-8. A text that other cards may have is a number. So any part of a record can be read where it lies.
 */

/** The places of the numbers of 64 bits. */
export const LONG = { digest: 0, face: 1, quotedFace: 2, searchKey: 3, bytes: 4 } as const;
export const LONGS = 5;

/** The places of the numbers of 32 bits among all numbers of 32 bits, where one of 64 bits counts as two. */
export const INT = {
  ...{ article: 10, quotations: 11, figures: 12, events: 13 },
  ...{ flags: 14, basis: 15, origin: 16, language: 17, source: 18, author: 19 },
  ...{ date: 20, edtf: 21, earliest: 22, latest: 23 },
} as const;

/** What is asked for of cards in any order: numbers of 64 bits and of 32 bits from one place to another. */
export const HOT = {
  longs: { from: LONG.face, count: 2 },
  ints: { from: INT.flags, count: INT.latest - INT.flags + 1 },
} as const;

/** The places of the numbers that say where each list ends. The first one begins behind them, and each other one where the one before it ends. */
export const LIST = {
  ...{ copies: 24, tags: 25, authorNames: 26, topicNames: 27, speakers: 28, seeds: 29 },
  // A name is three numbers, a quotation or a figure two, an event six and its names.
  ...{ names: 30, quoted: 31, figures: 32, events: 33, starts: 34, ends: 35 },
  // Where each text ends among the bytes of all of them.
  texts: 36,
} as const;
export const FIRST_LIST = LIST.copies;
export const HEAD = LIST.texts + 1;

/** The places of its own texts. Those of its events follow. */
export const TEXT = { id: 0, title: 1, summary: 2, seed: 3, sha256: 4, ofEvents: 5 } as const;

export const FLAG = { hasOriginal: 1, isHidden: 2, isAnonymised: 4, hasJson: 8, isOnePage: 16 } as const;

/** In place of the number of a text. */
export const NONE = -1;
