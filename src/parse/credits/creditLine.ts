import type { Annotation, Block } from "../../records.ts";
import type { SetAsideRule } from "../rule.ts";
import { byline } from "./byline.ts";
import { publishedLine } from "./publishedLine.ts";

/** What parts the credits of one line. */
const BREAK =
  /\s*[|•·]\s*|\s+[–—]\s+|,\s+(?=(?:\p{Lu}\p{L}+,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4})$)/u;

/** A part that credits nothing we know may stand beside others if it is this short, in words. */
const MAX_OTHER_WORDS = 4;

/**
 * The byline and the day of publication, in a line of their own or together in one:
 * "By Jane Doe | Published October 29, 2024 | 5 min read". Before the body, or anywhere when
 * the line says "published".
 */
export const creditLine: SetAsideRule = {
  step: "credit",
  find(block, { index, bodyStart }) {
    const credits: Annotation[] = [];
    let others = 0;
    let labelled = false;
    for (const { text, at } of parts(block.text)) {
      const by = byline(text);
      const day = publishedLine(text);
      if (by) credits.push(credit(block, "byline", by.names, at + by.at, by.names));
      else if (day) credits.push(credit(block, "published", day.date, at + day.at, day.label ?? ""));
      else if (text.split(" ").length <= MAX_OTHER_WORDS) others += 1;
      else return null;
      labelled ||= Boolean(day?.label);
    }
    const inPlace = index < bodyStart || labelled;
    if (credits.length === 0 || others > credits.length || !inPlace) return null;
    return { reason: credits.map(({ kind }) => SAYS[kind]).join(" and "), credits };
  },
};

const SAYS: Readonly<Record<string, string>> = { byline: "who wrote it", published: "when it was published" };

/** The parts of a line, each with where it begins. */
function parts(line: string): { text: string; at: number }[] {
  let from = 0;
  return line.split(BREAK).map((text) => {
    const at = line.indexOf(text, from);
    from = at + text.length;
    return { text, at };
  });
}

/** The span is exact where the block is one line, as such blocks are. */
function credit(block: Block, kind: string, text: string, at: number, value: string): Annotation {
  const start = block.start + at;
  return {
    start,
    end: start + text.length,
    text,
    kind,
    value,
    rule: `credit/${kind}`,
    confidence: 0.95,
    source: "auto",
  };
}
