import { describe, test } from "node:test";
import { finds } from "../../support/findNames.ts";

describe("two words like a person's name are none", () => {
  test("before a short form or a country at their end", () => {
    finds([
      ["They met at Ora TV then."],
      ["Ada Quist met the king of Quexa PAC.", "PER Ada Quist"],
      ["He sang with Louis XVI once.", "PER Louis XVI"],
      ["A curator of Quexal Museums NI Ada Quist left.", "PER Ada Quist"],
      ["The leader Andrew RT Quist left.", "PER Andrew RT Quist"],
      ["They met A.J. Quist there.", "PER A.J. Quist"],
    ]);
  });

  test("after “the”, unless a noun follows that they describe", () => {
    finds([
      ["They told the Austin Quexa that it was late."],
      ["They recorded it at the Ada Quist, he said."],
      ["They ran the Ada Quist campaign.", "PER Ada Quist"],
      ["They ran the Ada Quist-led council.", "PER Ada Quist"],
    ]);
  });

  test("where the first word is an ordinary one", () => {
    finds([["The court called him Baby W there."], ["They saw Her Royal Highness leave."]]);
  });

  test("as the title of a work, unless the article has them without quotation marks too", () => {
    finds([
      ["They sang “Ada Quist” there."],
      ["They sang “The Late Song With Ada Quist” there.", "PER Ada Quist"],
      ["They sang “Ada Quist” there. Later Ada Quist left.", "PER Ada Quist", "PER Ada Quist"],
    ]);
  });

  test("with a letter that belongs to the next word, or with a party and a state", () => {
    finds([
      ["Voters with Ada Quist T-shirts left.", "PER Ada Quist"],
      ["They met Ada Quist, R-Ariz., who left.", "PER Ada Quist"],
    ]);
  });
});

describe("what looks like a person's name is none", () => {
  test("with “&”, the letters of a state, or an initial after a bracket", () => {
    finds([
      ["Ada Quist from Q&M Quexal said so.", "PER Ada Quist", "ORG Q&M"],
      ["They met at an Austin D.C. rally."],
      ["It was George (W. Quist) again.", "PER George"],
      ["They met J. Quist and W. Quexal there.", "PER J. Quist", "PER W. Quexal"],
    ]);
  });

  test("with two capitals before an ordinary word", () => {
    finds([["They said NI Screen said so."], ["They said NI Brown said so.", "PER NI Brown"]]);
  });

  test("before another form of it in brackets with a short form", () => {
    finds([
      ["Quexu Ovova (Health QZ) said so."],
      ["Ada Quist (Labour) said so.", "PER Ada Quist", "ORG Labour"],
      ["Quexu Ovova (Labour) said so.", "PER Quexu Ovova", "ORG Labour"],
    ]);
  });

  test("where the article uses it as a thing's name", () => {
    finds([
      ["They heard 1995's Wowee Zowee there. Then Wowee Zowee ended."],
      ["They heard Wowee Zowee (which ended) there."],
      ["They heard Wowee Zowee (who left) there.", "PER Wowee Zowee"],
      ["A film by Ada Quist, which ended, is good.", "PER Ada Quist"],
    ]);
  });

  test("in a short sentence that isn't a headline, where an ordinary word continues it", () => {
    finds([
      ["She was known as Xavier Alexander Musk."],
      ["Xavier Alexander Visits Oslo", "PER Xavier Alexander", "LOC Oslo"],
    ]);
  });

  test("but a firm's first word, or a firm that it describes", () => {
    finds([
      ["They met at Ford Motor there. Then Ford was late."],
      ["They met the old Ford there. Then Ford was late.", "PER Ford", "PER Ford"],
      ["They met Ada Quist. Another Quist company closed, and Quist left.", "PER Ada Quist", "PER Quist"],
    ]);
  });

  test("of a prize", () => {
    finds([
      ["She won an Oscar in 1976."],
      ["They gave her an Oscar, and he left."],
      ["The Oscar nominee left before the Emmy nominations."],
      ["They met Oscar in 1976.", "PER Oscar"],
      ["The Oscar-winning film ended. Oscar Quist left.", "PER Oscar Quist"],
      ["It was a Natasha speech. Then Natasha left.", "PER Natasha", "PER Natasha"],
    ]);
  });

  test("of a thing that is one more of its kind", () => {
    finds([
      ["A sister Brisk Quexival show will be held."],
      ["His sister Brisk Quexival said so.", "PER Brisk Quexival"],
      ["They saw a sister, Ada Quist, there.", "PER Ada Quist"],
    ]);
  });

  test("of a work, but who made it", () => {
    finds([
      ["They heard one track, Quexo Lovo, again."],
      ["They heard her single, Ada Quist, again."],
      ["They saw the film Ada Quist, which ended."],
      ["They saw the film Ada Quist and left."],
      ["They heard the song Ada Quist wrote.", "PER Ada Quist"],
      ["They saw the film, Ada Quist said.", "PER Ada Quist"],
      ["In the film Ada Quist, who left, is late.", "PER Ada Quist"],
      ["They saw the film. Ada Quist and Anna Hurst left.", "PER Ada Quist", "PER Anna Hurst"],
    ]);
  });

  test("of a thing with a country", () => {
    finds([
      ["They drank Ron Cuba there."],
      ["They met Ada France there.", "PER Ada France"],
      ["They met Ada Jordan there.", "PER Ada Jordan"],
    ]);
  });

  test("of one letter", () => {
    finds([
      ["They met Prime Minister L.Oyun-Quist there."],
      ["They met Prime Minister L. Quist there.", "PER L. Quist"],
    ]);
  });

  test("but a town, where a state follows it elsewhere", () => {
    finds([
      ["He lives in Bush, Ore., now. He went to Bush then.", "LOC Bush", "LOC Ore.", "LOC Bush"],
      ["He met the old Bush. He went to Bush then.", "PER Bush", "PER Bush"],
    ]);
  });

  test("of a band, but a person who does something", () => {
    finds([
      ["They heard a band called Solid Quexas there.", "ORG Solid Quexas"],
      ["They heard the band Ada Quist, who left.", "ORG Ada Quist"],
      ["They heard a band Ada Quist founded.", "PER Ada Quist"],
      ["They heard a boy called Ada Quist there.", "PER Ada Quist"],
    ]);
  });

  test("after a title that is won, with its place, or with a verb in a headline", () => {
    finds([
      ["They saw Miss Quexal California there."],
      ["They saw Miss Ada Quexal there.", "PER Ada Quexal"],
      ["Right After This Big Senator Endorsed Quexal, It Happened There"],
    ]);
  });
});

describe("people who are named otherwise", () => {
  test("with a word that is a title elsewhere, or a people", () => {
    finds([
      ["They met Mohd Shah Nurul there.", "PER Mohd Shah Nurul"],
      ["They met CEO Sultan A. Quist there.", "PER Sultan A. Quist"],
      ["They met the sultan, Sultan Quist, there.", "PER Quist"],
      ["They met Christian Pintado Garcia there.", "PER Christian Pintado Garcia"],
      ["They met Christian Pintado Clinics there."],
      ["They met the Minister of Tourism Ada Quist there.", "PER Ada Quist"],
    ]);
  });

  test("with a first name in the second place, but not after a small word of another language", () => {
    finds([
      ["They saw Zaufeeq Ahmad Guruq there.", "PER Zaufeeq Ahmad Guruq"],
      ["They met Bay Buchanan there.", "PER Bay Buchanan"],
      ["They met at Casa Ahmad Guruq there.", "PER Ahmad Guruq"],
    ]);
  });

  test("with a particle, after an office that is also a work's word", () => {
    finds([
      ["They met Mayor Bill de Quist there.", "PER Bill de Quist"],
      ["They met Ada van Quist. Later they told van Quist so.", "PER Ada van Quist", "PER van Quist"],
    ]);
  });

  test("two of them joined by “&”, or with a place's name and a plural", () => {
    finds([
      ["It is Ada Quist & Anna Hurst again.", "PER Ada Quist", "PER Anna Hurst"],
      ["The swimmer Georgia Davies won.", "PER Georgia Davies"],
    ]);
  });

  test("with an ordinary word, after what is only a first name", () => {
    finds([
      ["They left with Nicky Gamble in the morning.", "PER Nicky Gamble"],
      ["They left with Quexa Nicky Gamble in the morning."],
      ["They told the Nicky File of it in the morning."],
      ["They told Nicky Friday in the morning.", "PER Nicky"],
      ["They flew with Nicky Airline in the morning."],
      ["Nicky gamble was lost in the morning.", "PER Nicky"],
    ]);
  });

  test("after more titles", () => {
    finds([
      ["They met Govs. Ada Quist and Alma Hurst.", "PER Ada Quist", "PER Alma Hurst"],
      ["They met Miss Universe Ada Quist there.", "PER Ada Quist"],
      ["Then they met the Miss Universe once more."],
      ["They met White House Counsel W. Ada Quist.", "ORG White House", "PER W. Ada Quist"],
    ]);
  });
});

test("part of a firm's name is nobody's surname", () => {
  finds([
    [
      "He was CEO of Ada Hurstel until then. In May Ada Hurstel closed, and so did the Hurstel shop there.",
      "ORG Ada Hurstel",
      "ORG Ada Hurstel",
    ],
  ]);
});

test("the last word of what may be a name says who it is later", () => {
  finds([
    ["They met Quexo Vrelkas there. It was late, according to Vrelkas.", "PER Quexo Vrelkas", "PER Vrelkas"],
    ["They met the Quexo there. It was late, according to Vrelkas.", "ORG Vrelkas"],
  ]);
});

test("ordinary words after a title are none where the article has them in lower case, or another title follows", () => {
  finds([
    ["They grew cotton. The blockade hurt King Cotton."],
    ["They held a meeting, the General Meeting."],
    ["They live in King County there."],
    ["They praised Mother Earth there."],
    ["They met Principal Police Medical Officer Ada Quist.", "PER Ada Quist"],
    ["They grew cotton. They spoke to Mr Cotton there."],
    ["They spoke to Mr Cotton there, and to Mrs Quexa.", "PER Cotton", "PER Quexa"],
    ["They saw Mrs Galaxy there."],
    ["They were led by Lord North in the north.", "PER North"],
    ["They met General Marsh.", "PER Marsh"],
  ]);
});

test("an Arabic or a Spanish article begins no person's name", () => {
  finds([
    ["They saw El Quexón there."],
    ["They saw Al Quexiyah there."],
    ["They live in Al Quexon there."],
    ["They met Al Gore there.", "PER Al Gore"],
    ["They met Al Quexon, a writer.", "PER Al Quexon"],
  ]);
});

test("a surname that is an ordinary word is none where it is the end of another name, or the article has the word", () => {
  finds([
    ["Bowling Green lost there."],
    ["The white flags fell, and so did the White armies."],
    ["So did Brown, they said.", "PER Brown"],
    ["Suddenly Brown left.", "PER Brown"],
  ]);
});

test("an army's operation, the people of a party, models and peoples are none", () => {
  finds([
    ["They began Operation Khaibar then."],
    ["There the Quexists said so."],
    ["They sent tanks of the Mark IV there."],
    ["They fought the Austro-Hungarians then."],
    ["They met Mark Quexa there.", "PER Mark Quexa"],
  ]);
});

test("the first of a name has its number", () => {
  finds([
    ["They left King Constantine I in Oslo.", "PER Constantine I", "LOC Oslo"],
    ["They left Mr Quexa. I did not.", "PER Quexa"],
  ]);
});
