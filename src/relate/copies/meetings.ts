/** Pairs of articles that meet in some band, and are alike enough by their sketches: what stands at one place of the lists is of one pair. */
export interface Meetings {
  /** The indexes of the articles, the smaller one first. */
  readonly ones: Uint32Array;
  readonly others: Uint32Array;
  /** How alike they are, 0 to 1. */
  readonly likenesses: Float64Array;
  /** In how many bands they meet. */
  readonly times: Uint8Array;
}

/** Counts the meetings of pairs. */
export interface CountedMeetings {
  add(one: number, other: number, likeness: number, times: number): void;
  /** Null if there are more pairs than are counted. */
  all(): Meetings | null;
}

/** So many pairs for each article are counted at most: more would take much memory. */
const MOST_FOR_EACH = 2;
const MOST = 1000;

/** @param articles how many there are. */
export function countedMeetings(articles: number): CountedMeetings {
  const most = MOST + MOST_FOR_EACH * articles;
  const places = new Map<number, number>();
  const ones: number[] = [];
  const others: number[] = [];
  const likenesses: number[] = [];
  const times: number[] = [];
  return {
    add(one, other, likeness, count) {
      const pair = one * articles + other;
      const place = places.get(pair) ?? places.size;
      if (place > most) return;
      places.set(pair, place);
      [ones[place], others[place], likenesses[place]] = [one, other, likeness];
      times[place] = (times[place] ?? 0) + count;
    },
    all() {
      if (places.size > most) return null;
      return {
        ones: Uint32Array.from(ones),
        others: Uint32Array.from(others),
        likenesses: Float64Array.from(likenesses),
        times: Uint8Array.from(times),
      };
    },
  };
}
