/**
 * Searches the index apart from the page, which goes on answering meanwhile. It loads Pagefind's program, and with each query
 * the files that may have its words.
 */

import { indexList } from "./indexList.ts";
import { loadGzipped, once } from "./loadFile.ts";
import { pagefindQuery } from "./pagefindQuery.ts";
import { type FoundPage, type Program, startProgram } from "./program.ts";
import type { Answered, Asked, FoundPages } from "./searchMessages.ts";

/** Ordinary text has this weight in Pagefind's numbers. */
const ORDINARY = 24;

let program: Promise<Uint8Array> | null = null;
let search: ((query: string) => Promise<FoundPages>) | null = null;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "program") {
    program = loadGzipped(data.address);
    // Told by the first query.
    program.catch(() => {});
  } else if (data.kind === "index") search = searcher(data.folder, data.index);
  else void answer(data.id, data.query);
});

async function answer(id: number, query: string): Promise<void> {
  const answered: Answered = await Promise.resolve(search?.(query)).then(
    (found) => (found ? { id, found } : { id, error: "the search hasn’t begun" }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  const columns = "found" in answered ? Object.values(answered.found).map(({ buffer }) => buffer) : [];
  postMessage(answered, { transfer: columns });
}

function searcher(
  folder: string,
  index: Extract<Asked, { kind: "index" }>["index"],
): (query: string) => Promise<FoundPages> {
  const started = once(async () => startProgram(programBytes(await program), indexList(index)));
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

function programBytes(bytes: Uint8Array | null): Uint8Array<ArrayBuffer> {
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
