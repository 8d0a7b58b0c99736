import { join } from "node:path";
import { formatProblems } from "../../problem.ts";
import { review } from "../../review/review.ts";
import { REVIEW_FILE } from "../../review/tables.ts";
import type { ReviewCommand } from "../command.ts";
import { consoleReport } from "../console.ts";
import { problemsJson } from "../problemsJson.ts";
import type { Terminal } from "../terminal.ts";

/** `dateline review`: prints what to look at first, and writes the table to correct it in. */
export async function runReview({ options, json }: ReviewCommand, terminal: Terminal): Promise<number> {
  const { print, complain, isComplaintOnTerminal, now } = terminal;
  // The review goes to standard output, so that it can be saved to a file; progress doesn't.
  const { articles, words, problems, toCheck, lookUpFirst } = await review(
    options,
    consoleReport(complain, isComplaintOnTerminal, now),
  );
  if (json) {
    const table = articles === 0 ? null : join(options.out, REVIEW_FILE);
    print(
      `${JSON.stringify({ articles, table, toCheck, lookUpFirst, problems: problemsJson(problems) }, null, 2)}\n`,
    );
  } else print(problems.length > 0 ? `${formatProblems(problems)}\n` : "");
  if (articles === 0) {
    complain("Nothing to review: the folder has no article. Name the folder of articles with --seeds.\n");
    return 1;
  }
  if (!json) print(words);
  return 0;
}
