import { sureEnough } from "../entry/sureEnough.ts";
import { frontMatterOf } from "../entry/writeFrontMatter.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import type { Member } from "./member.ts";

/** What is compared of an article that isn't written yet, with the figures and speakers that pages would state. */
export const memberOf = (article: IdentifiedArticle): Member => ({
  ...sureEnough(frontMatterOf(article)),
  paragraphs: article.blocks.map(({ text }) => text),
});
