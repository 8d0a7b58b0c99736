import type { Outcome } from "../../problem.ts";
import type { CopyPair } from "../../records/copies.ts";
import type { Block, Seed } from "../../records/source.ts";
import { byCodeUnit, inOrderOfIds } from "../../shared/inOrder.ts";
import { type LastBuild, NO_BUILD } from "../../shared/lastBuild.ts";
import { type GivenPairs, givenPairs } from "../givenPairs.ts";
import { candidatePairs, type Met } from "./candidates.ts";
import { type ComparedText, comparedText, compareTexts } from "./compare.ts";
import type { CopySketch, Sketches } from "./sketch.ts";
import { standingParagraphs } from "./standing.ts";

/** An article as copies are looked for. */
export interface Sketched extends GivenPairs {
  readonly seed: Pick<Seed, "file" | "copies" | "register" | "sha256">;
  readonly sketch: CopySketch;
  /** Its paragraphs, which may be read from the disk each time: only those of candidates are. */
  readonly blocks: () => readonly Pick<Block, "text">[];
}

/** The articles of an archive that have the same text. */
export interface Copies {
  readonly pairs: readonly CopyPair[];
  /** Those that may be: for the curator, and not for pages. */
  readonly possible: readonly CopyPair[];
}

/** How many texts are kept ready at once, about 40 kB each. */
const MAX_TEXTS = 400;

/**
 * Finds copies and excerpts. What the register says of an article takes the place of what is found of it. The order of
 * the articles changes nothing.
 * @param lastBuild what it knew of the articles, which changes nothing either.
 */
export function copiesOf(given: readonly Sketched[], lastBuild: LastBuild<Met> = NO_BUILD): Outcome<Copies> {
  const articles = inOrderOfIds(given);
  const sketches: Sketches = { length: articles.length, at: (index) => articles[index]?.sketch };
  const candidates = candidatePairs(articles.map(idOf), sketches, lastBuild.known());
  lastBuild.keep(candidates.met);
  const register = givenPairs(articles, "copyof");
  const isSaid = new Set(register.pairs.map(String));
  const found = candidates.pairs.filter(
    ([one, other]) => !register.settled.has(one) && !register.settled.has(other),
  );
  const standing =
    found.length > 0 ? standingParagraphs(sketches, new Set([...found, ...register.pairs].flat())) : NONE;
  const textOf = keptTexts((index) => comparedText(articles[index]?.blocks() ?? [], standing));
  const pairs: CopyPair[] = [];
  const possible: CopyPair[] = [];
  const said = [...new Map(register.pairs.map((pair) => [String(pair), pair])).values()];
  for (const [one, other] of [...said, ...found]) {
    const { claim, ...pair } = compareTexts(textOf(one), textOf(other));
    const isGiven = isSaid.has(String([one, other]));
    const whole = inOrder({ ...pair, articles: [idOf(articles[one]), idOf(articles[other])], isGiven });
    if (isGiven || claim === "sure") pairs.push(whole);
    else if (claim === "possible") possible.push(whole);
  }
  return {
    value: { pairs: pairs.sort(byIds), possible: possible.sort(byIds) },
    problems: register.problems,
  };
}

const NONE: ReadonlySet<number> = new Set();

const idOf = (article: Sketched | undefined) => article?.id ?? "";

/** An excerpt stands before what it is taken from. */
function inOrder(pair: CopyPair): CopyPair {
  const { kind, articles, words, same, isGiven } = pair;
  if (kind === "copy" || words[0] <= words[1]) return { articles, kind, words, same, isGiven };
  const swapped = <T>([one, other]: readonly [T, T]) => [other, one] as const;
  return { articles: swapped(articles), kind, words: swapped(words), same: swapped(same), isGiven };
}

const byIds = ({ articles: one }: CopyPair, { articles: other }: CopyPair): number =>
  byCodeUnit(one.join(" "), other.join(" "));

/** Keeps the texts that were asked for last. */
function keptTexts(make: (index: number) => ComparedText): (index: number) => ComparedText {
  const kept = new Map<number, ComparedText>();
  return (index) => {
    const text = kept.get(index) ?? make(index);
    kept.delete(index);
    kept.set(index, text);
    const [oldest] = kept.keys();
    if (kept.size > MAX_TEXTS && oldest !== undefined) kept.delete(oldest);
    return text;
  };
}
