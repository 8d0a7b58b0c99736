import type { IndexFile, WordFiles } from "../shared/indexFile.ts";
import { lengthsOf, type PartLengths } from "./articleLengths.ts";
import { indexList } from "./indexList.ts";
import { loadGzipped, once } from "./loadFile.ts";
import { pagefindQuery } from "./pagefindQuery.ts";
import { type FoundPage, type Program, startProgram } from "./program.ts";
import type { FoundPages } from "./searchMessages.ts";
import { wordFileChoice } from "./wordFileChoice.ts";

/** Ordinary text has this weight in Pagefind's numbers. */
const ORDINARY = 24;

/** Searches the index. It loads Pagefind's program, and with each query the files that may have its words. */
export interface SearchEngine {
  /** Begins to load the program. @param address its address. */
  begin(address: string): void;
  /** Tells it where the index is. @param parts of a large archive, whose lengths it is told later. */
  use(folder: string, index: IndexFile, parts: readonly PartLengths[]): void;
  /** Tells it the lengths of the articles of a part. Until then, what it finds there has wrong scores. */
  know(part: number, lengths: readonly number[]): void;
  /** @throws when a file can't be loaded. */
  search(query: string): Promise<FoundPages>;
}

export function searchEngine(): SearchEngine {
  let program: (() => Promise<Uint8Array>) | null = null;
  let search: ((query: string) => Promise<FoundPages>) | null = null;
  const known = new Map<number, readonly number[]>();
  return {
    begin(address) {
      program = once(() => loadGzipped(address));
      // Begun before it is needed. If it fails, the first query tries again, and tells.
      program().catch(() => {});
    },
    use(folder, index, parts) {
      const compiled = once(async () => WebAssembly.compile(programBytes(await program?.())));
      const { version } = index;
      search = searcher(folder, index, {
        begun: async () => startProgram(await compiled(), indexList({ version })),
        withLengths: renewed(
          () => known.size,
          async () =>
            startProgram(await compiled(), indexList({ version, lengths: lengthsOf(index, parts, known) })),
        ),
      });
    },
    know: (part, lengths) => void known.set(part, lengths),
    async search(query) {
      if (search === null) throw new Error("the search hasn’t begun");
      return search(query);
    },
  };
}

/** What starts Pagefind's program. */
interface Starts {
  /** Without articles: it can only choose files. */
  begun(): Promise<Program>;
  /** With the lengths that are known. The same as the last time, unless more are known now: its list of articles can't be changed. */
  withLengths(): Promise<Program>;
}

function renewed<T>(size: () => number, make: () => Promise<T>): () => Promise<T> {
  let last: { readonly of: number; readonly get: () => Promise<T> } | null = null;
  return () => {
    if (last === null || last.of !== size()) last = { of: size(), get: once(make) };
    return last.get();
  };
}

function searcher(
  folder: string,
  index: IndexFile,
  { begun, withLengths }: Starts,
): (query: string) => Promise<FoundPages> {
  const choice = once(async () => wordFileChoice(await begun(), index, loadList));
  const loads = new Map<string, () => Promise<void>>();
  const loaded: Uint8Array[] = [];
  /** How many of the loaded files a program has. */
  const added = new WeakMap<Program, number>();
  return async (query) => {
    const { words, written, isPhrase } = pagefindQuery(query, index.language);
    if (words === "") return columnsOf([]);
    const choose = await choice();
    const names = await choose(words);
    const [running] = await Promise.all([withLengths(), ...names.map(load)]);
    for (const words of loaded.slice(added.get(running))) running.add(words);
    added.set(running, loaded.length);
    return columnsOf(running.search(words, written, isPhrase));
  };

  function load(name: string): Promise<void> {
    const known =
      loads.get(name) ?? once(async () => void loaded.push(await loadGzipped(`${folder}${name}`)));
    loads.set(name, known);
    return known();
  }

  async function loadList(name: string): Promise<WordFiles> {
    return JSON.parse(new TextDecoder().decode(await loadGzipped(`${folder}${name}`)));
  }
}

/** What the content of each of Pagefind's own compressed files begins with. */
const SIGNATURE = "pagefind_dcd".length;

function programBytes(bytes: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  if (!bytes) throw new Error("the search program wasn’t loaded");
  return Uint8Array.from(bytes.subarray(SIGNATURE));
}

function columnsOf(pages: readonly FoundPage[]): FoundPages {
  const places = pages.flatMap(({ l }) => l);
  return {
    rows: Uint32Array.from(pages, ({ p }) => Number(p)),
    scores: Float64Array.from(pages, ({ s }) => s),
    counts: Uint32Array.from(pages, ({ l }) => l.length),
    positions: Uint32Array.from(places, ({ l }) => l),
    weights: Float64Array.from(places, ({ w }) => w / ORDINARY),
    placeScores: Float64Array.from(places, ({ s }) => s),
  };
}
