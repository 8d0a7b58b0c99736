import { z } from "zod";
import { readLists } from "../read/lists.ts";
import { append } from "../shared/append.ts";
import { hashOfText } from "../text/mixedHash.ts";
import {
  articleSchema,
  type Manifest,
  type ManifestArticle,
  type NewManifest,
  readManifest,
} from "./manifest.ts";

/** The articles of two manifests; or only some, of which those that were left out are the same in both and have nothing to do with the others. */
export interface TwoManifests {
  readonly former: Manifest;
  readonly now: Manifest;
}

/**
 * Reads the manifest of a former build without its files, to compare it with another one. Articles that are the same in both are hardly looked at: they are
 * one line in a file, which needn't be read as JSON. Both have them in the order of their ids, so only one of each is in memory.
 * @throws when there is none, or it isn't of the form that a build writes.
 */
export function readToCompare(path: string, now: NewManifest): TwoManifests {
  const former: Manifest = { articles: [], withdrawn: [], files: [] };
  const { isSame, others, areApart } = comparing(now.articles);
  for (const { list, items } of readLists(path, undefined, isSame)) {
    if (list === "files") break;
    if (list === "articles") append(former.articles, z.array(articleSchema).parse(items));
    if (list === "withdrawn") append(former.withdrawn, z.array(z.string()).parse(items));
  }
  const { withdrawn } = now;
  const changed = others();
  if (areApart([...former.articles, ...changed]))
    return { former, now: { articles: changed, withdrawn, files: [] } };
  return { former: readManifest(path, false), now: { articles: [...now.articles], withdrawn, files: [] } };
}

/** Compares articles with the lines of a former manifest, one after the other. */
function comparing(articles: Iterable<ManifestArticle>) {
  const rest = articles[Symbol.iterator]();
  const others: ManifestArticle[] = [];
  const same = sharing();
  let article = rest.next();
  let own = lineOf(article);
  const next = () => {
    article = rest.next();
    own = lineOf(article);
  };
  /** Goes past the articles that have no line before one. @param id null for all. */
  const passTo = (id: string | null) => {
    for (; article.done !== true && (id === null || article.value.id < id); next())
      others.push(article.value);
  };
  return {
    isSame(line: string): boolean {
      if (line !== own) passTo(idIn(line));
      if (line !== own || article.done === true) return false;
      same.add(article.value);
      next();
      return true;
    },
    /** Those that aren't the same. To be asked after the last line. */
    others(): ManifestArticle[] {
      passTo(null);
      return others;
    },
    areApart: same.areApart,
  };
}

const lineOf = ({ done, value }: IteratorResult<ManifestArticle>): string | null =>
  done === true ? null : JSON.stringify(value);

const withId = z.object({ id: z.string() });

/** The id of the article of a line; empty if it is none, which comes before all others. */
function idIn(line: string): string {
  const { success, data } = withId.safeParse(JSON.parse(line));
  return success ? data.id : "";
}

/** The texts and files of some articles, as hashes: two that have the same hash count as the same. */
function sharing() {
  const texts: number[] = [];
  const files: number[] = [];
  const filesOf = ({ file, copies }: ManifestArticle) => [file, ...copies].map(hashOfText);
  return {
    add(article: ManifestArticle): void {
      texts.push(hashOfText(article.sha256));
      append(files, filesOf(article));
    },
    /** Whether no text and no file is that of two of them, or of one of them and one of the others. */
    areApart(others: readonly ManifestArticle[]): boolean {
      const sorted = Float64Array.from(texts).sort();
      if (sorted.some((text, at) => at > 0 && text === sorted[at - 1])) return false;
      const otherTexts = new Set(others.map(({ sha256 }) => hashOfText(sha256)));
      const otherFiles = new Set(others.flatMap(filesOf));
      return !texts.some((text) => otherTexts.has(text)) && !files.some((file) => otherFiles.has(file));
    },
  };
}
