import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("form", () => {
  setsAside("parsing/house", "end", [
    "If you are reading this page on our app, you will need to open the website to send your question. Please include your name and your town.",
    "If you can't see the form, click here.",
    "Can’t see the quiz? Visit this page.",
    "In some cases your comment will be published with your name. Your contact details will never be published.",
    "Please enable JavaScript to see the map.",
    "This video is not available in your country.",
    "We use cookies to improve your visit.",
  ]);
  keeps("end", [
    "If you are reading the river right, an old pilot likes to say, the sandbank moves a yard a year.",
    "Visitors cannot see the form of the old harbour any more.",
    "You can see the wreck at low tide from the end of the pier.",
    "This video was the first that the band made without its drummer.",
  ]);
});
