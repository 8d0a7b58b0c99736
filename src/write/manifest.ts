import { readFileSync } from "node:fs";
import { z } from "zod";
import { jsonList } from "../entry/jsonList.ts";
import type { EntryFrontMatter } from "../entry/schema.ts";
import { readLists } from "../read/lists.ts";
import type { Withdrawal } from "../records/source.ts";
import { append } from "../shared/append.ts";
import type { Written } from "./output.ts";

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

/** What a manifest tells of an article. */
export interface Listed
  extends Pick<EntryFrontMatter, "id" | "seed" | "copies" | "bytes" | "sha256" | "edtf"> {
  readonly isAnonymised: boolean;
}

/** The manifest of a site before its files are known, with the articles in the order of their ids. */
export const manifestOf = (articles: readonly Listed[], withdrawn: readonly Withdrawal[]): Manifest => ({
  articles: [...articlesOfManifest(articles)],
  withdrawn: withdrawn.map(({ id }) => id).sort(),
  files: [],
});

/** The articles of a manifest in the order of their ids. Each is made when it is asked for: all together they would be large. */
export function* articlesOfManifest(articles: readonly Listed[]): Generator<ManifestArticle> {
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

/** A manifest, of which the articles and the files may be made when they are asked for. */
interface ListedManifest extends Pick<Manifest, "withdrawn"> {
  readonly articles: Iterable<ManifestArticle>;
  readonly files: readonly Written[];
}

/** A manifest as JSON, one article or file a line, in pieces. */
export function* manifestText({ articles, withdrawn, files }: ListedManifest): Generator<string> {
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
 * one line in a file, which needn't be read as JSON.
 * @throws when there is none, or it isn't of the form that a build writes.
 */
export function readToCompare(path: string, now: Manifest): TwoManifests {
  const former: Manifest = { articles: [], withdrawn: [], files: [] };
  const byLine = new Map(now.articles.map((article) => [JSON.stringify(article), article]));
  const same = new Set<ManifestArticle>();
  const isKnown = (line: string) => {
    const article = byLine.get(line);
    if (article === undefined || same.has(article)) return false;
    same.add(article);
    return true;
  };
  for (const { list, items } of readLists(path, undefined, isKnown)) {
    if (list === "files") break;
    if (list === "articles") append(former.articles, manifestSchema.shape.articles.parse(items));
    if (list === "withdrawn") append(former.withdrawn, manifestSchema.shape.withdrawn.parse(items));
  }
  const others = now.articles.filter((article) => !same.has(article));
  if (areApart(same, [...former.articles, ...others])) return { former, now: { ...now, articles: others } };
  return { former: readManifest(path, false), now };
}

/** Whether no text and no file is that of two of some articles, or of one of them and one of the others. */
function areApart(some: ReadonlySet<ManifestArticle>, others: readonly ManifestArticle[]): boolean {
  const texts = new Set<string>();
  const files = new Set<string>();
  for (const { sha256, file, copies } of some) {
    texts.add(sha256);
    for (const one of [file, ...copies]) files.add(one);
  }
  const isShared = ({ sha256, file, copies }: ManifestArticle) =>
    texts.has(sha256) || [file, ...copies].some((one) => files.has(one));
  return texts.size === some.size && !others.some(isShared);
}

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
