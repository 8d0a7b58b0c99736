import type { RelatedArticles, RelatedTable, RelatedTo } from "../records/related.ts";
import { enlarged } from "../shared/enlarged.ts";

export const NO_RELATED: RelatedTable = { ids: [], numbers: new Int32Array(), texts: [] };

/** Puts related articles into numbers, as they are kept while pages are made. @param related is gone through once. */
export function relatedInNumbers(related: Iterable<RelatedArticles>): RelatedTable {
  const [ids, texts] = [new Map<string, number>(), new Map<string, number>()];
  let numbers = new Int32Array(1024);
  let end = 0;
  const put = (number: number) => {
    if (end === numbers.length) numbers = enlarged(numbers, new Int32Array(2 * end));
    numbers[end++] = number;
  };
  const add = (known: Map<string, number>, text: string) => {
    let number = known.get(text);
    if (number === undefined) {
      number = known.size;
      known.set(text, number);
    }
    put(number);
  };
  for (const { id, others } of related) {
    add(ids, id);
    put(others.length);
    for (const { id: other, names, words } of others) {
      add(ids, other);
      put(names.length);
      put(words.length);
      for (const name of names) add(texts, name);
      for (const word of words) add(texts, word);
    }
  }
  return { ids: [...ids.keys()], numbers: numbers.slice(0, end), texts: [...texts.keys()] };
}

/** The related articles in numbers, one after the other. */
export function* relatedFrom({ ids, numbers, texts }: RelatedTable): Generator<RelatedArticles> {
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const textsOf = (count: number) => Array.from({ length: count }, () => texts[next()] ?? "");
  const other = (): RelatedTo => {
    const [id, names, words] = [ids[next()] ?? "", next(), next()];
    return { id, names: textsOf(names), words: textsOf(words) };
  };
  while (at < numbers.length) {
    const [id, count] = [ids[next()] ?? "", next()];
    yield { id, others: Array.from({ length: count }, other) };
  }
}
