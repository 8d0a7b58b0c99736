import type { NameRuleId } from "../../data/rules/names.ts";
import type { NameType } from "../../records/names.ts";
import type { DefinedForms } from "./definedForms.ts";
import { headNoun, personParts, shortForms } from "./forms.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { NameMatch } from "./nameMatch.ts";
import { FIRM } from "./nearNoun.ts";
import { soleOwners } from "./soleOwners.ts";

/** What a word means in this article, given the names that were found elsewhere in it. */
export interface InContext {
  readonly type: NameType;
  readonly rule: NameRuleId;
  readonly strength: number;
}

/** Names below this strength don't decide what other words mean. */
const MIN_STRENGTH = 0.6;

/** The highest strength of words that are a name because they are one elsewhere. */
const MAX_SAME_WORDS = 0.8;

const PART_OF_FULL_NAME: InContext = { type: "person", rule: "names/part-of-full-name", strength: 0.85 };
/** Part of what only may be a full name: surer than a guess from the word alone, and never the first word of a sentence. */
const GUESSED_PART: InContext = { type: "person", rule: "names/same-words", strength: 0.66 };
const LAST_WORD: InContext = { type: "organisation", rule: "names/last-word", strength: 0.65 };
const SAME_FIRM: InContext = { type: "organisation", rule: "names/same-firm", strength: FIRM };
const SHORT_FORM: InContext = { type: "organisation", rule: "names/short-form", strength: 0.75 };

/** For each form that the found names imply, what it means in this article; the highest strength wins. */
export function namesInContext(
  matches: readonly NameMatch[],
  defined: DefinedForms,
  lists: Gazetteer,
): ReadonlyMap<string, InContext> {
  const known = new Map<string, InContext>();
  const sure = matches.filter(({ strength }) => strength >= MIN_STRENGTH);
  const firms = new Set(sure.filter(isNamedAsFirm).map(({ text }) => text));
  for (const name of sure) {
    if (isNamedAsFirm(name)) known.set(name.text, SAME_FIRM);
    else add(known, name.text, sameWords(name));
    const short = name.type === "organisation" ? shortForms(name.text, lists) : [];
    for (const form of short) add(known, form, SHORT_FORM);
  }
  for (const { form, isGuess } of partsOfPeople(matches, firms, lists))
    add(known, form, isGuess ? GUESSED_PART : PART_OF_FULL_NAME);
  addDefined(known, defined);
  for (const noun of unambiguousHeadNouns(sure)) add(known, noun, LAST_WORD);
  return known;
}

/** Adds what brackets explain, and takes away what they say to be no name. */
function addDefined(known: Map<string, InContext>, defined: DefinedForms): void {
  for (const [form, type] of defined) {
    if (type !== null) add(known, form, { ...SHORT_FORM, type });
    else known.delete(form);
  }
}

/**
 * The parts of people's names: the surname of "Ada Quist", also where only its words suggest a person. A firm that elsewhere looks
 * like one has none.
 */
function partsOfPeople(matches: readonly NameMatch[], firms: ReadonlySet<string>, lists: Gazetteer) {
  return matches.flatMap(({ type, strength, rule, text }) => {
    const isGuess = rule === "names/unknown-person";
    if (type !== "person" || firms.has(text) || !(strength >= MIN_STRENGTH || isGuess)) return [];
    return personParts(text, lists).map((form) => ({ form, isGuess }));
  });
}

/** "Commission", if only one organisation of the article ends in it. */
function unambiguousHeadNouns(matches: readonly NameMatch[]): string[] {
  const nouns = matches.flatMap(({ type, text }): [string, string][] => {
    const noun = type === "organisation" ? headNoun(text) : null;
    return noun ? [[noun, text]] : [];
  });
  return [...soleOwners(nouns).keys()];
}

const isNamedAsFirm = ({ rule, strength }: NameMatch) => rule === "names/near-noun" && strength >= FIRM;

function add(known: Map<string, InContext>, form: string, meaning: InContext): void {
  const before = known.get(form);
  if (before?.rule === SAME_FIRM.rule) return;
  if (!before || before.strength < meaning.strength) known.set(form, meaning);
}

/** Whether elsewhere in the article only a firm can have the name: "Alma Hurst" after "the CEO of Alma Hurst". */
export const isFirm = ({ rule }: InContext): boolean => rule === SAME_FIRM.rule;

function sameWords({ type, rule, strength }: NameMatch): InContext {
  const isListed = rule === "names/listed-place" || rule === "names/listed-organisation";
  return {
    type,
    rule: isListed ? "names/listed-elsewhere" : "names/same-words",
    strength: Math.min(strength, MAX_SAME_WORDS),
  };
}
