import type { Verifying } from "../../languages/types.ts";
import type { Judgement } from "./judge.ts";
import type { Place } from "./passageFile.ts";
import type { VerifiedPassage } from "./verifyPassage.ts";

/** What is said of the file of a passage: a word or two, and the sentences that explain it. */
export interface Told {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Says what became of a passage. @param words of the language in which it is said. */
export function verdictWords({ file, passage, found }: VerifiedPassage, words: Verifying): Told {
  if (file === "newer") return told(words.newer);
  if (passage === null) return told(words.none);
  const now = foundWords(found, passage.article.archive, words);
  if (file === "whole") return now;
  const { title, says } = words.changed;
  return { title, sentences: [says, `${now.title}: ${now.sentences.join(" ")}`] };
}

const told = ({ title, says }: { readonly title: string; readonly says: string }): Told => ({
  title,
  sentences: [says],
});

function foundWords(found: VerifiedPassage["found"], archive: string, words: Verifying): Told {
  if (found === null) return { title: words.notHere.title, sentences: [words.notHere.says(archive)] };
  if (found === "withdrawn") return told(words.withdrawn);
  const { judgement } = found;
  return { title: words.verdicts[judgement.verdict], sentences: sentencesOf(judgement, words) };
}

function sentencesOf(judgement: Judgement, words: Verifying): string[] {
  const { verdict, places, details, hasOriginal } = judgement;
  const own = {
    intact: [hasOriginal ? words.intact : words.intactAlone],
    around: [words.around, ...around(judgement, words)],
    moved: [words.moved(places.map((place) => placeWords(place, words))), ...around(judgement, words)],
    altered: [words.altered, ...instead(judgement, words)],
  }[verdict];
  const said = (value: string) => (value === "" ? words.nothing : value);
  return [
    ...own,
    ...details.map(({ name, saved, now }) => words.detail(words.details[name], said(saved), said(now))),
  ];
}

/** What besides the words isn't as it was. */
const around = (
  { isParagraphSame, isOriginalSame, isAddressSame, verdict }: Judgement,
  words: Verifying,
): string[] => [
  ...(isAddressSame ? [] : [words.otherAddress]),
  ...(isParagraphSame || verdict === "moved" ? [] : [words.otherParagraph]),
  ...(isOriginalSame ? [] : [words.otherOriginal]),
];

const instead = ({ difference, isOriginalSame }: Judgement, words: Verifying): string[] => [
  difference === null
    ? words.noPlace
    : words.standsNow(`${difference.before}${difference.now}${difference.after}`),
  isOriginalSame ? words.sameOriginal : words.otherOriginal,
];

/** "paragraph 3, characters 5 to 17" */
export const placeWords = ({ paragraph, start, end }: Place, words: Verifying): string =>
  words.place(paragraph, start + 1, end);
