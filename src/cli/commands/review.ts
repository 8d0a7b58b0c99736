import { formatProblems } from "../../problem.ts";
import { type ReviewOptions, review } from "../../review/review.ts";
import { consoleReport } from "../console.ts";
import type { Terminal } from "../terminal.ts";

/** `npm run review`: lists the dates and names to check first, and writes `review.csv`. */
export function runReview(options: ReviewOptions, terminal: Terminal): number {
  const { print, complain, isTerminal, now } = terminal;
  // Progress goes to the standard error, so that the report can be redirected to a file.
  const { articles, words, problems } = review(options, consoleReport(complain, isTerminal.complain, now));
  if (problems.length > 0) print(`${formatProblems(problems)}\n`);
  if (articles === 0) {
    complain("Nothing to review: the folder has no article. Name the folder of articles with --seeds.\n");
    return 1;
  }
  print(words);
  return 0;
}
