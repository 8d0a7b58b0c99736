import { close, createIndex } from "pagefind";

/** The only version whose files we know how to read and to join. */
export const PAGEFIND_VERSION = "1.6.0";

/** A file of Pagefind's index. */
export interface PagefindFile {
  /** Below Pagefind's folder, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Indexes some pages, in their order, each under its position in the list as its address. */
export type IndexPages = (pages: readonly string[]) => Promise<readonly PagefindFile[]>;

/** How many pages are handed to Pagefind at once, so that it needn't wait for us. */
const AT_ONCE = 64;

/**
 * Runs what needs Pagefind.
 * @param language BCP 47 tag of the language whose word forms Pagefind should know.
 * @param patience how many ms Pagefind's process waits for whoever comes next before it ends, if this thread has time then.
 * @throws when Pagefind fails, or its process ends.
 */
export function withPagefind<T>(
  language: string,
  run: (index: IndexPages) => Promise<T>,
  patience = 0,
): Promise<T> {
  const forceLanguage = language.split("-")[0] ?? "en";
  return oneAfterAnother(() => run((pages) => indexPages(pages, forceLanguage)), patience);
}

async function indexPages(pages: readonly string[], forceLanguage: string): Promise<readonly PagefindFile[]> {
  // One file for all texts, as we take it apart anyway.
  const { index, errors } = await createIndex({ forceLanguage, maxFragments: 1 });
  if (!index) throw failed(errors);
  for (let from = 0; from < pages.length; from += AT_ONCE)
    await Promise.all(
      pages.slice(from, from + AT_ONCE).map(async (content, position) => {
        const added = await index.addHTMLFile({ url: `/${from + position}/`, content });
        if (added.errors.length > 0) throw failed(added.errors);
      }),
    );
  const bundle = await index.getFiles();
  if (bundle.errors.length > 0) throw failed(bundle.errors);
  await index.deleteIndex();
  return bundle.files;
}

const failed = (errors: readonly string[]) =>
  new Error(`The search index was not made: ${errors.join("; ")}`);

let last: Promise<unknown> = Promise.resolve();
/** Ends a process that nobody has come for. */
let ending: NodeJS.Timeout | undefined;

/** Its package has one process for all indexes of ours, and whoever is done first would end it for the others. */
function oneAfterAnother<T>(run: () => Promise<T>, patience: number): Promise<T> {
  const next = last.then(() => whilePagefindLives(run, patience));
  last = next.catch(() => {});
  return next;
}

/**
 * Pagefind is another process. When that ends too soon, its package says nothing and waits for ever; then nothing
 * is left for Node to do, and it tells us so just before it would exit.
 */
async function whilePagefindLives<T>(run: () => Promise<T>, patience: number): Promise<T> {
  clearTimeout(ending);
  let onEnd = () => {};
  const ended = new Promise<never>((_, reject) => {
    onEnd = () =>
      reject(
        failed([
          "Pagefind’s process ended before its work was done. Build again; if it happens again, free some memory",
        ]),
      );
    process.once("beforeExit", onEnd);
  });
  let waits = 0;
  try {
    const made = await Promise.race([run(), ended]);
    waits = patience;
    return made;
  } finally {
    process.off("beforeExit", onEnd);
    if (waits > 0) ending = setTimeout(close, waits).unref();
    else await close();
  }
}
