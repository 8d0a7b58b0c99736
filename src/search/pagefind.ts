import { close, createIndex, type PagefindIndex } from "pagefind";
import { textFiles } from "./textFiles.ts";
import type { BundleFile } from "./trimBundle.ts";

export interface Indexed {
  /** The folder of the site. */
  readonly site: string;
  /**
   * The pages to index, as paths below it, in their order: Pagefind numbers them as they come, and puts the texts of
   * neighbours into one file.
   */
  readonly pages: readonly string[];
  /** BCP 47 tag of the language whose word forms Pagefind should know. */
  readonly language: string;
}

/** How many pages are handed to Pagefind at once, so that it needn't wait for us. */
const AT_ONCE = 64;

/**
 * Pagefind's index of some pages, as files that are still to be written. The pages are handed over one by one:
 * Pagefind itself would read a folder in the order of the disk, which differs from one file system to another.
 * @throws when Pagefind fails, or its process ends.
 */
export async function pagefindIndex(
  { site, pages, language }: Indexed,
  onPage: (done: number, of: number) => Promise<void>,
): Promise<BundleFile[]> {
  return oneAfterAnother(async () => {
    const { index, errors } = await createIndex({
      forceLanguage: language.split("-")[0] ?? "en",
      maxFragments: textFiles(pages.length),
    });
    if (!index) throw failed(errors);
    for (let from = 0; from < pages.length; from += AT_ONCE) {
      const some = pages.slice(from, from + AT_ONCE);
      await Promise.all(some.map((page) => add(index, site, page)));
      await onPage(from + some.length, pages.length);
    }
    const bundle = await index.getFiles();
    if (bundle.errors.length > 0) throw failed(bundle.errors);
    return bundle.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  });
}

async function add(index: PagefindIndex, path: string, page: string): Promise<void> {
  const { errors } = await index.addDirectory({ path, glob: page });
  if (errors.length > 0) throw failed(errors);
}

const failed = (errors: readonly string[]) =>
  new Error(`The search index was not made: ${errors.join("; ")}`);

let last: Promise<unknown> = Promise.resolve();

/** Its package has one process for all indexes of ours, and whoever is done first would end it for the others. */
function oneAfterAnother<T>(run: () => Promise<T>): Promise<T> {
  const next = last.then(() => whilePagefindLives(run));
  last = next.catch(() => {});
  return next;
}

/**
 * Pagefind is another process. When that ends too soon, its package says nothing and waits for ever; then nothing
 * is left for Node to do, and it tells us so just before it would exit.
 */
async function whilePagefindLives<T>(run: () => Promise<T>): Promise<T> {
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
  try {
    return await Promise.race([run(), ended]);
  } finally {
    process.off("beforeExit", onEnd);
    await close();
  }
}
