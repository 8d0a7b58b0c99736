import type { RelatedArticles, RelatedTable, RelatedTo } from "../records/related.ts";

export const NO_RELATED: RelatedTable = { ids: [], numbers: new Int32Array(), texts: [] };

/** Puts related articles into numbers, as they are kept while pages are made. */
export function relatedInNumbers(related: readonly RelatedArticles[]): RelatedTable {
  const [ids, texts] = [new Map<string, number>(), new Map<string, number>()];
  const numbers = new Int32Array(lengthOf(related));
  let end = 0;
  const add = (known: Map<string, number>, text: string) => {
    let number = known.get(text);
    if (number === undefined) {
      number = known.size;
      known.set(text, number);
    }
    numbers[end++] = number;
  };
  for (const { id, others } of related) {
    add(ids, id);
    numbers[end++] = others.length;
    for (const { id: other, names, words } of others) {
      add(ids, other);
      numbers[end++] = names.length;
      numbers[end++] = words.length;
      for (const name of names) add(texts, name);
      for (const word of words) add(texts, word);
    }
  }
  return { ids: [...ids.keys()], numbers, texts: [...texts.keys()] };
}

function lengthOf(related: readonly RelatedArticles[]): number {
  let length = 0;
  for (const { others } of related) {
    length += 2;
    for (const { names, words } of others) length += 3 + names.length + words.length;
  }
  return length;
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
