import assert from "node:assert/strict";
import { test } from "node:test";
import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { listedParts } from "../../../src/date/stories/postings.ts";
import { askedAgain, askingPrints, type Found, type FoundAgain } from "../../../src/relate/alike/again.ts";
import { type Asking, answerHere } from "../../../src/relate/alike/asking.ts";
import { printsOfVectors } from "../../../src/relate/alike/prints.ts";
import { relatedAsking } from "../../../src/relate/related/related.ts";
import { storiesAsking } from "../../../src/relate/stories/stories.ts";
import type { LastBuild } from "../../../src/shared/lastBuild.ts";
import { archiveOf, told } from "../../support/stories.ts";

/** What a random history says of an article. */
interface Given {
  readonly about: readonly string[];
  readonly day: number;
  /** How many days later it may be, too. */
  readonly days: number;
  readonly weekday: number | null;
  readonly copyOf: string | null;
  readonly isSettled: boolean;
}

type Archive = ReadonlyMap<string, Given>;

const dayOf = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

function archiveFrom(archive: Archive): ReturnType<typeof archiveOf> {
  const articles = [...archive].map(([id, { about, day, days, weekday, isSettled }]) =>
    told(id, {
      about: [...new Set(about)].join(" "),
      day: days > 1000 ? "" : `${dayOf(day)}/${dayOf(day + days)}`,
      weekday,
      story: isSettled ? [] : null,
    }),
  );
  const copies = [...archive].flatMap(([id, { copyOf }]) =>
    copyOf !== null && copyOf !== id && archive.has(copyOf) ? [[id, copyOf].sort()] : [],
  );
  return archiveOf(
    articles,
    copies.map(([one = "", other = ""]) => [one, other] as const),
  );
}

/** How many of the questions were asked of all. */
function counted<T>(asking: Asking<T>): { readonly value: T; readonly questions: number } {
  let [step, questions] = [asking.next(), 0];
  for (; !step.done; questions += 1) step = asking.next(answerHere(step.value));
  return { value: step.value, questions };
}

/** It keeps what a build found as the cache does. */
function keeping<T>(): LastBuild<T> {
  let kept: Uint8Array | null = null;
  return {
    known: () => kept && deserialize(kept),
    keep: (now) => {
      kept = now === null ? null : serialize(now);
    },
  };
}

const SUBJECTS = ["Quist Bel Ost ferry collision harbour", "Lind Ek Dahl fair prizes cattle"];
const word = fc.constantFrom("crew", "tide", "fog", "buoy", "ribbon", "Brun", "Fox", "Cory", "Abel", "Mads");
const given: fc.Arbitrary<Given> = fc.record({
  about: fc
    .tuple(fc.constantFrom(...SUBJECTS, "", ""), fc.array(word, { maxLength: 4 }), fc.boolean())
    .map(([subject, words, isCommon]) => [
      ...subject.split(" ").filter((one) => one !== ""),
      ...words,
      ...(isCommon ? ["common"] : []),
    ]),
  day: fc.nat({ max: 12 }),
  days: fc.constantFrom(0, 0, 0, 1, 9, 60, 5000),
  weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  copyOf: fc.option(
    fc.nat({ max: 29 }).map((number) => `a${number}`),
    { freq: 8 },
  ),
  isSettled: fc.integer({ min: 0, max: 30 }).map((one) => one === 0),
});
const id = fc.nat({ max: 60 }).map((number) => `a${number}`);

/** So many articles that have a word, and nothing else, in common that one more or less decides whether it is listed. */
const fillers = (count: number): [string, Given][] =>
  Array.from({ length: count }, (_, at) => [
    `filler${at}`,
    {
      about: [`Nobody${at}`, `thing${at}`, "common", ...(at % 7 === 0 ? ["Quist", "crew"] : [])],
      ...{ day: at % 90, days: 0, weekday: null, copyOf: null, isSettled: false },
    },
  ]);

/** What was found as a list. */
function* listed<T>(asking: Asking<Iterable<T>>): Asking<readonly T[]> {
  return [...(yield* asking)];
}

const history = fc.record({
  first: fc.array(fc.tuple(id, given), { minLength: 40, maxLength: 70 }),
  // With so many beside those of the archive, a word is in that many articles; null: there are few of them.
  common: fc.constantFrom(null, 198, 199, 200, 201, 202),
  changes: fc.array(
    fc.record({
      put: fc.array(fc.tuple(id, given), { maxLength: 2 }),
      gone: fc.array(id, { maxLength: 2 }),
      // Of these, nothing changes but the date.
      dated: fc.array(fc.tuple(id, given), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test("what an earlier build found gives related articles, stories and threads as they are found from nothing", () => {
  let [all, asked] = [0, 0];
  fc.assert(
    fc.property(history, ({ first, common, changes }) => {
      const own: Archive = new Map(first);
      const have = [...own.values()].filter(({ about }) => about.includes("common")).length;
      let now: Archive = new Map([...own, ...fillers(common === null ? 10 : common - have)]);
      const [related, stories] = [keeping<never>(), keeping<never>()];
      for (const { put, gone, dated } of [{ put: [], gone: [], dated: [] }, ...changes]) {
        const others = [...now].filter(([own]) => !gone.includes(own));
        const later = dated.flatMap(([own, { day, days }]): [string, Given][] => {
          const known = now.get(own);
          return known ? [[own, { ...known, day, days }]] : [];
        });
        now = new Map([...others, ...later, ...put]);
        const archive = archiveFrom(now);
        const expected = [
          counted(listed(relatedAsking(...archive))),
          counted(storiesAsking(...archive)),
        ] as const;
        const found = [
          counted(listed(relatedAsking(...archive, related))),
          counted(storiesAsking(...archive, stories)),
        ] as const;
        for (const [at, { value, questions }] of expected.entries()) {
          assert.deepEqual(found[at]?.value, value);
          all += questions;
          asked += found[at]?.questions ?? 0;
        }
      }
    }),
    // So many that the share below differs little from run to run.
    { numRuns: 150, endOnFailure: true },
  );
  assert.ok(asked < 0.6 * all, `${asked} of ${all} questions were asked of all`);
});

/** An item of a question: the weights of its terms, and whether it asks. */
interface Asker {
  readonly weights: ReadonlyMap<number, number>;
  readonly asks: boolean;
}

const asker: fc.Arbitrary<Asker> = fc.record({
  weights: fc
    .array(fc.tuple(fc.nat({ max: 29 }), fc.constantFrom(0, 0.2, 0.2, 0.5, 0.7)), {
      minLength: 1,
      maxLength: 5,
    })
    .map((pairs) => new Map(pairs)),
  asks: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
});
const itemId = fc.integer({ min: 10, max: 79 }).map((number) => `i${number}`);
const questions = fc.record({
  first: fc.array(fc.tuple(itemId, asker), { minLength: 40, maxLength: 60 }),
  steps: fc.array(
    fc.record({
      put: fc.array(fc.tuple(itemId, asker), { maxLength: 1 }),
      gone: fc.array(itemId, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  listed: fc.integer({ min: 3, max: 8 }),
  least: fc.constantFrom(0.04, 0.1, 0.3),
  most: fc.constantFrom(1, 2, 5),
  isBothWays: fc.boolean(),
  areAllAsking: fc.boolean(),
});

test("only what has changed, and what finds it, asks again, and all find what they find from nothing", () => {
  let again = 0;
  fc.assert(
    fc.property(questions, ({ first, steps, listed, least, most, isBothWays, areAllAsking }) => {
      let now = new Map(first);
      let former: Found | null = null;
      const terms = Float64Array.from({ length: 30 }, (_, term) => term + 1);
      for (const { put, gone } of [{ put: [], gone: [] }, ...steps]) {
        now = new Map([...[...now].filter(([own]) => !gone.includes(own)), ...put]);
        const ids = [...now.keys()].sort();
        const items = ids.flatMap((own) => now.get(own) ?? []);
        const vectors = items.map(({ weights }) => ({
          terms: Uint32Array.from(weights.keys()),
          weights: Float64Array.from(weights.values()),
        }));
        const parts = listedParts(vectors, 30, listed);
        const asks = (at: number) => areAllAsking || items[at]?.asks === true;
        const question = { parts, asks, least, most, isBothWays };
        const prints = askingPrints(question, printsOfVectors(vectors, terms), terms);
        const found: ReturnType<typeof counted<FoundAgain>> = counted(
          askedAgain(question, { ids, prints }, former),
        );
        const { starts, indexes } = answerHere(question);
        former = found.value.found;
        assert.deepEqual([former.starts, former.indexes], [starts, indexes]);
        again += 1 - found.questions;
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
  assert.ok(again > 200, `only ${again} were answered by what was known`);
});
