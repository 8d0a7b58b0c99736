import { readFileSync } from "node:fs";
import { z } from "zod";
import { jsonList } from "../entry/jsonList.ts";
import type { EntryFrontMatter } from "../entry/schema.ts";
import { readLists } from "../read/lists.ts";
import type { Withdrawal } from "../records/source.ts";
import { append } from "../shared/append.ts";
import type { Written } from "./fileList.ts";

/** The list of what a site is made from and of, in the site itself: whoever has a copy can check it. */
export const MANIFEST_FILE = "manifest.json";

const text = z.string();

/** A file that a build wrote: `Written`, as it is read back. */
export const fileSchema = z.object({ path: text, bytes: z.number(), sha256: text });

/** An article: its file below the seeds folder, the copies of that file, the hash of their bytes, and its date in EDTF. */
export const articleSchema = z.object({
  id: text,
  file: text,
  copies: z.array(text),
  bytes: z.number(),
  sha256: text,
  date: text.nullable(),
  /** Whether names in it are shortened; then neither its hash nor its size is that of its file. */
  anonymised: z.boolean().optional(),
});

const manifestSchema = z.object({
  articles: z.array(articleSchema),
  /** The ids of withdrawn articles. Neither their names nor their hashes are told. */
  withdrawn: z.array(text),
  /** Every file of the site except the manifest itself. */
  files: z.array(fileSchema),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
export type ManifestArticle = Readonly<z.infer<typeof articleSchema>>;

/** What a manifest tells of an article. */
export interface Listed
  extends Pick<EntryFrontMatter, "id" | "seed" | "copies" | "bytes" | "sha256" | "edtf"> {
  readonly isAnonymised: boolean;
}

/** What a manifest tells besides files. Its articles may be made each time somebody goes through them. */
export interface NewManifest extends Pick<Manifest, "withdrawn"> {
  /** In the order of their ids. */
  readonly articles: Iterable<ManifestArticle>;
}

/** The manifest of a site before its files are known. */
export const manifestOf = (articles: readonly Listed[], withdrawn: readonly Withdrawal[]): NewManifest => ({
  articles: { [Symbol.iterator]: () => articlesOfManifest(articles) },
  withdrawn: withdrawn.map(({ id }) => id).sort(),
});

/** Each is made when it is asked for: all together they would be large. */
function* articlesOfManifest(articles: readonly Listed[]): Generator<ManifestArticle> {
  const places = Uint32Array.from(articles.keys());
  const idAt = (place: number) => articles[place]?.id ?? "";
  for (const place of places.sort((a, b) => (idAt(a) < idAt(b) ? -1 : 1))) {
    const article = articles[place];
    if (article) yield manifestArticle(article);
  }
}

const manifestArticle = ({
  id,
  seed: file,
  copies,
  bytes,
  sha256,
  edtf: date,
  isAnonymised,
}: Listed): ManifestArticle => ({
  ...{ id, file, copies: [...copies], bytes, sha256, date },
  ...(isAnonymised && { anonymised: true }),
});

/** A manifest as JSON, one article or file a line, in pieces. */
export function* manifestText({
  articles,
  withdrawn,
  files,
}: NewManifest & { readonly files: Iterable<Written> }): Generator<string> {
  yield '{\n"articles": ';
  yield* jsonList(articles);
  yield ',\n"withdrawn": ';
  yield* jsonList(withdrawn);
  yield ',\n"files": ';
  yield* jsonList(files);
  yield "\n}\n";
}

/** Reads a manifest. @throws when it isn't one. */
export const parseManifest = (json: string): Manifest => manifestSchema.parse(JSON.parse(json));

/**
 * Reads the manifest in a file, which may be larger than a text can be.
 * @param isAll whether its list of files is wanted too, which is long.
 * @throws when there is none, or it can't be read.
 */
export function readManifest(path: string, isAll: boolean): Manifest {
  const { articles, withdrawn, files } = manifestSchema.shape;
  const read: Manifest = { articles: [], withdrawn: [], files: [] };
  try {
    for (const { list, items } of readLists(path)) {
      if (list === "articles") append(read.articles, articles.parse(items));
      if (list === "withdrawn") append(read.withdrawn, withdrawn.parse(items));
      if (list === "files" && !isAll) return read;
      if (list === "files") append(read.files, files.parse(items));
    }
    return read;
  } catch {
    // Somebody may have written the same in other lines.
    return parseManifest(readFileSync(path, "utf8"));
  }
}
