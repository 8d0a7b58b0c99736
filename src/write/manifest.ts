import { readFileSync } from "node:fs";
import { z } from "zod";
import { jsonList } from "../entry/jsonList.ts";
import type { EntryFrontMatter } from "../entry/schema.ts";
import { readLists } from "../read/lists.ts";
import type { Withdrawal } from "../records/source.ts";
import { append } from "../shared/append.ts";
import type { Written } from "./fileList.ts";
import { SeenTexts } from "./seenTexts.ts";

/** The list of what a site is made from and of, in the site itself: whoever has a copy can check it. */
export const MANIFEST_FILE = "manifest.json";

const text = z.string();

/** A file that a build wrote: `Written`, as it is read back. */
export const fileSchema = z.object({ path: text, bytes: z.number(), sha256: text });

/** An article: its file below the seeds folder, the copies of that file, the hash of their bytes, and its date in EDTF. */
const articleSchema = z.object({
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

interface Listed extends Pick<EntryFrontMatter, "id" | "seed" | "copies" | "bytes" | "sha256" | "edtf"> {
  readonly isAnonymised: boolean;
}

/** The manifest of a site before its files are known, with the articles in the order of their ids. */
export function manifestOf(articles: readonly Listed[], withdrawn: readonly Withdrawal[]): Manifest {
  return {
    articles: articles
      .map(({ id, seed: file, copies, bytes, sha256, edtf: date, isAnonymised }) => ({
        ...{ id, file, copies: [...copies], bytes, sha256, date },
        ...(isAnonymised && { anonymised: true }),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    withdrawn: withdrawn.map(({ id }) => id).sort(),
    files: [],
  };
}

/** A manifest as JSON, one article or file a line, in pieces. */
export function* manifestText({
  articles,
  withdrawn,
  files,
}: Omit<Manifest, "files"> & { readonly files: Iterable<Written> }): Generator<string> {
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

/** The articles of two manifests; or only some, of which those that were left out are the same in both and have nothing to do with the others. */
export interface TwoManifests {
  readonly former: Manifest;
  readonly now: Manifest;
}

/**
 * Reads the manifest of a former build without its files, to compare it with another one. Articles that are the same in both are hardly looked at: they are
 * one line in a file, which needn't be read as JSON. Both have them in the order of their ids, so that each line is compared with one article.
 * @throws when there is none, or it isn't of the form that a build writes.
 */
export function readToCompare(path: string, now: Manifest): TwoManifests {
  const former: Manifest = { articles: [], withdrawn: [], files: [] };
  const others: ManifestArticle[] = [];
  const [texts, files] = [new SeenTexts(), new SeenTexts()];
  let next = 0;
  const isKnown = (line: string) => {
    const id = idIn(line);
    if (id === null) return false;
    let article = now.articles[next];
    for (; article !== undefined && article.id < id; article = now.articles[next]) {
      others.push(article);
      next += 1;
    }
    if (article === undefined || JSON.stringify(article) !== line) return false;
    next += 1;
    texts.add(article.sha256);
    for (const file of filesOf(article)) files.add(file);
    return true;
  };
  for (const { list, items } of readLists(path, undefined, isKnown)) {
    if (list === "files") break;
    if (list === "articles") append(former.articles, manifestSchema.shape.articles.parse(items));
    if (list === "withdrawn") append(former.withdrawn, manifestSchema.shape.withdrawn.parse(items));
  }
  append(others, now.articles.slice(next));
  // Else the others can't be told without these: an article is found by its text, or by its files.
  const isShared = (one: ManifestArticle) =>
    texts.has(one.sha256) || filesOf(one).some((file) => files.has(file));
  const areApart = texts.areDifferent() && ![...former.articles, ...others].some(isShared);
  if (areApart) return { former, now: { ...now, articles: others } };
  return { former: readManifest(path, false), now };
}

/** The files that hold the text of an article. */
export const filesOf = ({ file, copies }: ManifestArticle) => [file, ...copies];

/** The id of an article, from the line of a list of articles as a build writes it; null for another line. */
const idIn = (line: string) => /^\{"id":"([^"\\]*)"/.exec(line)?.[1] ?? null;

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
