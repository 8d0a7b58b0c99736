import { enlarged, roomFor } from "../shared/enlarged.ts";

/** Which row of another table belongs to a number, if one does. Rows begin at 0. */
export class RowNumbers {
  /** The rows, from 1 on; 0 where there is none. */
  #rows = new Uint32Array();

  /** The row of a number; -1 if it has none, or is -1 itself. */
  get(number: number): number {
    return (this.#rows[number] ?? 0) - 1;
  }

  /** @param row -1 to take it away. */
  set(number: number, row: number): void {
    if (number >= this.#rows.length) this.#rows = enlarged(this.#rows, new Uint32Array(roomFor(number)));
    this.#rows[number] = row + 1;
  }
}
