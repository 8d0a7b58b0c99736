import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteArticle } from "../entry/schema.ts";
import { verifying } from "../languages/english.ts";
import { printable } from "../problem.ts";
import { ARCHIVE_FILE } from "../read/archive.ts";
import { readArchive } from "../read/input.ts";
import { sha256Of } from "../read/sha256.ts";
import type { PublishedArticle } from "../shared/passage/judge.ts";
import { verdictWords } from "../shared/passage/verdictWords.ts";
import { type AskedArchive, verifyPassage } from "../shared/passage/verifyPassage.ts";
import { collapseSpaces } from "../shared/spaces.ts";
import { citableOf } from "../site/cite/citable.ts";
import { citedArticleOf } from "../site/cite/citedArticle.ts";
import { originalPath } from "../site/urls.ts";
import { formerManifest } from "../write/accessions.ts";
import { ENTRIES, SITE } from "../write/home.ts";
import { entryFinder } from "./server/advice/entryFiles.ts";

const NOT_HERE = { id: null, judgement: null };

/**
 * Compares the files of passages with the archive in an output folder, as its page `/verify/` does.
 * @returns the exit code: 0 if all are intact.
 * @throws when a file can't be read, or the folder holds no build.
 */
export async function runVerifyPassages(
  files: readonly string[],
  { out, json }: { readonly out: string; readonly json: boolean },
  print: (text: string) => void,
): Promise<number> {
  const archive = builtArchive(out);
  const told = [];
  for (const file of files) {
    const verified = await verifyPassage(readFileSync(file, "utf8"), archive);
    const { found } = verified;
    const { title, sentences } = verdictWords(verified, verifying);
    const { id, judgement } = found === null || found === "withdrawn" ? NOT_HERE : found;
    const isIntact = verified.file === "whole" && judgement?.verdict === "intact";
    const [verdict, places] = [judgement?.verdict ?? null, judgement?.places ?? []];
    if (!json)
      print(`${printable(file)}: ${title}\n${sentences.map((words) => `  ${printable(words)}\n`).join("")}`);
    told.push({ file, isIntact, title, sentences, id, verdict, places });
  }
  if (json) print(`${JSON.stringify(told, null, 2)}\n`);
  return told.every(({ isIntact }) => isIntact) ? 0 : 1;
}

/** A build's articles as its entries and its site hold them. */
function builtArchive(out: string): AskedArchive {
  const [entries, site] = [join(out, ENTRIES), join(out, SITE)];
  const manifest = formerManifest(out);
  if (manifest === null || !existsSync(join(entries, ARCHIVE_FILE)))
    throw new Error(`There is no build in ${out}: name its folder, with entries and site, with --out.`);
  const archive = readArchive(entries).value;
  const find = entryFinder(entries);
  const originalOf = (article: SiteArticle, stated: string | null): string | null => {
    const path = join(site, originalPath(article));
    return stated !== null && existsSync(path) ? sha256Of(readFileSync(path)) : stated;
  };
  return {
    async article(id): Promise<PublishedArticle | "withdrawn" | null> {
      if (manifest.withdrawn.includes(id)) return "withdrawn";
      const built = find(id);
      if (built === null) return null;
      const { article } = built;
      const cited = citedArticleOf(article, citableOf(article, { archive, baseUrl: null }));
      const original = originalOf(article, cited.original);
      return { cited: { ...cited, original }, paragraphs: article.paragraphs.map(collapseSpaces) };
    },
    idOf: async (original) => manifest.articles.find(({ sha256 }) => sha256 === original)?.id ?? null,
  };
}
