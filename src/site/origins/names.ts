import { OUTLETS, type Outlet } from "../../data/outlets.ts";

/** The outlets that some articles may name. */
export interface KnownOutlets {
  /** The outlet that a name stands for; null if it is none that is known. */
  readonly of: (name: string) => Outlet | null;
  /** Match words that cite one of them, each with its name as `name`. */
  readonly citing: readonly RegExp[];
}

const keyOf = (name: string): string =>
  name
    .trim()
    .replace(/^the\s+/i, "")
    .replace(/\s+/g, " ")
    .toLowerCase();

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** @param sources of the articles. Each is an outlet too. */
export function knownOutlets(sources: readonly string[]): KnownOutlets {
  const byKey = new Map<string, Outlet>();
  const names: string[] = [];
  const add = (outlet: Outlet) => {
    for (const form of [outlet.name, ...outlet.forms]) {
      if (byKey.has(keyOf(form))) continue;
      byKey.set(keyOf(form), outlet);
      names.push(form.replace(/^the\s+/i, "").trim());
    }
  };
  for (const outlet of OUTLETS) add(outlet);
  for (const source of sources) if (isName(source)) add({ name: source.trim(), forms: [], isAgency: false });
  const agencies = OUTLETS.filter(({ isAgency }) => isAgency).flatMap(({ name, forms }) => [name, ...forms]);
  return {
    // "dpa/lnw" is a service of dpa.
    of: (name) => byKey.get(keyOf(name)) ?? byKey.get(keyOf(name.replace(/\/\p{Ll}{2,4}$/u, ""))) ?? null,
    citing: citing(alternatives(names), alternatives(agencies)),
  };
}

/** A source can be looked for in texts if it is written like a name, and is no single short word. */
const isName = (source: string): boolean => /^\p{Lu}/u.test(source.trim()) && source.trim().length > 3;

/** The longest first, so that "BBC News" isn't read as "BBC". */
function alternatives(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(escaped).join("|")})`;
}

/** What may stand after the name of an outlet: "according to Fox News analyst Napolitano" cites a person, and "a Reuters/Ipsos poll" is a poll. */
const END =
  '(?=[,.;:)”"—–]|\\s*$|\\s+(?:on|in an?|this|last|late|earlier|which|that|citing|report(?:s|ed)?|report)\\b)';

/** The ways in which an article cites an outlet for what it tells. */
function citing(pattern: string, agencies: string): RegExp[] {
  const name = `(?<![\\p{L}-])(?:[Tt]he )?(?<name>${pattern})(?![\\p{L}/-])`;
  const byAgency = `(?<![\\p{L}-])(?<name>${agencies})(?![\\p{L}/-])`;
  return [
    new RegExp(
      `${name}(?: newspaper| website)?,? (?:(?:has|had|have|also|first|previously|exclusively) )*report(?:ed|s)\\b`,
      "gu",
    ),
    new RegExp(`${byAgency}(?: news agency)? (?:said|says)\\b`, "gu"),
    new RegExp(`\\b[Aa]ccording to (?:an? (?:\\p{Ll}+ )?reports? (?:by|in|from|on) )?${name}${END}`, "gu"),
    new RegExp(`\\b(?:first |as |was |were |been )*[Rr]eported (?:first )?(?:by|in) ${name}${END}`, "gu"),
    new RegExp(`\\b(?:told|interview with|speaking to|statement to) ${name}${END}`, "gu"),
  ];
}
