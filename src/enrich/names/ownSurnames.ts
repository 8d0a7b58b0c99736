import type { NameMatch } from "./nameMatch.ts";

const POSSESSIVE = /['’]s$/;

/**
 * The names of an article, where a firm whose name is a surname with an "s" is a person if the article names somebody so:
 * "McDonald's lawyer" after "Ada McDonald". A surname also gets the particle that its full name has: "de Blasio".
 */
export function ownSurnames(text: string, names: readonly NameMatch[]): NameMatch[] {
  const surnames = new Map<string, string>();
  for (const { type, text: name, rule } of names) {
    if (type !== "person" || rule === "names/same-words") continue;
    const words = name.split(/\s+/);
    const last = words.at(-1) ?? "";
    const particle = words.length > 2 ? (words.at(-2) ?? "") : "";
    const known = surnames.get(last) ?? "";
    surnames.set(last, known === "" && PARTICLE.test(particle) ? particle : known);
  }
  return names.map((name) => asPerson(name, surnames) ?? withParticle(text, name, surnames) ?? name);
}

/** A particle in lower case. */
const PARTICLE = /^(?:de|da|di|du|van|von|der|den|del|della|al|bin)$/;

function asPerson(name: NameMatch, surnames: ReadonlyMap<string, string>): NameMatch | null {
  if (name.type !== "organisation" || !POSSESSIVE.test(name.text)) return null;
  const surname = name.text.slice(0, -2);
  if (!surnames.has(surname)) return null;
  const { start, end } = name;
  return {
    start,
    end: end - 2,
    text: surname,
    type: "person",
    rule: "names/part-of-full-name",
    strength: 0.85,
  };
}

function withParticle(
  text: string,
  name: NameMatch,
  surnames: ReadonlyMap<string, string>,
): NameMatch | null {
  const particle = name.type === "person" ? surnames.get(name.text) : undefined;
  if (!particle) return null;
  const start = name.start - particle.length - 1;
  const written = text.slice(Math.max(0, start), name.end);
  if (written !== `${particle} ${name.text}` || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return null;
  return { ...name, start, text: written };
}
