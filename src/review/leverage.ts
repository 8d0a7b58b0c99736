import { printable } from "../problem.ts";
import type { DateLeverage } from "../records/leverage.ts";
import { counted } from "../shared/plurals.ts";
import { knownWords } from "./words.ts";

/** How many others are named for each article. */
const SHOWN = 3;

/** The dates to look up first, with what each would tell of others. Empty if none would tell anything. */
export function leverageWords(leverage: readonly DateLeverage[], all: boolean): string {
  if (leverage.length === 0) return "";
  const blocks = leverage.map(({ file, day, narrowed }) => {
    const shown = narrowed.slice(0, all ? narrowed.length : SHOWN);
    const left = narrowed.length - shown.length;
    return [
      `  ${printable(file)}: up to ${counted(narrowed.length, "other", "others")}. If it were of ${day}:`,
      ...shown.map(
        (other) =>
          `    ${printable(other.file)}: ${knownWords(other.before)}; then ${knownWords(other.after)}`,
      ),
      ...(left > 0 ? [`    and ${left.toLocaleString("en")} more: --all shows them`] : []),
    ];
  });
  return [
    `${counted(leverage.length, "article")} whose date would narrow the dates of others: look ${leverage.length === 1 ? "it" : "these"} up first.`,
    ...blocks.flat(),
    "",
  ].join("\n");
}
