import type { TimeRuleId } from "../../data/rules/times.ts";
import type { TimeMatch } from "./pattern.ts";

/** A context in which an expression is part of a name; all patterns that it gives must match. */
interface NameContext {
  readonly rules: readonly TimeRuleId[];
  readonly before?: RegExp;
  readonly text?: RegExp;
  readonly after?: RegExp;
}

const DAYS: readonly TimeRuleId[] = ["times/weekday"];
const UNITS: readonly TimeRuleId[] = ["times/duration", "times/hyphenated-duration"];
const STREET = "(?:St(?:reet|\\.)|Ave(?:nue|\\.)|R(?:oa)?d\\b|Boulevard|Blvd|Drive|Lane)";

/** Words before a year that have a capital only at the beginning of a sentence or in a heading. */
const BEFORE_YEAR =
  "About|After|And|Are|Around|As|At|Before|Beyond|Between|But|By|Circa|Come|During|Fiscal|For|From|If|In|Into|Is|Not|Of|On|Or|Past|Post|Since|Than|The|Then|Through|Till|To|Towards?|Until|Upon|When|Year";

const NAME_CONTEXTS: readonly NameContext[] = [
  { rules: DAYS, before: /\b(?:Man|[Gg]irl|Bloody|Black|Ruby|Freaky|Sheffield|Super|Bowl|Fat|Joe) $/ },
  {
    rules: DAYS,
    after:
      /^ (?:[Ss]chool|Addams|Night [A-Z]\w+|(?:Life|World|Brunch|Politics)\b|[A-Z]\w+ (?:titles?|newspapers?|magazines?|programmes?|show)\b|(?:Business |Evening |Morning )?(?:Times|Telegraph|Mirror|Mail|Express|Herald|Independent|Post|Tribune))\b/,
  },
  // "the Daily News", "China Daily"; "Daily flights begin" opens a sentence.
  { rules: ["times/recurring-period"], text: /^[A-Z]\w+ly$/, after: /^ [A-Z]/ },
  { rules: ["times/recurring-period"], text: /^[A-Z]\w+ly$/, before: /(?:\b[A-Z][\w’']*|\bthe) $/ },
  // "USA Today", "the Today programme", "The Day After Tomorrow".
  { rules: ["times/relative-day"], text: /^T/, before: /\b[A-Z][\w’']* $/ },
  { rules: ["times/relative-day"], text: /^[Tt]he T|After T/ },
  // "the Tomorrow Group", "in Tomorrow’s World": a capital within a sentence.
  { rules: ["times/relative-day"], text: /^T/, before: /[a-z,] $/ },
  { rules: ["times/relative-day"], text: /^T/, after: /^ (?:show|program|programme|newspaper)\b/ },
  // "TikTok Now", "It's Time to Now"; ITV's "This Morning".
  { rules: ["times/present"], text: /^N/, before: /[\w’'] $/ },
  { rules: ["times/part-of-today"], text: /^(?:This|Last) [A-Z]/ },
  // "Easter Seals", "How the Grinch Stole Christmas".
  { rules: ["times/holiday"], after: /^ Seals\b/ },
  { rules: ["times/holiday"], before: /\b(?:Stole|Before) $/ },
  // "the Winter Games", "Summer Walker".
  { rules: ["times/season"], after: /^ (?:Games|Olympics|Paralympics|Palace|Park|Gardens?)\b/ },
  { rules: ["times/season"], text: /^[A-Z]/, before: /(?<!\b[Tt]he )$/, after: /^ [A-Z][a-z]/ },
  { rules: ["times/century"], text: /C\w+$/, after: /^ [A-Z]/ },
  // "Windows 2000", "Vision 2030", "page 1984", "Peugeot 2008".
  {
    rules: ["times/year"],
    before:
      /\b(?:Windows|Office|Agenda|Vision|Area|Type|Class|Highway|Interstate|Resolution|Public Law|Title|Local|ISBN|Channel|Studio|LZ|Peugeot|Airbus|pp?\.|pages|[Mm]odel|\d{3}|\d{3}-\d{3}) $/,
  },
  // "Blade Runner 2099": far ahead and not round, as the years of plans and goals are ("Net Zero 2050"), nor that of a loan.
  {
    rules: ["times/year"],
    before: new RegExp(`\\b(?!(?:${BEFORE_YEAR})\\b)[A-Z][a-z]+ $`),
    text: /^20(?:4[1-9]|[5-9]\d)(?<![05])$/,
    after:
      /^(?! (?:\w+ )?(?:bonds?|notes?|debt|Eurobonds?|gilts?|maturit\w+|issue|target|goal|deadline|plan)\b)/,
  },
  // "the novel 1984", "her album 1989".
  {
    rules: ["times/year"],
    before: /\b(?:novel|novella|film|movie|musical|album|song|sequel|drama) [“"‘']?$/,
  },
  {
    rules: ["times/year"],
    after: new RegExp(`^(?: [A-Z][a-z]+){0,2} ${STREET}|^ (?:vision|words|pages|times)\\b`),
  },
  // "a 1987 Chevrolet": a model.
  {
    rules: ["times/year"],
    after:
      /^ (?:Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Ferrari|Fiat|Ford|GMC|Honda|Hyundai|Jaguar|Jeep|Kia|Lexus|Lincoln|Mazda|Mercedes|Mercury|Mitsubishi|Nissan|Oldsmobile|Plymouth|Pontiac|Porsche|Range Rover|Saab|Subaru|Suzuki|Toyota|Vauxhall|Volkswagen|Volvo|VW)\b(?! (?:agreed|announced|said|sold|workers?))/,
  },
  { rules: ["times/day-month"], after: new RegExp(`^ ${STREET}`) },
  // "the Six-Day War", "the Hundred Years’ War".
  { rules: UNITS, after: /^s?[’']? War\b/ },
  {
    rules: UNITS,
    text: /^a (?:day|quarter)$/i,
    after:
      /^ (?:labou?rers?|traders?|trippers?|nursery|school|camp|job|care|spa|pounders?|mile|century|pound|inch|cup|turn|million|billion)\b/,
  },
];

/** After these words "May" is a month; after others it may be a person. */
const BEFORE_MONTH =
  /\b(?:in|since|until|till|during|last|next|this|early|late|mid|beginning|end|start|middle)(?: of)?[ -]$/i;
/** Capitalised words before "May" that are not first names. */
const NOT_FIRST_NAMES =
  "In|On|Since|By|Until|Till|Last|Next|This|Early|Late|Mid|From|Between|And|The|Before|After|During|Through|Each|Every|To|For|Of|Or|As|But|When|January|February|April|June|July|August|September|October|November|December";
/** A month used as a surname: "Theresa May", "Mrs. March". */
const surname = (month: string) =>
  new RegExp(`\\b(?!(?:${NOT_FIRST_NAMES})\\b)[A-Z][a-z]+\\.? ${month}\\b(?!,? \\d)`);

/** "Australia dominated the first quarter": of a match. */
const SPORT =
  /\b(?:[Nn]etball|[Bb]asketball|quarterbacks?|touchdowns?|halftime|half-time|NBA|WNBA|NFL|AFL|Super Bowl)\b/;
const BUSINESS =
  /\b(?:earnings|revenues?|profits?|net income|fiscal|GDP|shareholders|economy|economists?|sales)\b/i;
const isAboutSport = (text: string) => SPORT.test(text) && !BUSINESS.test(text);

/** Drops the matches that are part of a name, such as "Today" in "USA Today". */
export function withoutProperNames(found: readonly TimeMatch[], text: string): TimeMatch[] {
  const people = new Map<string, boolean>();
  const isPerson = (month: string) => {
    const known = people.get(month) ?? surname(month).test(text);
    people.set(month, known);
    return known;
  };
  const isQuarter = ({ rule }: TimeMatch) => rule === "times/quarter" || rule === "times/relative-quarter";
  const ofMatches = found.some(isQuarter) && isAboutSport(text);
  return found.filter((match) => {
    const { rule, start, end, text: words } = match;
    if (ofMatches && isQuarter(match) && !/\d{4}|year/.test(words)) return false;
    const before = text.slice(Math.max(0, start - 20), start);
    if (rule === "times/month" && /^(?:May|March|April|June|August)$/.test(words))
      return BEFORE_MONTH.test(before) || !isPerson(words);
    const after = text.slice(end, end + 40);
    return !NAME_CONTEXTS.some(
      (title) =>
        title.rules.includes(rule) &&
        (title.before?.test(before) ?? true) &&
        (title.text?.test(words) ?? true) &&
        (title.after?.test(after) ?? true),
    );
  });
}
