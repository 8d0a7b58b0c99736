import type { NameType } from "../../records/names.ts";
import { headNoun, personParts, shortForms } from "./forms.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { NameMatch } from "./types.ts";

/** What the rest of the text says of a word. */
export interface InContext {
  readonly type: NameType;
  readonly rule: string;
  readonly confidence: number;
}

/** From how sure a reading may speak for other words. */
const SPEAKS = 0.6;

/** The same words are never surer elsewhere than this. */
const SAME_WORDS = 0.8;

const PERSON_AGAIN: InContext = { type: "person", rule: "surname-again", confidence: 0.85 };
const HEAD: InContext = { type: "organisation", rule: "head-again", confidence: 0.65 };
const SHORT: InContext = { type: "organisation", rule: "short-form", confidence: 0.75 };

/** What the names of a text tell of other forms, the surest for each form. */
export function namesInContext(found: readonly NameMatch[], lists: Gazetteer): ReadonlyMap<string, InContext> {
  const told = new Map<string, InContext>();
  const sure = found.filter(({ confidence }) => confidence >= SPEAKS);
  for (const name of sure) {
    tell(told, name.text, sameWords(name));
    const isPerson = name.type === "person";
    const forms = isPerson ? personParts(name.text, lists) : [];
    const short = name.type === "organisation" ? shortForms(name.text, lists) : [];
    for (const form of forms) tell(told, form, PERSON_AGAIN);
    for (const form of short) tell(told, form, SHORT);
  }
  for (const head of ownHeads(sure)) tell(told, head, HEAD);
  return told;
}

/** The heads of which a text names only one: "the Commission". */
function ownHeads(found: readonly NameMatch[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const { type, text } of found) {
    const head = type === "organisation" ? headNoun(text) : null;
    if (head) names.set(head, (names.get(head) ?? new Set()).add(text));
  }
  return [...names].filter(([, owners]) => owners.size === 1).map(([head]) => head);
}

function tell(told: Map<string, InContext>, form: string, one: InContext): void {
  const before = told.get(form);
  if (!before || before.confidence < one.confidence) told.set(form, one);
}

function sameWords({ type, rule, confidence }: NameMatch): InContext {
  const again = rule.startsWith("known-") ? "listed-again" : "same-words";
  return { type, rule: again, confidence: Math.min(confidence, SAME_WORDS) };
}
