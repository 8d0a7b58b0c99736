import { mostFrequentForm } from "../../enrich/names/merge.ts";
import type { NameEntity } from "../../records/names.ts";
import { byCodeUnit } from "../../shared/inOrder.ts";
import type { CountedName } from "./counted.ts";
import { forEachArticle, type Mentions } from "./mentions.ts";

/** How many articles have a record of a name. */
interface Counted {
  readonly record: CountedName;
  articles: number;
}

/** The mentions of a name, counted. */
export interface Tally {
  /** The number of its key. */
  readonly key: number;
  readonly counted: readonly Counted[];
  readonly articles: number;
}

/**
 * Counts the mentions of each name.
 * @param keyAt for each mention, the number of its name's key.
 * @param size how many keys there are; those of no mention have no tally.
 */
export function talliesOf(mentions: Mentions, keyAt: Uint32Array, size: number): Tally[] {
  const articles = articlesOf(mentions, keyAt, size);
  const all: Counted[][] = Array.from({ length: size }, () => []);
  // Nearly all mentions with the same record have the same key.
  const first: (Counted & { readonly key: number })[] = [];
  const others = new Map<string, Counted>();
  for (const [at, number] of mentions.numbers.entries()) {
    const key = keyAt[at] ?? 0;
    const same = first[number];
    const known = same?.key === key ? same : same && others.get(`${key} ${number}`);
    const record = mentions.records[number];
    if (known) known.articles += 1;
    else if (record) {
      const counted = { key, record, articles: 1 };
      if (same) others.set(`${key} ${number}`, counted);
      else first[number] = counted;
      all[key]?.push(counted);
    }
  }
  return all.flatMap((counted, key) =>
    counted.length === 0 ? [] : [{ key, counted, articles: articles[key] ?? 0 }],
  );
}

/** How many articles have each key. */
function articlesOf(mentions: Mentions, keyAt: Uint32Array, size: number): Uint32Array {
  const [counts, last] = [new Uint32Array(size), new Int32Array(size).fill(-1)];
  forEachArticle(mentions, (article, from, to) => {
    for (let at = from; at < to; at += 1) {
      const key = keyAt[at] ?? 0;
      if (last[key] === article) continue;
      last[key] = article;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  });
  return counts;
}

/** A curator's correction outweighs any number of mentions. */
const CORRECTED = 1e9;

/** What the archive's table says of a name. */
export function entityOf({ counted, articles }: Tally): Omit<NameEntity, "id"> {
  const [values, forms] = [new Map<string, number>(), new Map<string, number>()];
  let [mentions, confidence] = [0, 0];
  for (const { record, articles: times } of counted) {
    const count = record.count * times;
    add(values, record.value, count * (record.origin === "register" ? CORRECTED : 1));
    add(forms, record.text.replace(/\s+/g, " "), count);
    mentions += count;
    confidence = Math.max(confidence, record.confidence);
  }
  const full = new Map([...values].filter(([value]) => value.includes(" ")));
  return {
    type: counted[0]?.record.type ?? "person",
    name: mostFrequentForm(full.size > 0 ? full : values),
    aliases: [...forms].sort(([one, a], [other, b]) => b - a || byCodeUnit(one, other)).map(([form]) => form),
    ...{ mentions, articles, confidence },
  };
}

const add = (counts: Map<string, number>, form: string, count: number) =>
  counts.set(form, (counts.get(form) ?? 0) + count);
