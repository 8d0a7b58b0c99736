import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("correction", () => {
  setsAside("parsing/house", "end", [
    "This article was amended on 3 May 2022. An earlier version said that the bridge opened in 1911.",
    "• This article was amended on 9 June 2019 to correct the name of the harbour.",
    "This story has been updated.",
    "This news story was corrected after publication because a caption misspelled the mayor’s name.",
    "An earlier version of this story misstated the year in which Ada Okello was elected. She was elected in 2004.",
    "A previous version of this article said the ferry sank in 1953. It sank in 1954.",
    "Correction: The fair takes place in June, not in July.",
    "Editor's note: Ada Okello is a cousin of the publisher.",
    "We regret the error.",
  ]);
  keeps("end", [
    "The report was amended in March after the harbour board objected to its figures.",
    "The earlier report said the dam was unsafe, and the town paid for a second one.",
    "An earlier version of the bill was withdrawn by the senator in April.",
    "This story is about a village that moved, stone by stone, up the hill.",
    "The original article of association had named nine directors.",
  ]);
});
