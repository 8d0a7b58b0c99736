import { confidenceOf as measured } from "../../data/confidenceOf.ts";
import { mostFrequentForm } from "../../enrich/names/merge.ts";
import type { NameEntity, NameType } from "../../records/names.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import type { Numbering } from "../../shared/numbering.ts";
import { COLUMN, isCorrected, type NameRecords, NONE } from "./records.ts";
import type { Tallies } from "./tallies.ts";

/** What the archive's table says of a name, and what its address would be if no other name had it. */
export interface Named {
  readonly entity: Omit<NameEntity, "id">;
  readonly slug: string;
}

/** One word in several articles may name several people, however sure each article is. */
const NAMESAKE = measured(["namesake"]);

/** A curator's correction outweighs any number of mentions. */
const CORRECTED = 1e9;

/**
 * A function that gives what the table says of a name, by its key. It serves for one name after the other.
 * @param mayBeSeveral whether a person's name may be somebody else's in another article.
 */
export function entitiesOf(
  { starts, records: all, times, articles }: Tallies,
  { cell, confidenceOf }: NameRecords,
  words: Numbering,
  mayBeSeveral: (name: string) => boolean,
): (key: number, type: NameType) => Named {
  const [values, forms] = [countedByWord(words), countedByWord(words)];
  const isShared = (key: number, type: NameType, name: string) =>
    type === "person" && articles[key] !== 1 && mayBeSeveral(name);
  return (key, type) => {
    const [from, to] = [starts[key] ?? 0, starts[key + 1] ?? 0];
    values.clear();
    forms.clear();
    let [mentions, confidence] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const record = all[at] ?? 0;
      const count = cell(record, COLUMN.count) * (times[at] ?? 0);
      const weight = isCorrected(cell(record, COLUMN.kind)) ? CORRECTED : 1;
      values.add(cell(record, COLUMN.value), count * weight);
      forms.add(cell(record, COLUMN.form), count);
      mentions += count;
      confidence = Math.max(confidence, confidenceOf(record));
    }
    const value = bestOf(values);
    const last = all.subarray(from, to).find((record) => cell(record, COLUMN.value) === value);
    const name = words.wordOf(value);
    const most = isShared(key, type, name) && values.countOf(value) < CORRECTED ? NAMESAKE : 1;
    return {
      entity: {
        type,
        name,
        aliases: mostFrequentFirst(forms),
        mentions,
        articles: articles[key] ?? 0,
        confidence: Math.min(confidence, most),
      },
      slug: words.wordOf(cell(last ?? 0, COLUMN.slug)),
    };
  };
}

/** How often each of some words occurs. */
interface CountedByWord extends Pick<Numbering, "wordOf"> {
  /** Takes in no word any more. */
  clear(): void;
  add(word: number, count: number): void;
  countOf(word: number): number;
  /** All of them, each once. */
  list(): readonly number[];
}

function countedByWord({ wordOf, size }: Numbering): CountedByWord {
  const counts = new Float64Array(size());
  const counted: number[] = [];
  return {
    clear() {
      for (const word of counted) counts[word] = 0;
      counted.length = 0;
    },
    add(word, count) {
      if (counts[word] === 0) counted.push(word);
      counts[word] = (counts[word] ?? 0) + count;
    },
    countOf: (word) => counts[word] ?? 0,
    list: () => counted,
    wordOf,
  };
}

/** The most frequent value; one of several words where there is any. */
function bestOf({ list, countOf, wordOf }: CountedByWord): number {
  const all = list();
  const [first = NONE] = all;
  if (all.length === 1) return first;
  const full = all.filter((word) => wordOf(word).includes(" "));
  const best = mostFrequentForm(
    new Map((full.length > 0 ? full : all).map((word) => [wordOf(word), countOf(word)])),
  );
  return all.find((word) => wordOf(word) === best) ?? first;
}

function mostFrequentFirst({ list, countOf, wordOf }: CountedByWord): string[] {
  const all = list();
  const [first = NONE] = all;
  if (all.length === 1) return [wordOf(first)];
  return all
    .map((word) => ({ form: wordOf(word), count: countOf(word) }))
    .sort((one, other) => other.count - one.count || byCodeUnit(one.form, other.form))
    .map(({ form }) => form);
}
