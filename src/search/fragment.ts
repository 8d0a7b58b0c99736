import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** An article's text in Pagefind's index. */
export interface Fragment {
  /** Pagefind's id of the article. */
  readonly id: string;
  /** The address of its page within the site: "/articles/3f2a/". */
  readonly url: string;
  /** With U+200B between words that no space separates. */
  readonly content: string;
  /** The elements with an id; `location` is the position of their first word in the content. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const schema = z.object({
  url: z.string(),
  content: z.string(),
  anchors: z.array(z.object({ id: z.string(), location: z.number() })),
  filters: z.record(z.string(), z.array(z.string())),
});

/** What the content of each of Pagefind's compressed files begins with. */
const SIGNATURE = "pagefind_dcd";

/** A file with the texts of several articles by their ids. */
const GROUP = /_group_\w+\.pf_fragment$/;

/**
 * Reads a file of `pagefind/fragment/`. The format is internal to Pagefind 1.6, so that version is pinned.
 * @param name the file's name: that of a group, or the article's id with an extension.
 * @throws when the file has another format.
 */
export function readFragments(name: string, bytes: Uint8Array): Fragment[] {
  const text = gunzipSync(bytes).toString("utf8");
  if (!text.startsWith(SIGNATURE)) throw new Error(`${name} isn't a fragment of Pagefind's index`);
  const json: unknown = JSON.parse(text.slice(SIGNATURE.length));
  const byId = GROUP.test(name) ? json : { [name.replace(/\.pf_fragment$/, "")]: json };
  return Object.entries(z.record(z.string(), schema).parse(byId)).map(([id, one]) => ({ id, ...one }));
}
