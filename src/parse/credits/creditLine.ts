import type { Block, Credit } from "../../records/source.ts";
import { WEEKDAY } from "../../text/calendarWords.ts";
import type { SetAsideRule, Surroundings } from "../rule.ts";
import { byline } from "./byline.ts";
import { publishedLine } from "./publishedLine.ts";

/** A date after a comma. */
const DAY =
  "(?:\\p{Lu}\\p{L}+,? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,8} \\d{4})";
/** What separates the credits of one line. */
const SEPARATOR = new RegExp(
  `\\s*[|•·]\\s*|\\s+[–—]\\s+|(?<!\\b(?:${WEEKDAY}|${WEEKDAY.toUpperCase()})),\\s+(?=${DAY}\\.?$)`,
  "u",
);

/** A part that is not a credit may be in the line if it has at most this many words ("5 min read"). */
const MAX_OTHER_WORDS = 4;
/** In a text's first line, a place has at most this many words: "Geneva, 3 May 2024". */
const MAX_PLACE_WORDS = 2;

/** Labels that always belong to the article's own day. A "Date:" can also be that of an event. */
const OWN_LABEL = /published|posted|updated|modified/;

/**
 * A line with a byline, the day of publication, or both:
 * "By Jane Doe | Published October 29, 2024 | 5 min read". It is found before the body, and also in
 * or after the body if it says "published" or "updated".
 */
export const creditLine: SetAsideRule = {
  step: "parsing/credit-line",
  find(block, around) {
    const line = read(block);
    if (!line || line.credits.length === 0 || line.others.length > line.credits.length) return null;
    const { credits, others } = line;
    const names = credits.some(({ type }) => type === "byline");
    const labelled = credits.some(({ type, value }) => type === "published" && OWN_LABEL.test(value));
    if (around.index >= around.bodyStart && !labelled) return null;
    if (around.index === 0 && !names && !labelled && !arePlaces(others, around)) return null;
    const reason = credits.map(({ type }) => REASONS[type]).join(" and ");
    return { reason, credits, doubt: isDoubtful(block.text, around) };
  },
};

const REASONS: Readonly<Record<string, string>> = {
  byline: "who wrote it",
  published: "when it was published",
};

interface Line {
  readonly credits: readonly Credit[];
  /** The parts that are not credits. */
  readonly others: readonly string[];
}

/** The credits of a block; null if a part is too long for a credit line. */
function read(block: Block): Line | null {
  const credits: Credit[] = [];
  const others: string[] = [];
  for (const { text, at } of parts(block.text)) {
    const by = byline(text);
    const day = publishedLine(text);
    if (by) credits.push(credit(block, "byline", { text: by.names, at: at + by.at, value: by.names }));
    else if (day)
      credits.push(credit(block, "published", { text: day.date, at: at + day.at, value: day.label ?? "" }));
    else if (wordsIn(text) <= MAX_OTHER_WORDS) others.push(text);
    else return null;
  }
  return { credits, others };
}

const wordsIn = (text: string) => text.split(" ").length;

/** Whether other words in a text's first line can be a place: "Geneva, 3 May 2024" above a headline. */
function arePlaces(others: readonly string[], { bodyStart }: Surroundings): boolean {
  return others.length === 0 || (bodyStart > 1 && others.every((other) => wordsIn(other) <= MAX_PLACE_WORDS));
}

/** Whether a byline can be a headline: "By Royal Appointment", "Von Hindenburg Elected President". */
function isDoubtful(text: string, { blocks, index, bodyStart }: Surroundings): boolean {
  const found = index === 0 ? byline(text) : null;
  if (!found) return false;
  const isForeign = !/^by\b/i.test(text) && wordsIn(found.names) > 2;
  return isForeign || blocks.slice(1, bodyStart).some((other) => byline(other.text));
}

/** Without one of these characters, or a year at the end, nothing is separated: most paragraphs are such. */
const MAY_BE_SEPARATED = /[|•·–—]|\d\.?$/;

/** The parts of a line and where each begins. */
function parts(line: string): { text: string; at: number }[] {
  if (!MAY_BE_SEPARATED.test(line)) return [{ text: line, at: 0 }];
  let from = 0;
  return line.split(SEPARATOR).map((text) => {
    const at = line.indexOf(text, from);
    from = at + text.length;
    return { text, at };
  });
}

type CreditType = "byline" | "published";

/** Words of a block, where they begin in it, and what they mean. */
interface Words {
  readonly text: string;
  readonly at: number;
  readonly value: string;
}

/** The offsets are right only if the block is a single line, and blocks with credits are. */
function credit(block: Block, type: CreditType, { text, at, value }: Words): Credit {
  const start = block.start + at;
  return {
    start,
    end: start + text.length,
    text,
    type,
    value,
    rule: `parsing/${type}`,
    confidence: 0.95,
    origin: "derived",
  };
}
