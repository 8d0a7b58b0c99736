import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("printed", () => {
  setsAside("parsing/house", "end", [
    "A version of this article appears in print on May 3, 2019, on Page 4 of the city edition.",
    "This article is republished from The Commons under a Creative Commons licence. Read the original article.",
    "(This story has not been edited by Gazette staff and is published from a syndicated feed.)",
    "Copyright 2019 Valley Media and the Harbour Press Association of the West. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    "All images via Valley Archive.",
    "Associated Press writers Ada Okello in Nairobi and Tomas Quist in Oslo contributed to this report.",
    "Ada Okello contributed reporting from Nairobi.",
    "The views expressed in this column are those of the author.",
    "Our Standards: The Valley Media Trust Principles.",
    "h/t The Harbour Blog",
    "Mit Material der dpa",
    "More AP coverage: https://news.example/harbour",
  ]);
  keeps("end", [
    "Copyright law was no help to the three sisters who wrote the song.",
    "Okello contributed to the museum until the year of her death.",
    "All images of the saint were painted over in the time of the war.",
    "The views from the tower reach as far as the sea.",
    "A version of this song is sung on the other bank of the river.",
    "The report is published in four languages.",
  ]);
});
