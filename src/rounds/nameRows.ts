import { NONE, WIDTH } from "../relate/names/records.ts";
import { enlarged } from "../shared/enlarged.ts";
import type { Scratch } from "../shared/scratch.ts";

/** Names as numbers: `WIDTH` cells for each, and its confidence. */
export interface NameRows {
  readonly cells: Int32Array;
  readonly confidences: Float64Array;
}

/** When a table grows, it becomes so many times as large, with room for so many more names. */
const GROWTH = 1.25;
const ROOM = 1024;

/** Rows of names that may grow. @param scratch where they can be put away; without it they stay in memory. */
export function growingRows(known: NameRows, scratch: Scratch | null) {
  let { cells, confidences } = known;
  let away: (() => NameRows) | null = null;
  const takeBack = () => {
    if (away !== null) ({ cells, confidences } = away());
    away = null;
  };
  /** Where there is no number, rows are put away, or there is no such row. */
  const found = <T>(ask: () => T): T => {
    takeBack();
    return ask();
  };
  const cellAt = (at: number) => cells[at] ?? NONE;
  const confidenceAt = (number: number) => confidences[number] ?? 0;
  return {
    cell: (number: number, column: number): number =>
      cells[number * WIDTH + column] ?? found(() => cellAt(number * WIDTH + column)),
    confidenceOf: (number: number): number => confidences[number] ?? found(() => confidenceAt(number)),
    set(number: number, own: readonly number[], confidence: number): void {
      takeBack();
      if (number >= confidences.length) {
        const room = Math.ceil(GROWTH * confidences.length) + ROOM;
        cells = enlarged(cells, new Int32Array(room * WIDTH));
        confidences = enlarged(confidences, new Float64Array(room));
      }
      cells.set(own, number * WIDTH);
      confidences[number] = confidence;
    },
    /** A copy of the first ones. */
    first(count: number): NameRows {
      takeBack();
      return { cells: cells.slice(0, count * WIDTH), confidences: confidences.slice(0, count) };
    },
    /** Puts them away, until somebody asks for one. */
    putAway(): void {
      if (scratch === null || away !== null) return;
      const [ofCells, ofConfidences] = [filed(cells, scratch), filed(confidences, scratch)];
      away = () => ({ cells: new Int32Array(ofCells()), confidences: new Float64Array(ofConfidences()) });
      [cells, confidences] = [new Int32Array(), new Float64Array()];
    },
  };
}

/** So many bytes are put into the file in one piece. */
const PIECE = 2 ** 20;

/** Puts a list into a scratch file. @returns what reads its bytes. */
function filed(list: Int32Array | Float64Array, scratch: Scratch): () => ArrayBuffer {
  const { buffer, byteOffset, byteLength } = list;
  const places: number[] = [];
  for (let from = 0; from < byteLength; from += PIECE)
    places.push(scratch.put([new Uint8Array(buffer, byteOffset + from, Math.min(PIECE, byteLength - from))]));
  return () => {
    const bytes = new Uint8Array(byteLength);
    for (const [at, place] of places.entries()) bytes.set(scratch.get(place), at * PIECE);
    return bytes.buffer;
  };
}
