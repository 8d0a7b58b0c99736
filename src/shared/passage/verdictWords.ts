import type { Judgement } from "./judge.ts";
import type { Place } from "./passageFile.ts";
import type { VerifiedPassage } from "./verifyPassage.ts";

/** What is said of the file of a passage: a word or two, and the sentences that explain it. */
export interface Told {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Says what became of a passage. */
export function verdictWords({ file, passage, found }: VerifiedPassage): Told {
  if (file === "newer")
    return { title: "Unknown version", sentences: ["A newer version of Dateline saved this file."] };
  if (passage === null)
    return {
      title: "Not a saved passage",
      sentences: [
        "This file isn’t a passage that Dateline saved, or so much of it was changed that it can’t be read.",
      ],
    };
  const told = foundWords(found, passage.article.archive);
  if (file === "whole") return told;
  return {
    title: "Altered file",
    sentences: [
      "This file isn’t as it was saved: something in it was changed afterwards. What follows is about the words that it has now.",
      `${told.title}: ${told.sentences.join(" ")}`,
    ],
  };
}

function foundWords(found: VerifiedPassage["found"], archive: string): Told {
  if (found === null)
    return {
      title: "Not in this archive",
      sentences: [
        `No article here has the address or the original that the file names. It says that it is from “${archive}”.`,
      ],
    };
  if (found === "withdrawn")
    return {
      title: "Withdrawn",
      sentences: ["The article was withdrawn from this archive, so there is nothing to compare with."],
    };
  return { title: TITLES[found.judgement.verdict], sentences: sentencesOf(found.judgement) };
}

const TITLES: Readonly<Record<Judgement["verdict"], string>> = {
  intact: "Intact",
  around: "Intact words",
  moved: "Moved",
  altered: "Altered",
};

function sentencesOf(judgement: Judgement): string[] {
  const { verdict, places, details, hasOriginal } = judgement;
  const own = {
    intact: [
      `The same words stand at the same place of the same article. Their paragraph has the same hash${hasOriginal ? ", and so has the original." : "; the original isn’t published."}`,
    ],
    around: ["Exactly these words stand at their place.", ...around(judgement)],
    moved: [`Exactly these words stand in ${places.map(placeWords).join("; ")}.`, ...around(judgement)],
    altered: ["Exactly these words stand nowhere in the article.", ...instead(judgement)],
  }[verdict];
  const said = (words: string) => (words === "" ? "nothing" : words);
  return [
    ...own,
    ...details.map(
      ({ name, saved, now }) => `The file gives as ${name}: ${said(saved)}. The archive gives: ${said(now)}.`,
    ),
  ];
}

/** What besides the words isn't as it was. */
const around = ({ isParagraphSame, isOriginalSame, isAddressSame, verdict }: Judgement): string[] => [
  ...(isAddressSame ? [] : ["The article has another address now."]),
  ...(isParagraphSame || verdict === "moved" ? [] : ["Their paragraph was changed elsewhere."]),
  ...(isOriginalSame ? [] : ["The original is another file now."]),
];

const instead = ({ difference, isOriginalSame }: Judgement): string[] => [
  difference === null
    ? "Their place doesn’t exist any more."
    : `At their place stands now: “${difference.before}${difference.now}${difference.after}”`,
  ...(isOriginalSame
    ? ["The original is the same, so what is shown of it has changed, or the file is forged."]
    : ["The original is another file now."]),
];

/** "paragraph 3, characters 5 to 17" */
export const placeWords = ({ paragraph, start, end }: Place): string =>
  `paragraph ${paragraph}, characters ${start + 1} to ${end}`;
