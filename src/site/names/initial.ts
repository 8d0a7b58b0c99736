import { memoised } from "../../shared/memoised.ts";

/** A name that begins so begins with a letter without accents, and with one of this script alone. */
const PLAIN = /^[A-Za-z]/;

/** The letter that a name is listed under, without accents. All Chinese characters are one group, and so is all Hangul. */
export const initial = (name: string): string =>
  PLAIN.test(name) ? name.slice(0, 1).toUpperCase() : initialOf(name);

const initialOf = memoised((name: string): string => {
  const [first = ""] = /[\p{L}\p{N}]/u.exec(name.normalize("NFD")) ?? [];
  if (first === "") return "…";
  if (/\p{N}/u.test(first)) return "0–9";
  if (/\p{Script=Han}/u.test(first)) return "漢字";
  const whole = first.toUpperCase();
  return /[\u1100-\u11ff]/.test(first) ? "한글" : ([...whole][0] ?? whole);
});

/** With fewer items than this, links to letters don't help. */
export const MIN_LETTERS = 40;
