import type { CitedArticle } from "./passageFile.ts";

type Known = Pick<CitedArticle["date"], "basis" | "evidence">;

/**
 * How a date is known, as an attribute of an article's page: a line that says how, and one for each piece of evidence with its date, a
 * tab, and its words. Plain lines, as JSON in an attribute would be half as long again.
 */
export const evidenceLines = ({ basis, evidence }: Known): string =>
  [basis, ...evidence.map(({ edtf, words }) => `${edtf}\t${words.replace(/\s+/g, " ")}`)].join("\n");

/** Reads the attribute again. */
export function readEvidenceLines(lines: string): Known {
  const [basis = "", ...rest] = lines.split("\n");
  const evidence = rest.map((line) => {
    const [edtf = "", words = ""] = line.split("\t");
    return { words, edtf };
  });
  return { basis, evidence };
}
