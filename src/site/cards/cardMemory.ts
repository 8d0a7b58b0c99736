import type { Numbering } from "../../shared/numbering.ts";
import { CardPiece, recordsIn } from "./cardPiece.ts";
import type { FiledHead } from "./filed.ts";
import { recordOf } from "./record.ts";
import type { StoredCard } from "./storedCard.ts";

/** Records of cards, one after the other in pieces. */
export interface CardMemory {
  /** Puts down the record of an article. @returns its piece, and where it begins there, in bytes. */
  put(head: FiledHead): readonly [piece: CardPiece, from: number];
  /** Copies the record of a card, which is read here from then on, unless it is here. */
  take(card: StoredCard): void;
  /** Which of the pieces the record of a card lies in; -1 if in none of them. */
  numberOf(card: StoredCard): number;
  /** Says that nothing is added any more. */
  end(): void;
}

/** The texts that cards have in common. */
export type CommonTexts = Pick<Numbering, "numberOf" | "wordOf">;

/**
 * @param memoryFor gives the memory of a piece for a record of some size, and for others if there is room.
 * @param onFull hears of a piece when it is full, and of its records.
 */
export function cardMemory(
  { numberOf, wordOf }: CommonTexts,
  memoryFor: (size: number) => ArrayBufferLike,
  onFull: (piece: CardPiece, bytes: Uint8Array) => void = () => {},
): CardMemory {
  const numbers = new Map<CardPiece, number>();
  let last: { readonly piece: CardPiece; readonly bytes: Uint8Array } | null = null;
  let size = 0;
  const end = () => {
    if (last !== null) onFull(last.piece, last.bytes.subarray(0, size));
    last = null;
  };
  const begin = (record: Uint8Array) => {
    end();
    const records = recordsIn(memoryFor(record.length));
    const piece = new CardPiece(wordOf, records);
    numbers.set(piece, numbers.size);
    size = 0;
    return { piece, bytes: records.bytes };
  };
  const put = (record: Uint8Array): readonly [piece: CardPiece, from: number] => {
    if (last === null || size + record.length > last.bytes.length) last = begin(record);
    last.bytes.set(record, size);
    size += record.length;
    return [last.piece, size - record.length];
  };
  return {
    put: (head) => put(recordOf(head, numberOf)),
    take(card) {
      const { piece } = card;
      if (!numbers.has(piece))
        card.moveTo(...put(piece.textOf === wordOf ? card.record : recordOf(card.head, numberOf)));
    },
    numberOf: ({ piece }) => numbers.get(piece) ?? -1,
    end,
  };
}
