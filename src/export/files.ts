import { BIBTEX, COMPACT, RIS } from "./pieces.ts";
import type { Field } from "./tables/table.ts";
import { TABLES } from "./tables/tables.ts";

/** A file of data, or several of one kind, as the page about the data, the data package and the research object tell of it. */
export interface DataFile {
  /** What it is called in lists for machines. */
  readonly name: string;
  /** Within the folder of the data. */
  readonly paths: readonly string[];
  readonly title: string;
  readonly description: string;
  /** The media type. */
  readonly type: string;
  /** The columns of a table; null for other files. */
  readonly fields: readonly Field[] | null;
}

/** The file of some whole articles: of a small archive there is one. */
export const textsFile = (index: number, of: number) =>
  of === 1 ? "articles.jsonl" : `articles-${index + 1}.jsonl`;

/** @param parts how many files of texts there are. */
export function dataFiles(parts: number): readonly DataFile[] {
  const file = (name: string, path: string, title: string, description: string, type: string): DataFile => ({
    ...{ name, paths: [path], title, description, type },
    fields: null,
  });
  return [
    ...TABLES.map(({ name, title, description, fields }) => ({
      ...{ name, paths: [`${name}.csv`], title, description, type: "text/csv", fields },
    })),
    {
      ...file(
        "texts",
        "",
        "Articles with their texts",
        "One article a line, as JSON: the columns of articles.csv, and the text as a list of paragraphs",
        "application/jsonl",
      ),
      paths: Array.from({ length: parts }, (_, index) => textsFile(index, parts)),
    },
    file(
      "compact",
      COMPACT,
      "Articles as one table in JSON",
      "The same as articles.csv, for programs: the names of the columns once, then a list of rows",
      "application/json",
    ),
    file(
      "bibtex",
      BIBTEX,
      "References in BibTeX",
      "All articles, for LaTeX and reference managers",
      "application/x-bibtex",
    ),
    file(
      "ris",
      RIS,
      "References in RIS",
      "All articles, for Zotero, EndNote, Mendeley and others",
      "application/x-research-info-systems",
    ),
  ];
}
