import type { Block, Credit } from "../../records/source.ts";
import { WEEKDAY } from "../../text/calendarWords.ts";
import type { SetAsideRule, Surroundings } from "../rule.ts";
import { byline } from "./byline.ts";
import { publishedLine } from "./publishedLine.ts";

/** A day of the calendar, as it stands behind a comma. */
const DAY =
  "(?:\\p{Lu}\\p{L}+,? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,8} \\d{4})";
/** What parts the credits of one line. */
const BREAK = new RegExp(
  `\\s*[|•·]\\s*|\\s+[–—]\\s+|(?<!\\b(?:${WEEKDAY}|${WEEKDAY.toUpperCase()})),\\s+(?=${DAY}\\.?$)`,
  "u",
);

/** A part that credits nothing we know may stand beside others if it is this short, in words. */
const MAX_OTHER_WORDS = 4;
/** In a text's first line only a place is so short: "Geneva, 3 May 2024". */
const MAX_PLACE_WORDS = 2;

/** Labels that stand on an article's own day wherever they are; an event has a "Date" as well. */
const OWN_LABEL = /published|posted|updated|modified/;

/**
 * The byline and the day of publication, in a line of their own or together in one:
 * "By Jane Doe | Published October 29, 2024 | 5 min read". Before the body, or anywhere when
 * the line says "published".
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
  /** The parts that credit nothing that we know. */
  readonly others: readonly string[];
}

/** The credits of a block; null when a part of it is too long to be one. */
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

/** A day beside other words opens a text only below a place, and above the headline. */
function arePlaces(others: readonly string[], { bodyStart }: Surroundings): boolean {
  return others.length === 0 || (bodyStart > 1 && others.every((other) => wordsIn(other) <= MAX_PLACE_WORDS));
}

/** "By Royal Appointment" above a byline, "Von Hindenburg Elected President": both are headlines. */
function isDoubtful(text: string, { blocks, index, bodyStart }: Surroundings): boolean {
  const found = index === 0 ? byline(text) : null;
  if (!found) return false;
  const isForeign = !/^by\b/i.test(text) && wordsIn(found.names) > 2;
  return isForeign || blocks.slice(1, bodyStart).some((other) => byline(other.text));
}

/** The parts of a line, each with where it begins. */
function parts(line: string): { text: string; at: number }[] {
  let from = 0;
  return line.split(BREAK).map((text) => {
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
