import { NO_TERMS, type Vector } from "../../date/stories/postings.ts";
import { enlarged, roomFor } from "../../shared/enlarged.ts";

/** The sum of the vectors of several. Its lists have room for more terms than there are. */
export class Sum {
  terms: Uint32Array;
  weights: Float64Array;
  length: number;

  /** @param room for how many terms it needs room soon. */
  constructor({ terms, weights }: Vector, room: number) {
    const most = roomFor(room);
    this.terms = enlarged(terms, new Uint32Array(most));
    this.weights = enlarged(weights, new Float64Array(most));
    this.length = terms.length;
  }

  /** Adds a term that it doesn't have. */
  add(term: number, weight: number): void {
    if (this.length === this.terms.length) {
      const room = roomFor(this.length);
      this.terms = enlarged(this.terms, new Uint32Array(room));
      this.weights = enlarged(this.weights, new Float64Array(room));
    }
    this.terms[this.length] = term;
    this.weights[this.length] = weight;
    this.length += 1;
  }
}

/** What several are about, or what a single one is. */
export type Summed = Sum | Vector;

const lengthOf = (summed: Summed): number => (summed instanceof Sum ? summed.length : summed.terms.length);

/** Of two, the one that has fewer terms, and the other one. */
const byLength = (one: Summed, other: Summed): readonly [few: Summed, many: Summed] =>
  lengthOf(one) <= lengthOf(other) ? [one, other] : [other, one];

/**
 * Products and sums of vectors. Where each term of the longer one stands is noted in a list that is used again and again, with a place for
 * each term: a map for each sum took most of the time. So it costs least to ask for the same long one several times.
 * @param size how many terms the vectors may have.
 */
export function sums(size: number) {
  // Counted from 1 on; 0 stands for a term that the last one doesn't have.
  const places = new Uint32Array(size);
  let last: Summed = NO_TERMS;
  const note = (summed: Summed) => {
    if (summed === last) return;
    for (let at = 0; at < lengthOf(last); at += 1) places[last.terms[at] ?? 0] = 0;
    for (let at = 0; at < lengthOf(summed); at += 1) places[summed.terms[at] ?? 0] = at + 1;
    last = summed;
  };
  /** Adds another one to a sum, in place. */
  const addTo = (sum: Sum, other: Summed) => {
    note(sum);
    const length = lengthOf(other);
    for (let at = 0; at < length; at += 1) {
      const [term, weight] = [other.terms[at] ?? 0, other.weights[at] ?? 0];
      const place = places[term] ?? 0;
      if (place > 0) sum.weights[place - 1] = (sum.weights[place - 1] ?? 0) + weight;
      else {
        sum.add(term, weight);
        places[term] = sum.length;
      }
    }
  };
  return {
    addTo,
    /** It is added up in the order of the terms of the one that has fewer. */
    product(one: Summed, other: Summed): number {
      const [few, many] = byLength(one, other);
      note(many);
      const length = lengthOf(few);
      let sum = 0;
      for (let at = 0; at < length; at += 1) {
        const place = places[few.terms[at] ?? 0] ?? 0;
        if (place > 0) sum += (few.weights[at] ?? 0) * (many.weights[place - 1] ?? 0);
      }
      return sum;
    },
    /** Adds the one that has fewer terms to the other, which is lost if it was a sum: to make a new sum each time took most of the time. */
    added(one: Summed, other: Summed): Sum {
      const [few, many] = byLength(one, other);
      const sum = many instanceof Sum ? many : new Sum(many, lengthOf(one) + lengthOf(other));
      addTo(sum, few);
      return sum;
    },
  };
}
