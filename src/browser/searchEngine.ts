import type { IndexFile } from "../shared/indexFile.ts";
import { indexList } from "./indexList.ts";
import { loadGzipped, once } from "./loadFile.ts";
import { pagefindQuery } from "./pagefindQuery.ts";
import { type FoundPage, type Program, startProgram } from "./program.ts";
import type { FoundPages } from "./searchMessages.ts";

/** Ordinary text has this weight in Pagefind's numbers. */
const ORDINARY = 24;

/** Searches the index. It loads Pagefind's program, and with each query the files that may have its words. */
export interface SearchEngine {
  /** Begins to load the program. @param address its address. */
  begin(address: string): void;
  /** Tells it where the index is. */
  use(folder: string, index: IndexFile): void;
  /** @throws when a file can't be loaded. */
  search(query: string): Promise<FoundPages>;
}

export function searchEngine(): SearchEngine {
  let program: (() => Promise<Uint8Array>) | null = null;
  let search: ((query: string) => Promise<FoundPages>) | null = null;
  return {
    begin(address) {
      program = once(() => loadGzipped(address));
      // Begun before it is needed. If it fails, the first query tries again, and tells.
      program().catch(() => {});
    },
    use(folder, index) {
      search = searcher(folder, index, async () => programBytes(await program?.()));
    },
    async search(query) {
      if (search === null) throw new Error("the search hasn’t begun");
      return search(query);
    },
  };
}

function searcher(
  folder: string,
  index: IndexFile,
  program: () => Promise<Uint8Array<ArrayBuffer>>,
): (query: string) => Promise<FoundPages> {
  const started = once(async () => startProgram(await program(), indexList(index)));
  const loaded = new Map<string, () => Promise<void>>();
  return async (query) => {
    const { words, written, isPhrase } = pagefindQuery(query, index.language);
    if (words === "") return columnsOf([]);
    const running = await started();
    await Promise.all(running.filesFor(words).map((name) => load(name, running)));
    return columnsOf(running.search(words, written, isPhrase));
  };

  function load(name: string, running: Program): Promise<void> {
    const known = loaded.get(name) ?? once(async () => running.add(await loadGzipped(`${folder}${name}`)));
    loaded.set(name, known);
    return known();
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
