import { enlarged } from "../../shared/enlarged.ts";
import type { CardPiece } from "./cardPiece.ts";
import { HOT } from "./recordPlaces.ts";
import { StoredCard } from "./storedCard.ts";

/** What of cards in a file is asked for in any order, for all of them: it stays in memory. */
export interface HotNumbers {
  ints: Int32Array;
  longs: Float64Array;
}

/** @param count of how many cards; there may be more. */
export const hotNumbers = (count = 0): HotNumbers => ({
  ints: new Int32Array(count * HOT.ints.count),
  longs: new Float64Array(count * HOT.longs.count),
});

/**
 * A card whose record lies in a file with those of its days: lists and pages of names ask what many other days say. Its dates, where it is from
 * and the hashes of what others show of it stay in memory.
 */
export class FiledCard extends StoredCard {
  readonly #hot: HotNumbers;
  readonly #number: number;

  /** @param number which of the cards it is, from 0. */
  constructor(piece: CardPiece, from: number, hot: HotNumbers, number: number) {
    super(piece, from);
    this.#hot = hot;
    this.#number = number;
    this.#keep();
  }

  override moveTo(piece: CardPiece, from: number): void {
    super.moveTo(piece, from);
    // The numbers of its texts are others there.
    this.#keep();
  }

  protected override int(place: number): number {
    const { from, count } = HOT.ints;
    const at = place - from;
    return at >= 0 && at < count ? (this.#hot.ints[this.#number * count + at] ?? 0) : super.int(place);
  }

  protected override long(place: number): number {
    const { from, count } = HOT.longs;
    const at = place - from;
    return at >= 0 && at < count ? (this.#hot.longs[this.#number * count + at] ?? 0) : super.long(place);
  }

  /** Keeps its numbers in memory. */
  #keep(): void {
    const [hot, number] = [this.#hot, this.#number];
    const { ints, longs } = HOT;
    if (hot.longs.length <= number * longs.count) {
      hot.ints = enlarged(hot.ints, new Int32Array(2 * hot.ints.length + ints.count));
      hot.longs = enlarged(hot.longs, new Float64Array(2 * hot.longs.length + longs.count));
    }
    for (let at = 0; at < ints.count; at += 1) hot.ints[number * ints.count + at] = super.int(ints.from + at);
    for (let at = 0; at < longs.count; at += 1)
      hot.longs[number * longs.count + at] = super.long(longs.from + at);
  }
}
