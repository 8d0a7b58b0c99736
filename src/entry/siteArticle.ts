import type { Outcome } from "../problem.ts";
import type { IdentifiedArticle } from "../records/article.ts";
import { fitPlaces } from "./fit.ts";
import { misplaced } from "./problems.ts";
import { readEntry } from "./readEntry.ts";
import { checkedSchema, type EntryFrontMatter, type SiteArticle } from "./schema.ts";
import { asShown } from "./textFingerprint.ts";
import { entryText } from "./write.ts";

/**
 * An article as the site would read it from its entry, without parsing what was just written; null if the entry can't be used.
 * @param front its front matter, and `body` its body in Markdown, as they are written.
 * @param file the path of the entry below the entries folder, for problems.
 */
export function siteArticleOf(
  { blocks }: Pick<IdentifiedArticle, "blocks">,
  front: EntryFrontMatter,
  body: string,
  file: string,
): Outcome<Omit<SiteArticle, "hasOriginal"> | null> {
  // The rare entry that isn't plainly usable goes the long way, so that it ends as it does when it's read from the disk.
  if (!isUsable(front)) return readEntry(file, entryText(front, body));
  const paragraphs = blocks.map(({ text }) => asShown(text));
  // Nobody has edited the text, so there is nothing to compare with fingerprints.
  const { fingerprints, ...rest } = front;
  const { entry, dropped } = fitPlaces(rest, [front.title, ...paragraphs]);
  return {
    value: { ...entry, ...(fingerprints && { fingerprints }), body: `\n${body}\n`, paragraphs },
    problems: dropped === 0 ? [] : [misplaced(file, dropped)],
  };
}

/** Whether front matter has the form of an entry: what its type doesn't promise of texts and numbers. */
function isUsable(front: EntryFrontMatter): boolean {
  const areNumbers = front.figures.every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
  return areNumbers && checkedSchema.safeParse(front).success;
}
