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

/** A curator's correction outweighs any number of mentions. */
const CORRECTED = 1e9;

/** A function that gives what the table says of a name, by its key. It serves for one name after the other. */
export function entitiesOf(
  { starts, records: all, times, articles }: Tallies,
  { cell, confidenceOf }: NameRecords,
  words: Numbering,
): (key: number, type: NameType) => Named {
  const [values, forms] = [countedByWord(words), countedByWord(words)];
  return (key, type) => {
    const [from, to] = [starts[key] ?? 0, starts[key + 1] ?? 0];
    values.clear();
    forms.clear();
    let [mentions, confidence] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const record = all[at] ?? 0;
      const count = cell(record, COLUMN.count) * (times[at] ?? 0);
      values.add(
        cell(record, COLUMN.value),
        isCorrected(cell(record, COLUMN.kind)) ? count * CORRECTED : count,
      );
      forms.add(cell(record, COLUMN.form), count);
      mentions += count;
      confidence = Math.max(confidence, confidenceOf(record));
    }
    const value = bestOf(values);
    const one = all.subarray(from, to).find((record) => words.wordOf(cell(record, COLUMN.value)) === value);
    return {
      entity: {
        ...{ type, name: value, aliases: mostFrequentFirst(forms), mentions },
        ...{ articles: articles[key] ?? 0, confidence },
      },
      slug: words.wordOf(cell(one ?? NONE, COLUMN.slug)),
    };
  };
}

/** How often each of some words occurs. */
interface CountedByWord {
  /** Takes in no word any more. */
  clear(): void;
  add(word: number, count: number): void;
  /** All of them, each once. */
  list(): [word: string, count: number][];
}

function countedByWord({ wordOf, size }: Numbering): CountedByWord {
  const counts = new Float64Array(size());
  let counted: number[] = [];
  return {
    clear() {
      for (const word of counted) counts[word] = 0;
      counted = [];
    },
    add(word, count) {
      if (counts[word] === 0) counted.push(word);
      counts[word] = (counts[word] ?? 0) + count;
    },
    list: () => counted.map((word) => [wordOf(word), counts[word] ?? 0]),
  };
}

/** The most frequent form; one of several words where there is any. */
function bestOf(values: CountedByWord): string {
  const all = values.list();
  const [[first = ""] = []] = all;
  if (all.length === 1) return first;
  const full = all.filter(([value]) => value.includes(" "));
  return mostFrequentForm(new Map(full.length > 0 ? full : all));
}

function mostFrequentFirst(forms: CountedByWord): string[] {
  const all = forms.list();
  if (all.length > 1) all.sort(([one, a], [other, b]) => b - a || byCodeUnit(one, other));
  return all.map(([form]) => form);
}
