import { describe } from "node:test";
import { keeps, keepsAsHeadline, setsAside } from "../../support/sift.ts";

describe("separator", () => {
  setsAside("parsing/separator", "body", ["***", "* * *", "---", "======", "• • •", "⁂", "~"]);
  setsAside("parsing/separator", "end", [
    "###",
    "-30-",
    "- 30 -",
    "--30--",
    "ENDS",
    "(END)",
    "(ENDS)",
    "- ends -",
  ]);
  keeps("body", ["30", "- 30 people came", "Ends well.", "The End", "C+", "£5", "END OF AN ERA"]);
});

describe("hashtags", () => {
  setsAside("parsing/hashtags", "end", ["#flood", "#river #iron", "#Überflutung, #köln", "#a #2024"]);
  keeps(
    "end",
    ["#1", "# flood", "#river is rising", "We won! #proud", "#"].filter((text) => text !== "#"),
  );
  keepsAsHeadline(["#MeToo"]);
});

describe("production", () => {
  setsAside("parsing/production", "end", [
    "Reporting by Ann Lee",
    "(Reporting by Ann Lee in London and Bo Chen in Paris; Editing by Jo Hill)",
    "(Reporting by Ann Lee; additional reporting by Raj Patel; Writing by Sam Orr; Editing by Jo Hill and Mia Fox)",
    "Additional reporting by Raj Patel in New Delhi.",
    "Compiled by Maria de la Cruz",
    "Translated from the Danish by Ove Holm".replace("from the Danish ", ""),
    "Reporting and writing by Ann Lee",
    "Video produced by Ann Lee and edited by Bo Chen.",
    "Filmed by: Ann Lee. Directed by: Bo Chen and Raj Patel. Edited by: Jo Hill.",
    "Produced by Ann Lee",
    "Filmed and edited by Bo Chen",
    "Video journalist: Ann Lee",
    "Footage: Harbour Archive",
    "Contributing: Ann Lee and Bo Chen, Harbour News Service.",
    "As told to Ann Lee",
    "Lee reported from Lindmar.",
    "Lee and Chen reported from Oakland, Calif.; Hill, from Port Arden.",
  ]);
  keeps("body", ["Lee reported from Lindmar."]);
  keeps("end", [
    "Reporting by the committee was found to be late in every year since the war.",
    "Filmed by the river over nine years, it shows each flood.",
    "Produced by a mill in the valley, the cloth was sold in Oslo.",
    "Contributing: less than ever, the auditor found.",
    "As told to the court, the story had a hole.",
    "Lee reported from Lindmar that the dam had held.",
    "She reported from Lindmar.",
    "Editing by hand takes a week, she said.",
    "Writing by candlelight, she finished the book in March.",
    "Reporting from Gaza City has become impossible, the editor said.",
  ]);
  keepsAsHeadline(["Writing by Candlelight", "Reporting from Baghdad"]);
});
