import { describe } from "node:test";
import { keeps, keepsAsHeadline, setsAside } from "../../support/sift.ts";

describe("tags", () => {
  setsAside("parsing/tags", "body", [
    '<tweet tweet-id="100200300"><tweet/>.',
    '<tweet tweet-author="@quist" tweet-date="May 4, 2015">The bridge is open again.<tweet/>.',
    '<iframe src="https://video.example/1"></iframe>',
    '<div class="ad"></div>',
    "<br/><br/>",
    "[embed]https://video.example/1[/embed]",
    '[caption id="1"]The bridge[/caption]',
    "&nbsp;",
  ]);
  keeps("body", [
    "<b>The bridge</b> is open again, nine years after the flood.",
    "5 < 7 is a sentence of arithmetic, and the teacher wrote it on the wall.",
    "[The bridge] is open again, the letter goes on.",
    '<div class="lede">The bridge is open again.</div>',
    "The tag <tweet> stands for a short message.",
  ]);
  keepsAsHeadline(['<script>alert("bridge")</script>']);
});
