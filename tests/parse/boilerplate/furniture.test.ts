import { describe } from "node:test";
import { keeps, keepsAsHeadline, setsAside } from "../../support/sift.ts";

describe("furniture", () => {
  setsAside("parsing/furniture", "body", [
    "Advertisement",
    "ADVERTISEMENT",
    "Sponsored content",
    "Story continues below advertisement",
    "Article continues after the video",
    "Share",
    "Share | Tweet | Print",
    "Share this article",
    "Follow us on social media for updates.",
    "Subscribe to our newsletter",
    "Sign up for our morning briefing and get the news before breakfast.",
    "Join our community today",
    "Click here to see more",
    "Do you support Ada Quist? Like the page:",
    "Are you on Team Quist? Like our page:",
    "Like this page:",
    "Watch the latest video at video.lamp.example.",
    "Continue reading",
    "5 min read",
    "12 comments",
    "Skip to main content",
    "© 2024 The Valley Gazette",
    "Copyright 2024 Valley Media Ltd. All rights reserved.",
    "Copyright © Valley Media",
    "(c) 2019 Valley Media",
    "All rights reserved.",
  ]);
  setsAside("parsing/furniture", "head", ["Share", "Home", "Search", "Listen", "Save"]);
  setsAside("parsing/furniture", "end", ["Print", "Home", "Like", "Comments"]);

  keeps("body", [
    "Copyright law was changed by parliament on Tuesday, which will affect the county archive.",
    "Copyright holders said they would sue.",
    "Donate blood at the Legion hall on Saturday, the Red Cross asked; stocks are low.",
    "Join us or lose the mine, he told the men at the gate on Monday.",
    "Support our troops, read the banner that was hung from the bridge.",
    "Share on share, the stock lost a third of its worth, and the bank said it would not buy.",
    "Advertisements for the fair were pasted on every wall in town.",
    "Share prices fell.",
    "Do you support Ada Quist? Half of the town does.",
    "Like the page of a book, it turned yellow.",
    "Watch the latest video and you see the dam break, she said.",
    "Home",
    "Play",
    "Search",
    "Home win: 2-1",
    "Print is dead, the editor said.",
    "“Sign up now,” said the poster.",
  ]);
  keepsAsHeadline([
    "Copyright reform clears last hurdle",
    "Share prices tumble",
    "Home",
    "Donate now, or lose the lifeboat",
    "Subscribe to the revolution",
    "Join the queue: how a town learned to wait",
  ]);
});
