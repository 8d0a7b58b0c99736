import { demonymLength, isCommonWord, isFunctionWord, isShouted, type NameRule, reading, capitalsEnd } from "./rule.ts";
import { listedAt } from "./run.ts";
import { CAPITALISED } from "./words/common.ts";
import { ORG_HEADS } from "./words/organisations.ts";
import { OTHER_HEADS } from "./words/other.ts";
import { TITLE_PARTS, TITLES } from "./words/people.ts";

/** Words that begin no name: "The", "After", "Monday". */
export const functionWord: NameRule = ({ run, at }) => {
  const word = run.words[at];
  if (listedAt(run, at) && !isShouted(run, at)) return null;
  const isNone = word?.isLink || isFunctionWord(run, word) || CAPITALISED.has(word?.lower ?? "");
  return isNone ? reading(at, at + 1, null, "function-word", 1) : null;
};

/** Peoples and languages: "Russian", "North Koreans". */
export const demonym: NameRule = ({ run, at }) => {
  const length = demonymLength(run, at);
  return length > 0 ? reading(at, at + length, null, "demonym", 1) : null;
};

/** "Prime Minister", "Vice President", "Dr.": what follows is a person. */
export const title: NameRule = ({ run, at }) => {
  const end = capitalsEnd(run, at);
  let to = at;
  let last = at;
  for (; to < end; to += 1) {
    const lower = run.words[to]?.lower ?? "";
    if (TITLES.has(lower)) last = to + 1;
    else if (!TITLE_PARTS.has(lower)) break;
  }
  return last > at ? reading(at, last, null, "title", 1) : null;
};

/** Wars, prizes, laws and works: "Steele Prize", "Immigration Act". */
export const otherName: NameRule = ({ run, at }) => {
  const end = capitalsEnd(run, at);
  for (let to = end; to > at; to -= 1) {
    const word = run.words[to - 1];
    if (word && OTHER_HEADS.has(word.lower)) {
      // "Battle of Tours", "Act of Union": what they are of belongs to them.
      const of =
        run.words[to]?.lower === "of" ? capitalsEnd(run, run.words[to + 1]?.isLink ? to + 2 : to + 1) : to;
      return to - at > 1 || of > to ? reading(at, of, null, "other-name", 1) : null;
    }
  }
  return null;
};

const STORMS = new Set(["hurricane", "typhoon", "cyclone"]);

/** "Hurricane Helene" is no person. */
export const storm: NameRule = ({ run, at }) => {
  const isStorm = STORMS.has(run.words[at]?.lower ?? "") && run.words[at + 1]?.isLink === false;
  return isStorm && !ORG_HEADS.has(run.words[at + 2]?.lower ?? "")
    ? reading(at, at + 2, null, "storm", 1)
    : null;
};

/** A sentence's first word, which would have its capital anyway, and isn't part of what follows. */
export const sentenceStart: NameRule = ({ run, at, occursInLowerCase: seenLower }) => {
  const word = run.words[at];
  if (!word?.isInitial) return null;
  const isWord = isCommonWord(run, word) || seenLower(word.lower);
  return isWord && !run.lists.firstNames.has(word.text)
    ? reading(at, at + 1, null, "sentence-start", 1)
    : null;
};
