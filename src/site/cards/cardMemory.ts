import type { Numbering } from "../../shared/numbering.ts";
import type { FiledHead } from "./filed.ts";
import { recordOf } from "./record.ts";
import { type Records, recordsIn, StoredCard } from "./storedCard.ts";

/** Cards in memory that threads share. */
export interface CardMemory {
  /** Adds the card of an article. */
  add(head: FiledHead): StoredCard;
  /** How many were added. */
  count(): number;
  /** Where the record of one of them lies, counted from 0. */
  placeOf(record: number): readonly [piece: number, from: number];
  readonly pieces: readonly SharedArrayBuffer[];
}

/** A larger record has a piece of its own. */
const PIECE = 2 ** 18;

/** @param texts gets the texts that cards have in common. */
export function cardMemory({ numberOf, wordOf }: Pick<Numbering, "numberOf" | "wordOf">): CardMemory {
  const pieces: SharedArrayBuffer[] = [];
  const places: number[] = [];
  let records: Records | null = null;
  let end = 0;
  return {
    pieces,
    count: () => places.length / 2,
    placeOf: (record) => [places[2 * record] ?? 0, places[2 * record + 1] ?? 0],
    add(head) {
      const record = recordOf(head, numberOf);
      if (records === null || end + record.length > records.bytes.length) {
        const piece = new SharedArrayBuffer(Math.max(PIECE, record.length));
        pieces.push(piece);
        records = recordsIn(piece, wordOf);
        end = 0;
      }
      const from = end;
      records.bytes.set(record, from);
      end += record.length;
      places.push(pieces.length - 1, from);
      return new StoredCard(records, from);
    },
  };
}
