import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** An article as Pagefind keeps it for the reader's browser. */
export interface Fragment {
  /** Pagefind's own name for it. */
  readonly id: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const schema = z.object({ content: z.string(), filters: z.record(z.string(), z.array(z.string())) });

/** What Pagefind writes before everything that it packs. */
const SIGNATURE = "pagefind_dcd";

/**
 * Reads a file of `pagefind/fragment/`. Its form is Pagefind's own (1.6), which is pinned for it.
 * @param name of the file: the article's id with its extension.
 * @throws when it has another form.
 */
export function readFragment(name: string, bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString("utf8");
  if (!text.startsWith(SIGNATURE)) throw new Error(`${name} is no fragment of Pagefind's index`);
  const { content, filters } = schema.parse(JSON.parse(text.slice(SIGNATURE.length)));
  return { id: name.replace(/\.pf_fragment$/, ""), content, filters };
}
