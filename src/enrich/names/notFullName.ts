import { INITIAL } from "./nameEnd.ts";
import { AFTER_NOUN } from "./notPeople.ts";
import { tokenBefore } from "./rule.ts";
import { listedAt, type Run } from "./run.ts";
import { wordBefore } from "./surroundings.ts";
import { STATE_ABBREVIATIONS } from "./words/places.ts";

/** Whether the last words show that the name isn't a person's: a short form in "Quexa TV", a place in "Upstate New York". */
export function isOfOther(run: Run, at: number, to: number): boolean {
  const last = run.words[to - 1];
  if (!last) return true;
  // "L&M Quexa", "(W. Bush)", "Quexa D.C."
  if (run.words.slice(at, to).some(({ text }) => text.includes("&"))) return true;
  if (INITIAL.test(run.words[at]?.text ?? "") && wordBefore(run, at) === "(") return true;
  if (STATE_ABBREVIATIONS.has(last.text)) return true;
  // "414 tanks of the Mark IV"
  if (run.words[at]?.text === "Mark" && to - at === 2 && NUMBER.test(last.text)) return true;
  const isShort = SHORT_FORM.test(last.text) && !NUMBER.test(last.text) && !run.words[at]?.isAllCapitals;
  return isShort || hasShortFormInside(run, at, to) || endsInPlace(run, at, to);
}

/** "Museums NI Ada Quist": the name begins after the short form. "Andrew RT Quist" has initials. */
const hasShortFormInside = ({ words, lists }: Run, at: number, to: number) =>
  !words[at]?.isAllCapitals &&
  !lists.firstNames.has(words[at]?.text ?? "") &&
  words.slice(at + 1, to - 1).some(({ text }) => SHORT_FORM.test(text));

const SHORT_FORM = /^\p{Lu}{2,}$/u;
/** "Louis XVI" */
const NUMBER = /^[IVX]+$/;

/** "Air New Zealand", "Quist Benghazi": the last words are a listed place that nobody is called after. "John Denver" is a person. */
function endsInPlace(run: Run, at: number, to: number): boolean {
  const { firstNames, surnames, countries } = run.lists;
  const [first, last] = [run.words[at], run.words[to - 1]?.text ?? ""];
  // "Ron Cuba" is rum, but "Ada France" a person.
  if (!run.inHeadline && firstNames.has(first?.text ?? ""))
    return to - at === 2 && countries.has(last) && !firstNames.has(last) && !surnames.has(last);
  for (let from = at + 1; from < to; from += 1) {
    const listed = listedAt(run, from);
    if (listed?.type !== "place" || from + listed.length !== to) continue;
    const word = run.words[from]?.text ?? "";
    if (listed.length > 1 || !(firstNames.has(word) || surnames.has(word) || run.lists.towns.has(word)))
      return true;
  }
  return false;
}

/** "Whatu Quexa (Health NZ)": another form of a body's name in brackets, with a short form in it. */
export function isBeforeOtherForm({ words, after }: Run, to: number): boolean {
  const [sign, first, second, end] = to === words.length ? after : [];
  if (sign?.text !== "(" || (first?.shape !== "capital" && first?.shape !== "capitals")) return false;
  return (
    end?.text === ")" &&
    (first.shape === "capitals" || second?.shape === "capitals") &&
    !first.text.includes(".")
  );
}

/** "The Orlando Quexa reported": a whole name after an article, unless a noun follows that it describes, as in "the Ada Quist campaign". */
export function isWithArticle(run: Run, at: number, to: number): boolean {
  if (at > 0 || to !== run.words.length || tokenBefore(run)?.text !== "the") return false;
  const [next] = run.after;
  return (
    next === undefined || (next.shape === "punctuation" && next.text !== "-") || AFTER_NOUN.has(next.text)
  );
}
