import type { LinkingKeys } from "./linkingKeys.ts";
import { articlesWith, type Mentions } from "./mentions.ts";
import { NONE } from "./records.ts";

/** The records of each name, counted. Those of a name lie side by side. */
export interface Tallies {
  /** Where the records of each key begin; its last ones end where the next key's begin. */
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
  /** How often each of them is mentioned with this key. */
  readonly times: Uint32Array;
  /** How many articles have each key. */
  readonly articles: Uint32Array;
}

/** Counts the mentions of each name. */
export function talliesOf(mentions: Mentions, { keys, own, keyAt }: LinkingKeys): Tallies {
  // Nearly all mentions with the same record have the same key.
  const [left, others] = [mentions.times.slice(), new Map<number, number>()];
  for (let at = 0; at < keyAt.length; at += 1) {
    const [record, key] = [mentions.numbers[at] ?? 0, keyAt[at] ?? 0];
    if (own[record] === key) continue;
    left[record] = (left[record] ?? 0) - 1;
    const both = key * left.length + record;
    others.set(both, (others.get(both) ?? 0) + 1);
  }
  const starts = new Uint32Array(keys.size() + 1);
  const each = (visit: (key: number, record: number, times: number) => void) => {
    for (const record of mentions.records) {
      const times = left[record] ?? 0;
      if (times > 0) visit(own[record] ?? 0, record, times);
    }
    for (const [both, times] of others) visit(Math.floor(both / left.length), both % left.length, times);
  };
  let count = 0;
  each((key) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    count += 1;
  });
  for (let key = 0; key < keys.size(); key += 1)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const [records, times, next] = [new Uint32Array(count), new Uint32Array(count), starts.slice()];
  each((key, record, some) => {
    const place = next[key] ?? 0;
    records[place] = record;
    times[place] = some;
    next[key] = place + 1;
  });
  const articles = articlesWith(mentions, keys.size(), (at) => keyAt[at] ?? NONE);
  return { starts, records, times, articles };
}
