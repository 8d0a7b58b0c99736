import type { IndexFile, WordFiles } from "../shared/indexFile.ts";
import { indexList } from "./indexList.ts";
import { once } from "./loadFile.ts";
import type { Program } from "./program.ts";

/** Names the files that may have the words of a query. */
type Choose = (query: string) => Promise<readonly string[]>;

/**
 * Lets Pagefind's program choose the files of words, as it knows the forms of words. Of a large index it chooses from the lists that may
 * name such a file: the program is asked about each list as if that were a file, and alone, as it looks for words that begin
 * like a searched one only if no file has the word itself. Where a file is chosen so is its list; what it chooses from these lists is what it would choose from all.
 * @param loadList loads a list by its name.
 */
export function wordFileChoice(
  { chooser }: Program,
  { version, chunks, lists }: IndexFile,
  loadList: (name: string) => Promise<WordFiles>,
): Choose {
  const among = (files: WordFiles) => chooser(indexList({ version, chunks: files }));
  if (!lists) {
    const choose = among(chunks);
    return async (query) => choose(query);
  }
  const known = lists.map((list) => ({
    mayHave: among([list]),
    load: once(() => loadList(list[2])),
  }));
  const choices = new Map<string, ReturnType<typeof among>>();
  return async (query) => {
    const wanted = known.filter(({ mayHave }) => mayHave(query).length > 0);
    const key = wanted.map((list) => known.indexOf(list)).join();
    const files = await Promise.all(wanted.map(({ load }) => load()));
    const choose = choices.get(key) ?? among(files.flat());
    choices.set(key, choose);
    return choose(query);
  };
}
