import { type CardPiece, type Records, recordsIn } from "./cardPiece.ts";

/** So many bytes of records are read at once: those of some sixty articles. A larger record is read by itself. */
export const WINDOW = 2 ** 16;

/** About how many bytes of records are in memory. They change nothing but the time. */
const MOST = 2 ** 26;

/** Fills bytes with those of a file from one place on. */
export type FillFrom = (bytes: Uint8Array, from: number) => void;

/** Where a piece begins in the file, and its size. */
export type PieceInFile = readonly [begin: number, size: number];

/**
 * Leaves records of cards in a file. As many pieces are in memory as there is room for: one that somebody has asked for stays when the next one
 * needs room, but not forever. The memory of one that goes is used again, or V8 would clear up all that it has after so much new memory.
 */
export function cardWindows(fill: FillFrom, most = MOST): (piece: CardPiece, place: PieceInFile) => void {
  const held: { readonly piece: CardPiece; readonly records: Records; readonly leave: () => void }[] = [];
  let bytes = 0;
  let hand = 0;
  /** Where there is room, or a piece that can go. */
  const nextPlace = (size: number): number => {
    if (held.length === 0 || bytes + size <= most) return held.length;
    for (;;) {
      const at = hand % held.length;
      hand = at + 1;
      const one = held[at];
      if (!one?.piece.wasAsked) return at;
      one.piece.wasAsked = false;
    }
  };
  return (piece, [begin, size]) => {
    const read = (): Records => {
      const least = Math.max(WINDOW, size);
      const at = nextPlace(least);
      const former = held[at];
      former?.leave();
      const isLarge = former && former.records.bytes.length >= size;
      const records = isLarge ? former.records : recordsIn(new ArrayBuffer(least));
      if (!isLarge) bytes += least - (former?.records.bytes.length ?? 0);
      fill(records.bytes.subarray(0, size), begin);
      held[at] = { piece, records, leave };
      return records;
    };
    const leave = () => piece.leave(read);
    leave();
  };
}
