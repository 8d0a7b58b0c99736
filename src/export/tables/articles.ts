import { authorName } from "../../site/cite/nameLists.ts";
import { absolute } from "../../site/model/site.ts";
import { articlePath } from "../../site/urls.ts";
import { spacedWords } from "../../text/wordCount.ts";
import { type DataTable, type Exported, table } from "./table.ts";

/** Between several values of a cell. */
const BETWEEN = "; ";

export const articlesTable: DataTable = table<Exported>(
  { name: "articles", title: "Articles", description: "One row for each article, without its text" },
  [
    {
      name: "id",
      type: "string",
      description: "The article’s id; the page of 3f2a is articles/3f2a/",
      isKey: true,
      of: ({ card }) => card.id,
    },
    { name: "title", type: "string", description: "The headline", of: ({ card }) => card.title },
    {
      name: "day",
      type: "date",
      description:
        "The day on which it was published, if only one is possible. Empty for every other article: see edtf",
      of: ({ article: { date, earliest, latest } }) =>
        date !== null && earliest === latest ? earliest : null,
    },
    {
      name: "edtf",
      type: "string",
      description:
        "All that is known of the date, in EDTF (ISO 8601-2); of an undated article only what bounds it",
      of: ({ article }) => article.edtf,
    },
    {
      name: "earliest",
      type: "date",
      description: "The first possible day",
      of: ({ article }) => article.earliest,
    },
    {
      name: "latest",
      type: "date",
      description: "The last possible day",
      of: ({ article }) => article.latest,
    },
    {
      name: "basis",
      type: "string",
      description:
        "How the date is known: stated by the article, inferred from its text, corrected (from the register), or unknown: undated",
      of: ({ article }) => article.basis,
    },
    {
      name: "confidence",
      type: "number",
      description: "How sure it is that the article is from the time that edtf gives, from 0 to 1",
      of: ({ article }) => article.confidence,
    },
    {
      name: "source",
      type: "string",
      description: "The newspaper or agency",
      of: ({ article }) => article.source,
    },
    {
      name: "authors",
      type: "string",
      description: "The people and institutions that the byline names, with “; ” between them",
      of: ({ article }) => article.authors.map(authorName).join(BETWEEN) || null,
    },
    {
      name: "language",
      type: "string",
      description: "As a BCP 47 tag",
      of: ({ article }) => article.language,
    },
    {
      name: "topics",
      type: "string",
      description: "The main topic first, with “; ” between them",
      of: ({ card }) => card.topicNames.join(BETWEEN) || null,
    },
    {
      name: "tags",
      type: "string",
      description: "The curator’s tags, with “; ” between them",
      of: ({ card }) => card.tags.join(BETWEEN) || null,
    },
    {
      name: "summary",
      type: "string",
      description: "The first sentences, as they are in the text",
      of: ({ article }) => article.summary,
    },
    {
      name: "words",
      type: "integer",
      description: "How many words the text has, counted by the spaces between them",
      of: ({ article }) => article.paragraphs.reduce((sum, text) => sum + spacedWords(text), 0),
    },
    {
      name: "paragraphs",
      type: "integer",
      description: "How many paragraphs it has",
      of: ({ article }) => article.paragraphs.length,
    },
    {
      name: "published_at",
      type: "string",
      description: "The web address where it was first published",
      of: ({ article }) => article.url,
    },
    {
      name: "address",
      type: "string",
      description: "Its page in this archive; a path if the archive doesn’t say where it is published",
      of: ({ card, site }) => absolute(site, articlePath(card.id)) ?? articlePath(card.id),
    },
    {
      name: "file",
      type: "string",
      description: "Its file as it was put into the archive",
      of: ({ card }) => card.seed,
    },
    {
      name: "sha256",
      type: "string",
      description: "The SHA-256 hash of that file; empty if names are shortened in the article",
      of: ({ card }) => (card.isAnonymised ? null : card.sha256),
    },
    {
      name: "bytes",
      type: "integer",
      description: "The size of that file; empty if names are shortened in the article",
      of: ({ card }) => (card.isAnonymised ? null : card.bytes),
    },
  ],
  (of) => [of],
);
