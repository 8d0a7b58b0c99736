import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("programme", () => {
  setsAside("parsing/house", "end", [
    "Listen to Morning Tide live at 07:45 on weekdays - or listen back here.",
    "Watch highlights on Harbour TV at 20:00 on Saturday",
    "Listen to the full interview on our podcast.",
    "You can hear more of this on Spotify.",
    "Download our weekly podcast.",
  ]);
  keeps("end", [
    "Listen to the old men at the harbour, and the war seems a week away.",
    "Watch the tide, the pilot warned, and keep off the bar.",
    "Watching the boats come in has been a pastime here since the pier was built.",
    "The channel will be dredged next year.",
  ]);
});
