import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Vector } from "../../../src/date/stories/postings.ts";
import { type Judgement, linked } from "../../../src/relate/stories/linkage.ts";
import { growingPairs, mostAlikeFirst, type Pairs, pairAt } from "../../../src/relate/stories/pairs.ts";

const TERMS = 12;

/** Whole numbers, so that sums have no rounding, in whatever order they are added up. */
const vector = fc
  .uniqueArray(fc.record({ term: fc.nat({ max: TERMS - 1 }), weight: fc.integer({ min: 1, max: 5 }) }), {
    selector: ({ term }) => term,
    maxLength: 6,
  })
  .map(
    (parts): Vector => ({
      terms: Uint32Array.from(parts, ({ term }) => term),
      weights: Float64Array.from(parts, ({ weight }) => weight),
    }),
  );

/** Articles with a time each, and pairs of them: few likenesses, so that many pairs are as much alike, and some are twice there. */
const archive = fc.integer({ min: 2, max: 24 }).chain((count) => {
  const index = fc.nat({ max: count - 1 });
  const pair = fc.record({
    one: index,
    other: index,
    similarity: fc.constantFrom(0.3, 0.4, 0.5, 0.6, 0.7, 1),
  });
  return fc.record({
    vectors: fc.array(vector, { minLength: count, maxLength: count }),
    times: fc.array(fc.nat({ max: 6 }), { minLength: count, maxLength: count }),
    pairs: fc.array(pair, { minLength: 20, maxLength: 150 }).map((pairs) => {
      const growing = growingPairs();
      for (const { one, other, similarity } of pairs)
        if (one !== other) growing.add(Math.min(one, other), Math.max(one, other), similarity);
      return growing.all();
    }),
  });
});

interface Known {
  readonly from: number;
  readonly to: number;
  readonly members: readonly number[];
}

/** Joins what is alike and of nearly the same time, as far as that is known. */
function judgeOf(asked: string[]) {
  return (one: Known, other: Known, similarity: number): Judgement<Known, string> => {
    asked.push([one, other].map(({ members }) => members.join(" ")).join(" | "));
    const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
    const members = [...one.members, ...other.members].sort((a, b) => a - b);
    if (similarity >= 4 && to - from < 3) return { known: { from, to, members } };
    return similarity >= 2 ? { because: `${from} to ${to}, ${similarity}` } : null;
  };
}

interface Cluster {
  readonly members: readonly number[];
  readonly known: Known;
}

/** The same as it is described: all pairs one after the other, and each mean from all pairs of both. */
function plainlyLinked(
  vectors: readonly Vector[],
  knowns: readonly Known[],
  pairs: Pairs,
  judge: ReturnType<typeof judgeOf>,
) {
  const clusters = knowns.map((known, index): Cluster => ({ members: [index], known }));
  const refused = new Set<string>();
  const joins: number[] = [];
  const doubts: { place: number; because: string }[] = [];
  for (const place of [...pairs.ones.keys()].sort(mostAlikeFirst(pairs))) {
    const pair = pairAt(pairs, place);
    const [one, other] = [clusters[pair.one], clusters[pair.other]];
    if (!one || !other || one === other) continue;
    const both = [one, other]
      .map(({ members }) => members.join())
      .sort()
      .join();
    if (refused.has(both)) continue;
    const judgement = judge(one.known, other.known, meanOf(vectors, one, other));
    if (judgement !== null && "known" in judgement) {
      const joined = { members: [...one.members, ...other.members], known: judgement.known };
      for (const index of joined.members) clusters[index] = joined;
      joins.push(place);
      continue;
    }
    refused.add(both);
    if (judgement !== null) doubts.push({ place, because: judgement.because });
  }
  return { joins, doubts };
}

function meanOf(vectors: readonly Vector[], one: Cluster, other: Cluster): number {
  const products = one.members.flatMap((a) => other.members.map((b) => product(vectors[a], vectors[b])));
  return products.reduce((sum, product) => sum + product, 0) / products.length;
}

function product(one: Vector | undefined, other: Vector | undefined): number {
  const weights = new Map(Array.from(one?.terms ?? [], (term, at) => [term, one?.weights[at] ?? 0]));
  return (other?.terms ?? new Uint32Array()).reduce(
    (sum, term, at) => sum + (weights.get(term) ?? 0) * (other?.weights[at] ?? 0),
    0,
  );
}

describe("average linkage", () => {
  it("finds what it finds when all pairs are taken one after the other, and asks about the same clusters", () => {
    let [joined, doubted] = [0, 0];
    fc.assert(
      fc.property(archive, ({ vectors, times, pairs }) => {
        const before = structuredClone(vectors);
        const knowns = times.map((time, index): Known => ({ from: time, to: time, members: [index] }));
        const [asked, plainlyAsked]: [string[], string[]] = [[], []];
        const found = linked({ vectors, terms: TERMS }, knowns, pairs, judgeOf(asked));
        assert.deepEqual(found, plainlyLinked(vectors, knowns, pairs, judgeOf(plainlyAsked)));
        assert.deepEqual(asked.sort(), plainlyAsked.sort());
        assert.equal(new Set(asked).size, asked.length);
        assert.deepEqual(vectors, before);
        joined += found.joins.length;
        doubted += found.doubts.length;
      }),
      { numRuns: 500 },
    );
    assert.ok(joined > 1000 && doubted > 1000, `${joined} joined, ${doubted} doubts`);
  });
});
