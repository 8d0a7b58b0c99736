import type { RelatedArticles, RelatedTable } from "../records/related.ts";
import { relatedFrom, relatedInNumbers } from "./relatedNumbers.ts";

/** The file that lists for each article those on its subject, beside the entries; there is none if there are none. */
export const RELATED_FILE = "related.json";

/** How many articles are in a piece. */
const AT_ONCE = 1000;

/**
 * The related articles as JSON, with one article on each line, in pieces: what `jsonFile(relatedFrom(…))` gives. Each text stands in hundreds of lines
 * and is put into JSON once, and no records are made.
 */
export function* relatedTable({ ids, numbers, texts }: RelatedTable): Generator<string> {
  const [idsInJson, textsInJson] = [inJson(ids), inJson(texts)];
  let [at, lines, piece] = [0, 0, numbers.length > 0 ? "[\n" : "[]\n"];
  // One text is added to again and again: V8 puts together texts of texts in three times as long.
  const addTexts = (end: number) => {
    for (let comma = ""; at < end; at += 1, comma = ",") piece += comma + textsInJson[numbers[at] ?? 0];
  };
  while (at < numbers.length) {
    piece += `{"id":${idsInJson[numbers[at] ?? 0]},"others":[`;
    let left = numbers[at + 1] ?? 0;
    at += 2;
    for (let comma = ""; left > 0; left -= 1, comma = ",") {
      piece += `${comma}{"id":${idsInJson[numbers[at] ?? 0]},"names":[`;
      const toWords = at + 3 + (numbers[at + 1] ?? 0);
      const end = toWords + (numbers[at + 2] ?? 0);
      at += 3;
      addTexts(toWords);
      piece += '],"words":[';
      addTexts(end);
      piece += "]}";
    }
    piece += at < numbers.length ? "]},\n" : "]}\n]\n";
    lines += 1;
    if (lines % AT_ONCE !== 0) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const inJson = (texts: readonly string[]): string[] => texts.map((text) => JSON.stringify(text));

/** Those of which both articles are there. */
export function relatedAmong(related: RelatedTable, there: ReadonlySet<string>): RelatedTable {
  // Nearly always all of them are.
  if (related.ids.every((id) => there.has(id))) return related;
  const left: RelatedArticles[] = [];
  for (const { id, others } of relatedFrom(related)) {
    const own = others.filter((other) => there.has(other.id));
    if (there.has(id) && own.length > 0) left.push({ id, others: own });
  }
  return relatedInNumbers(left);
}
