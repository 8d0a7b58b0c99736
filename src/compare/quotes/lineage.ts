import type { CopyPair } from "../../records/copies.ts";
import { firstCopiesOf } from "../firstCopies.ts";
import { isSurelyBefore, type Member } from "../member.ts";
import { type Print, printsOf } from "./prints.ts";
import { utterancesAmong } from "./utterances.ts";
import { type DiffPart, wordDiff } from "./wordDiff.ts";

/** How a later print of an utterance differs from the first. */
export interface LaterPrint extends Print {
  readonly kind: "same" | "shortened" | "longer" | "reworded";
  /** Empty where the words are the same. */
  readonly diff: readonly DiffPart[];
  /** Whether it names another person as the speaker than the first does. */
  readonly isByAnother: boolean;
}

/** One utterance in several places. */
export interface Lineage {
  readonly first: Print;
  /** Whether its article is surely older than all others with it. */
  readonly isSurelyFirst: boolean;
  readonly later: readonly LaterPrint[];
}

/** The most prints that are compared. */
const MOST = 2000;

/**
 * What several articles, or several places of one, print in quotation marks of one utterance, in the order of its first print.
 * The same words in the copy of an article are not listed again. One article often quotes a few words first and then the whole: that is
 * no lineage, but the same words in two places are.
 * @param members in the order of time. @param pairs the copies among them.
 */
export function lineagesOf(
  members: readonly Member[],
  pairs: readonly Pick<CopyPair, "articles">[],
): Lineage[] {
  const origins = firstCopiesOf(members, pairs);
  const prints = members.flatMap(printsOf).slice(0, MOST);
  return utterancesAmong(prints).flatMap((group) => {
    const [first, ...others] = withoutCopies(group, origins);
    if (!first || others.length === 0) return [];
    const later = others.map((print) => laterPrint(first, print));
    const isOfOne = later.every(({ article }) => article === first.article);
    if (isOfOne && !later.some(({ kind }) => kind === "same")) return [];
    const isSurelyFirst = later.every(
      ({ article }) => article === first.article || isSurelyBefore(first.article, article),
    );
    return [{ first, isSurelyFirst, later }];
  });
}

/** A copy prints the same words as its original, so only other words of a copy are worth telling. */
function withoutCopies(group: readonly Print[], origins: ReadonlyMap<string, string>): Print[] {
  const seen = new Map<string, Print>();
  return group.filter((print) => {
    const key = JSON.stringify([origins.get(print.article.id), print.words, print.by]);
    const before = seen.get(key);
    if (!before) seen.set(key, print);
    return !before || before.article === print.article;
  });
}

function laterPrint(first: Print, print: Print): LaterPrint {
  const diff = wordDiff(first.parts.join(" … "), print.parts.join(" … "));
  const isByAnother = isOtherPerson(first.by, print.by);
  const has = (kind: DiffPart["kind"]) => diff.some((part) => part.kind === kind);
  const isSame = print.words.join(" ") === first.words.join(" ");
  if (isSame) return { ...print, kind: "same", diff: [], isByAnother };
  const kind = has("added") ? (has("removed") ? "reworded" : "longer") : "shortened";
  return { ...print, kind, diff, isByAnother };
}

/** Whether two keys are surely of two people: "person/trump" may be "person/eric-trump". */
function isOtherPerson(one: string | null, other: string | null): boolean {
  const [a = "", b = ""] = [one, other].map((by) =>
    by?.startsWith("person/") ? by.slice(by.lastIndexOf("-") + 1) : "",
  );
  return a !== "" && b !== "" && a !== b && !one?.endsWith(b) && !other?.endsWith(a);
}
