import { tokenAfter, tokenBefore } from "./rule.ts";
import type { Run } from "./run.ts";
import type { Token } from "./tokens.ts";
import { HUMAN_VERBS, ROLES, SPEECH } from "./words/people.ts";

const ARTICLES = new Set(["a", "an", "the"]);

/** Whether the words around a run's words fit only a person: "lawmaker" before them, "said" or ", 61," after them. */
export function hasHumanContext(run: Run, at: number, to: number): boolean {
  const before = at === 0 ? (tokenBefore(run)?.text ?? "") : "";
  if (ROLES.has(before) && !isOfSameKind(run, before)) return true;
  if (to !== run.words.length) return false;
  const verb = tokenAfter(run);
  if (verb && (SPEECH.has(verb.text) || HUMAN_VERBS.has(verb.text))) return true;
  if (SPEECH.has(before) && (verb === undefined || verb.shape === "punctuation")) return true;
  return hasApposition(run.after);
}

/** Whether a word for a relative describes a thing: "a sister Quexa show" is one more of the same kind. */
const isOfSameKind = ({ before, after }: Run, word: string) =>
  RELATIVES.has(word) && /^an?$/i.test(before.at(-2)?.text ?? "") && after[0]?.shape === "lower";

const RELATIVES = new Set(["sister", "brother", "mother", "father", "daughter", "son"]);

/** ", 61,", "(born 1970)", ", who", ", a Moscow-based analyst". */
function hasApposition([sign, word, third, fourth]: readonly Token[]): boolean {
  if (!sign || !word) return false;
  if (sign.text === "(") return word.text === "born" || (word.shape === "number" && word.text.length === 4);
  if (sign.text !== ",") return false;
  const isAge = /^\d\d$/.test(word.text) && third?.text === ",";
  if (isAge || word.text === "who" || word.text === "whose") return true;
  return ARTICLES.has(word.text) && [third, fourth].some((one) => ROLES.has(one?.text ?? ""));
}
