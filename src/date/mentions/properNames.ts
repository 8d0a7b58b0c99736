import type { Found } from "./pattern.ts";

/** Where an expression is part of a name: all that a row gives has to match. */
interface Title {
  readonly rules: readonly string[];
  readonly before?: RegExp;
  readonly text?: RegExp;
  readonly after?: RegExp;
}

const DAYS = ["weekday"];
const UNITS = ["duration", "compound-duration"];
const STREET = "(?:St(?:reet|\\.)|Ave(?:nue|\\.)|R(?:oa)?d\\b|Boulevard|Blvd|Drive|Lane)";

const TITLES: readonly Title[] = [
  { rules: DAYS, before: /\b(?:Man|[Gg]irl|Bloody|Black|Ruby|Freaky|Sheffield|Super|Fat|Joe) $/ },
  {
    rules: DAYS,
    after:
      /^ (?:[Ss]chool|Addams|Night (?:Lights|Live|Football|Fever)|(?:Business |Evening |Morning )?(?:Times|Telegraph|Mirror|Mail|Express|Herald|Independent|Post|Tribune))\b/,
  },
  // "the Daily News", "China Daily"; "Daily flights begin" opens a sentence.
  { rules: ["set"], text: /^[A-Z]\w+ly$/, after: /^ [A-Z]/ },
  { rules: ["set"], text: /^[A-Z]\w+ly$/, before: /(?:\b[A-Z][\w’']*|\bthe) $/ },
  // "USA Today", "the Today programme", "The Day After Tomorrow".
  { rules: ["relative-day"], text: /^T/, before: /\b[A-Z][\w’']* $/ },
  { rules: ["relative-day"], text: /^the T|After T/ },
  { rules: ["relative-day"], text: /^T/, after: /^ (?:show|program|programme|newspaper)\b/ },
  // "the Winter Games", "Summer Walker".
  { rules: ["season"], after: /^ (?:Games|Olympics|Paralympics|Palace|Park|Gardens?)\b/ },
  { rules: ["season"], text: /^[A-Z]/, before: /(?<!\b[Tt]he )$/, after: /^ [A-Z][a-z]/ },
  { rules: ["century"], text: /C\w+$/, after: /^ [A-Z]/ },
  // "Windows 2000", "Vision 2030", a number of a list, a thing of a make.
  {
    rules: ["year"],
    before:
      /\b(?:Windows|Office|Agenda|Vision|Area|Type|Class|Highway|Interstate|Resolution|Public Law|Title|Local|ISBN|Channel|Studio|LZ|Peugeot|Airbus|pp?\.|pages|[Mm]odel|\d{3}|\d{3}-\d{3}) $/,
  },
  {
    rules: ["year"],
    after: new RegExp(`^(?: [A-Z][a-z]+){0,2} ${STREET}|^ (?:vision|words|pages|times)\\b`),
  },
  { rules: ["day-month"], after: new RegExp(`^ ${STREET}`) },
  // "the Six-Day War", "the Hundred Years’ War".
  { rules: UNITS, after: /^s?[’']? War\b/ },
  {
    rules: UNITS,
    text: /^a (?:day|quarter)$/i,
    after:
      /^ (?:labou?rers?|traders?|trippers?|nursery|school|camp|job|care|spa|pounders?|mile|century|pound|inch|cup|turn|million|billion)\b/,
  },
];

/** Words that only a month follows: behind others "May" may be a person. */
const STRONG =
  /\b(?:in|since|until|till|during|last|next|this|early|late|mid|beginning|end|start|middle)(?: of)?[ -]$/i;
const OPENING =
  "In|On|Since|By|Until|Till|Last|Next|This|Early|Late|Mid|From|Between|And|The|Before|After|During|Through|Each|Every|To|For|Of|Or|As|But|When|January|February|April|June|July|August|September|October|November|December";
/** "Theresa May", "Mrs. March": behind a name or a title. */
const surname = (month: string) =>
  new RegExp(`\\b(?!(?:${OPENING})\\b)[A-Z][a-z]+\\.? ${month}\\b(?!,? \\d)`);

/** What was found without the words that are part of a name, as far as the text tells. */
export function withoutNames(found: readonly Found[], text: string): Found[] {
  const people = new Map<string, boolean>();
  const isPerson = (month: string) => {
    const known = people.get(month) ?? surname(month).test(text);
    people.set(month, known);
    return known;
  };
  return found.filter(({ rule, start, end, text: words }) => {
    const before = text.slice(Math.max(0, start - 20), start);
    if (rule === "month" && /^(?:May|March|April|June|August)$/.test(words))
      return STRONG.test(before) || !isPerson(words);
    const after = text.slice(end, end + 40);
    return !TITLES.some(
      (title) =>
        title.rules.includes(rule) &&
        (title.before?.test(before) ?? true) &&
        (title.text?.test(words) ?? true) &&
        (title.after?.test(after) ?? true),
    );
  });
}
