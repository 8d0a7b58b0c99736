import type { NameRuleId } from "../../data/rules/names.ts";
import type { NameMatch } from "./nameMatch.ts";
import { ORG_NOUNS, ORG_NOUNS_AFTER } from "./words/nouns.ts";
import { HUMAN_VERBS, TITLES } from "./words/people.ts";

const LISTED: ReadonlySet<NameRuleId> = new Set<NameRuleId>([
  "names/listed-organisation",
  "names/listed-elsewhere",
]);

/** Words with a capital that belong to a firm's name: "Quist Inc", "Quist News". */
const OF_FIRM = /^(?:Inc|Corp|Ltd|plc|PLC|Co|Company|News|TV|Television|Radio|Motor|Motors|Group|Bank)$/;

/** The words before and after a name, without what lies further away than this. */
const MAX_AROUND = 24;

/**
 * The names of an article, where a listed firm of one word is also the surname of a person whom the article names in full:
 * "Quist" after "Ada Quist". It is the person unless the article uses it as a firm's; where both may be meant, it is none.
 */
export function surnameOrFirm(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const isFirm = ({ type, rule, text: name }: NameMatch) =>
    type === "organisation" && LISTED.has(rule) && !/\s/.test(name);
  if (!names.some(isFirm)) return names;
  const surnames = new Set(names.filter(isFullPerson).map((name) => name.text.split(/\s+/).at(-1) ?? ""));
  const unsure = names.filter((name) => isFirm(name) && surnames.has(name.text));
  if (unsure.length === 0) return names;
  const used = new Map<string, Set<Use>>();
  for (const name of unsure)
    used.set(name.text, (used.get(name.text) ?? new Set<Use>()).add(useOf(text, name)));
  for (const { type, text: name } of names) if (type === "person") used.get(name)?.add("person");
  return names.flatMap((name): NameMatch[] => {
    const uses = isFirm(name) ? used.get(name.text) : undefined;
    if (!uses) return [name];
    if (uses.has("firm")) return uses.has("person") ? [] : [name];
    return uses.has("either") && !uses.has("person") ? [] : [{ ...name, ...PART_OF_FULL_NAME }];
  });
}

/** What the words around a name show: articles call a person by the surname after the full name, so "none" is mostly the person. */
type Use = "person" | "firm" | "either" | "none";

function useOf(text: string, name: NameMatch): Use {
  if (actsAsPerson(text, name)) return "person";
  if (isUsedAsFirm(text, name)) return "firm";
  return /\b(?:told|to|by|at|with|from) $/.test(text.slice(Math.max(0, name.start - MAX_AROUND), name.start))
    ? "either"
    : "none";
}

const PART_OF_FULL_NAME = { type: "person", rule: "names/part-of-full-name", strength: 0.85 } as const;

const isFullPerson = ({ type, text, rule }: NameMatch) =>
  type === "person" && /\s/.test(text) && rule !== "names/same-words" && rule !== "names/unknown-person";

/** "Mr Quist", "Quist, who", "Quist resigned". */
function actsAsPerson(text: string, { start, end }: NameMatch): boolean {
  const before = /([\p{L}.]+) $/u.exec(text.slice(Math.max(0, start - MAX_AROUND), start))?.[1] ?? "";
  const after = /^,? (\p{L}+)/u.exec(text.slice(end, end + MAX_AROUND))?.[1] ?? "";
  return TITLES.has(before.toLowerCase()) || HUMAN_VERBS.has(after);
}

/** "Quist shares", "Quist Inc", "the carmaker Quist". */
function isUsedAsFirm(text: string, { start, end }: NameMatch): boolean {
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - MAX_AROUND), start))?.[1] ?? "";
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + MAX_AROUND))?.[1] ?? "";
  return ORG_NOUNS.has(before) || ORG_NOUNS_AFTER.has(after) || OF_FIRM.test(after);
}

/**
 * Whether a person's name names something else here: a firm that it describes ("the Quist company", "Ada Quist shares"), a disease or
 * a law of nature ("Ada Quist's disease"), a lawsuit ("Quist v. Hurst").
 */
export function isOfThing(text: string, { type, start, end, text: name }: NameMatch): boolean {
  if (type !== "person") return false;
  const after = text.slice(end, end + MAX_AROUND);
  if (OF_NATURE.test(after) || OF_BRAND.test(after)) return true;
  return (
    !/\s/.test(name) &&
    (OF_COMPANY.test(after) ||
      /^ v\. /.test(after) ||
      /\sv\. $/.test(text.slice(Math.max(0, start - 5), start)))
  );
}

const OF_COMPANY = /^ (?:company|companies|enterprises|conglomerate|subsidiary)\b/;
const OF_BRAND = /^ (?:shares|stores?|jeans|boutiques?)\b/;
const OF_NATURE =
  /^(?:['’]s)? (?:[Dd]isease|[Ss]yndrome|[Pp]alsy|[Ll]ymphoma|[Ss]arcoma|[Tt]heorem|[Pp]aradox|[Cc]onjecture|[Hh]ypothesis)\b/;
