import { formatProblems } from "../../problem.ts";
import { review } from "../../review/review.ts";
import { consoleReport } from "../console.ts";
import type { ReviewCommand } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** `npm run review`: prints what to look at first, and writes the table to correct it in. */
export async function runReview({ options }: ReviewCommand, terminal: Terminal): Promise<number> {
  const { print, complain, isComplaintOnTerminal, now } = terminal;
  // The review goes to standard output, so that it can be saved to a file; progress doesn't.
  const { articles, words, problems } = await review(
    options,
    consoleReport(complain, isComplaintOnTerminal, now),
  );
  print(problems.length > 0 ? `${formatProblems(problems)}\n` : "");
  if (articles === 0) {
    complain("Nothing to review: the folder has no article. Name the folder of articles with --seeds.\n");
    return 1;
  }
  print(words);
  return 0;
}
