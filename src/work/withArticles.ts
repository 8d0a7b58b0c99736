import { join } from "node:path";
import { type PackedArticles, packedArticles } from "../site/cards/packedFile.ts";
import type { StagedOutput } from "../write/publish.ts";

/** Runs a build with a file that keeps its articles until its end. */
export async function withArticles<T>(
  stage: Pick<StagedOutput, "dir">,
  run: (articles: PackedArticles) => Promise<T>,
): Promise<T> {
  const articles = packedArticles(() => join(stage.dir, ARTICLES));
  try {
    return await run(articles);
  } finally {
    articles.close();
  }
}

/** The name of that file. */
const ARTICLES = "articles.tmp";
