import type { Span } from "../../records/span.ts";

/** What happened to those who are counted. Of several words the one nearest to the number tells. */
const FATES: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "dead",
    /(?<!\p{L})(?:kill\w*|die[sd]?|dying|dead|deaths?|fatal\w*|slain|slaughter\w*|drown\w*|executed|murder\w*|lives|toll)(?!\p{L})/giu,
  ],
  ["hurt", /(?<!\p{L})(?:injur\w*|wound\w*|hurt|maimed)(?!\p{L})/giu],
  ["lost", /(?<!\p{L})(?:casualt\w*|loss(?:es)?|lost)(?!\p{L})/giu],
  ["missing", /(?<!\p{L})(?:missing|unaccounted)(?!\p{L})/giu],
  [
    "held",
    /(?<!\p{L})(?:arrest\w*|detain\w*|jail\w*|imprison\w*|captur\w*|hostages?|charged|convicted|indict\w*)(?!\p{L})/giu,
  ],
  ["fled", /(?<!\p{L})(?:displac\w*|evacuat\w*|flee\w*|fled|homeless)(?!\p{L})/giu],
  ["saved", /(?<!\p{L})(?:rescu\w*|saved)(?!\p{L})/giu],
  ["sick", /(?<!\p{L})(?:infect\w*|hospitali\w*|sick\w*)(?!\p{L})/giu],
];

/** What makes a number another thing than the same number without it, anywhere in its part of the sentence. */
const KINDS: readonly (readonly [name: string, words: RegExp])[] = [
  ["won", /(?<!\p{L})(?:w[io]n|won|winning|wins|gain\w*|pocket\w*)(?!\p{L})/iu],
  [
    "goal",
    /(?<!\p{L})(?:need\w*|requir\w*|goals?|target\w*|pledg\w*|promis\w*|limit\w*|cap|quotas?|ceiling|threshold|clinch\w*|capacity|secure|enough)(?!\p{L})/iu,
  ],
  [
    "difference",
    /(?<!\p{L})(?:lead\sof|leads?\sby|leading\sby|ahead|behind|advantage|gap|margin|short\sof|shortfall|difference|increas\w*|decreas\w*|r[io]se\w*\sby|rise\sof|fell\sby|drop\w*|cut\w*|up\sfrom|down\sfrom|fewer)(?!\p{L}|\sthan)/iu,
  ],
  [
    "rate",
    /(?<!\p{L})(?:per|each|every|daily|weekly|monthly|annual\w*|yearly|averag\w*|an?\s(?:day|week|month|year|hour|person|piece))(?!\p{L})/iu,
  ],
];

/** A number of those who are left, or who come on top: "10 other people", "another 10 people", "10 boats left". */
const REST =
  /(?<!\p{L})(?:remaining|outstanding|left|another|additional|extra|others?|further|more(?!\sthan)|uncommitted|unpledged)(?!\p{L})/iu;

/** A number of some of those who were mentioned before: "600 of these soldiers". */
const PART = /\sof\s(?:the|these|those|its|their|his|her|our|all|them)(?!\p{L})/iu;

/** How far around a number words make it one of a rest, in characters. */
const NEAR = 14;

/**
 * What is said of a number besides what it counts: what happened to those who are counted, and whether it is a goal, a rest, a
 * difference, a rate or a part. Two figures are of the same thing only if these agree.
 * @param text the paragraph. @param clause the part of its sentence; `joined` is the same with the numbers that "and" joins to it.
 * @param words where the figure stands.
 */
export function rolesOf(
  text: string,
  { clause, joined }: { readonly clause: Span; readonly joined: Span },
  words: Span,
): ReadonlySet<string> {
  const around = text.slice(clause.start, clause.end);
  const near = text.slice(Math.max(clause.start, words.start - NEAR), Math.min(clause.end, words.end + NEAR));
  const found = KINDS.flatMap(([name, pattern]) => (pattern.test(around) ? [name] : []));
  const fate = nearestFate(around, words.start - clause.start, words.end - clause.start);
  if (fate !== null) found.push(fate);
  if (REST.test(near) && !isBesides(fate, text.slice(joined.start, joined.end))) found.push("rest");
  if (PART.test(text.slice(words.start, words.end))) found.push("part");
  return new Set(found);
}

/** Whether others are told of whom something else happened to: "30 others" in "killing 12 people and injuring 30 others" are all who were hurt. */
const isBesides = (fate: string | null, joined: string): boolean =>
  fate !== null && FATES.some(([name, pattern]) => name !== fate && joined.search(pattern) >= 0);

function nearestFate(text: string, start: number, end: number): string | null {
  let nearest: { readonly name: string; readonly away: number } | null = null;
  for (const [name, pattern] of FATES)
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const away = index >= end ? index - end : Math.max(0, start - index - word.length);
      if (nearest === null || away < nearest.away) nearest = { name, away };
    }
  return nearest?.name ?? null;
}

const FATE_NAMES = new Set(FATES.map(([name]) => name));

/** Whether a role says what happened to those who are counted. */
export const isFate = (role: string) => FATE_NAMES.has(role);
