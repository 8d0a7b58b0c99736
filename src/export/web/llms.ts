import { oneLine } from "../../shared/oneLine.ts";
import { counted } from "../../shared/plurals.ts";
import { isListable } from "../../site/model/feeds.ts";
import { absolute, href, type Site } from "../../site/model/site.ts";
import {
  ABOUT_PATH,
  atomPath,
  BROWSE_PATH,
  CALENDAR_FILE_PATH,
  DATA_PATH,
  STORIES_PATH,
  TIMELINE_PATH,
  yearPath,
} from "../../site/urls.ts";
import type { DataFile } from "../files.ts";

/** Tells language models what is here and how to read its dates (llmstxt.org): Markdown, with the pages and files that lead to the rest. */
export function llmsFile(site: Site, files: readonly DataFile[]): string {
  const { archive, years, feeds } = site;
  const shown = site.articles.filter(isListable);
  const undated = shown.filter(({ date }) => date === null).length;
  const link = (name: string, path: string, what: string) =>
    `- [${name}](${absolute(site, path) ?? href(site, path)})${what && `: ${what}`}`;
  const about = oneLine(archive.description) || "An archive of news articles";
  return `# ${oneLine(archive.title)}

> ${about}

${counted(shown.length, "article")}, ${undated} of them undated. Many articles didn’t say when they were published, so every date says how it is known: stated by the article, inferred from its text, or given by the curator. A date may be a span; don’t take its first day for the date. Cite an article by its address, and a passage by the number of its paragraph (#p3).

## Pages

${[
  link("Timeline", TIMELINE_PATH, "all articles by year and month"),
  ...(site.stories.list.length > 0
    ? [link("Stories", STORIES_PATH, "articles that tell of one event, together")]
    : []),
  link("Browse", BROWSE_PATH, "by people, places, organisations, topics, sources and authors"),
  link("About", ABOUT_PATH, "how dates are to be read"),
  link("Data", DATA_PATH, "what each file below holds"),
].join("\n")}

## Data

${[
  ...files.flatMap(({ paths, title, description }) =>
    paths.map((path) => link(title, `${DATA_PATH}${path}`, description)),
  ),
  link("Calendar", CALENDAR_FILE_PATH, "the articles whose day is known"),
  ...(feeds.all.length > 0 && feeds.day !== null ? [link("Feed", atomPath("/"), "the newest articles")] : []),
].join("\n")}
${years.length > 0 ? `\n## Years\n\n${years.map(({ year, articles }) => link(year, yearPath(year), counted(articles.filter(isListable).length, "article"))).join("\n")}\n` : ""}`;
}
