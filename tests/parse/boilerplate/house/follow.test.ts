import { describe } from "node:test";
import { keeps, setsAside } from "../../../support/sift.ts";

describe("follow", () => {
  setsAside("parsing/house", "end", [
    "Follow the Valley Gazette on Facebook and Instagram.",
    "Follow Gazette Sport on X, YouTube or TikTok",
    "Find Harbour Radio: West Coast on Facebook, Twitter and Instagram.",
    "Why not follow the Island Post on Facebook? You can also send story ideas to desk@islandpost.example",
    "Like our page on Facebook for more stories from the valley.",
    "Follow @gazettesport for live scores.",
    "Follow Ada Okello on Twitter: @adaokello",
    "Twitter: @adaokello.",
    "Folgen Sie uns auf Facebook und Instagram.",
    "Suivez le Courrier sur Facebook.",
    "Retrouvez-nous sur WhatsApp",
    "Síguenos en Instagram y YouTube",
  ]);
  setsAside("parsing/house", "body", ["Follow the Valley Gazette on Facebook and Instagram."]);
  keeps("end", [
    "Follow the river to the weir, and the old mill comes into sight on the left bank.",
    "Find the money, the mayor told the council, or the bridge will close.",
    "“Follow me on Instagram,” the singer told the crowd.",
    "Follow us on Facebook, he said, and watched the numbers grow.",
    "Facebook said on Monday that it had removed the pages.",
    "Followers of the band on Twitter had waited since dawn.",
  ]);
});
