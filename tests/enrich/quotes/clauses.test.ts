import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quotesIn } from "../../support/statements.ts";

/** A text with names in braces, and the speakers of its quotations; "-" for nobody. */
type Case = readonly [string, readonly string[]];

const check = (cases: readonly Case[]) => {
  for (const [text, expected] of cases)
    assert.deepEqual(
      quotesIn(text).map((one) => one.split(" | ").at(-1)),
      expected,
      text,
    );
};

describe("whose verb it is", () => {
  test("after a comma, the subject follows the verb only if a comma or the end follows the name", () =>
    check([
      ["“He can try, but he won’t” beat {Karl Berg}, said {Ines Duarte}, a coach.", ["Ines Duarte"]],
      [
        "The secret of {Karl Berg}, says {Ines Duarte}, is that he was “a very patient man”.",
        ["Ines Duarte"],
      ],
      ["{Ines Duarte}, a coach, said {Karl Berg} “had a rather bad day”.", ["Ines Duarte"]],
      ["{Ines Duarte}, who runs the club, praised {Karl Berg} for “a very brave race”.", ["Ines Duarte"]],
    ]));

  test("a description without its second comma stands for the person before it", () =>
    check([
      ["{Ines Duarte}, a coach at the club said: “We won by a large margin.”", ["Ines Duarte"]],
      ["Near the club of {Ines Duarte}, a coach said: “We won by a large margin.”", ["coach"]],
    ]));

  test("joined verbs have one subject", () =>
    check([
      ["In a talk with {Karl Berg}, {Ines Duarte} said no and added, “I have had enough.”", ["Ines Duarte"]],
      ["{o:Orbis} left when she came back and said, “It was my house.”", ["-"]],
      [
        "“It was late,” said a former prison guard who knew {Karl Berg} and called him “a very sad man”.",
        ["former prison guard", "former prison guard"],
      ],
    ]));

  test("participles: the subject of the main verb, or whoever stands right before", () =>
    check([
      ["{Ines Duarte} issued a statement saying the race “has no place in our town”.", ["Ines Duarte"]],
      ["It was like {Ines Duarte} saying that “rain is only water for boats”.", ["Ines Duarte"]],
      ["{Ines Duarte} held up a banner saying “Give us back our river.”", ["-"]],
      [
        "{Karl Berg} turned on her, with the club’s owner saying the race “was never fair to us”.",
        ["club’s owner"],
      ],
      ["“It was late,” suggesting that {Karl Berg} had slept.", ["-"]],
    ]));

  test("“went on to say”, contractions, asides, openings with “and”", () =>
    check([
      ["{Ines Duarte} went on to say, “Nobody saw the boat leave.”", ["Ines Duarte"]],
      ["{Ines Duarte} wanted to say, “Nobody saw the boat leave.”", ["-"]],
      ["{Ines Duarte} came home. Since then he’s said: “Nobody saw the boat leave.”", ["Ines Duarte"]],
      ["{Ines Duarte} spoke. She added, though, that “nobody saw the boat leave.”", ["Ines Duarte"]],
      ["And then {Ines Duarte} went on the attack, saying, “Nobody saw it.”", ["Ines Duarte"]],
    ]));

  test("a noun that an adjective of a country describes isn’t a verb", () =>
    check([
      [
        "{Ines Duarte} said that the victims of the latest Russian attacks were staff of “a critical plant for us”.",
        ["Ines Duarte"],
      ],
      ["{Ines Duarte} said the British claims were “a very old tale”.", ["Ines Duarte"]],
      ["The minister claims this is “a very old tale”.", ["-"]],
    ]));

  test("a past form is an adjective right after a determiner alone", () =>
    check([
      ["The company acknowledged “a very bad day for us all”.", ["company"]],
      ["The man admitted it was “a very bad day for us all”.", ["man"]],
      ["{Ines Duarte} said the support expressed for her was “a very good thing for us”.", ["Ines Duarte"]],
      ["{Ines Duarte} said: “It was very bad for us,” the Herald reported.", ["Ines Duarte"]],
      ["An admitted thief wrote “a very bad day for us all”.", ["admitted thief"]],
      [
        "{Ines Duarte} also played up his believed strength: “Who gives us the best chance?”",
        ["Ines Duarte"],
      ],
      ["{Karl Berg} said his widely reported talk was “a very bad day for us”.", ["Karl Berg"]],
    ]));

  test("two names that speak “each”", () =>
    check([["It was what {o:Orbis} and {o:Unit} each called “a rather rough week”.", ["Orbis; Unit"]]]));

  test("blame needs its preposition", () =>
    check([
      ["{Ines Duarte} accused the owner of hiding money and “lying to all of us”.", ["Ines Duarte"]],
      ["{Ines Duarte} attacked the “green list” with a pen.", ["-"]],
    ]));

  test("a colon or a statement introduces words if nobody else speaks in its sentence", () =>
    check([
      ["{Ines Duarte} issued a statement, “Our thoughts are with the crew tonight.”", ["Ines Duarte"]],
      ["The {Duarte} camp, in a note to voters, was blunt: “This budget is a joke.”", ["Duarte camp"]],
      ["Another said he hoped that {Ines Duarte} wins: “That would be fun to see.”", ["-"]],
      ["At a fair in {p:Lima}, the crowd sang: “Rain, rain, go away, come back.”", ["crowd"]],
      ["The road to {p:Lima} was clear: “Rain, rain, go away, come back.”", ["-"]],
    ]));
});

describe("whose words go on", () => {
  test("a sentence of reported speech before a quotation is by the same person, as a guess", () =>
    check([
      ["The dam held all night, {Ines Duarte} said. “We were very lucky.”", ["Ines Duarte"]],
      [
        "The dam was “in a bad state”, {Ines Duarte} said. “We were very lucky.”",
        ["Ines Duarte", "Ines Duarte"],
      ],
      ["The dam held all night. “We were very lucky.”", ["-"]],
      ["{Ines Duarte} said it held. “We were very lucky,” said one of those.", ["-"]],
      ["The report was called late by {Ines Duarte}. “We were very lucky.”", ["-"]],
    ]));

  test("a colon at the end of the paragraph before", () =>
    check([
      ["{Ines Duarte} told the crowd, to wild applause:\n\n“We were very lucky.”", ["Ines Duarte"]],
      ["{Ines Duarte} issued the following statement:\n\n“We were very lucky.”", ["Ines Duarte"]],
      ["{Ines Duarte} told the crowd to go home.\n\n“We were very lucky.”", ["-"]],
    ]));

  test("somebody who is told something isn’t “he”; “it” is a body, even an unnamed one", () =>
    check([
      ["The coach told {Karl Berg} that he believes it was “a very poor race”.", ["-"]],
      [
        "“We regret it,” the company said.\n\nIt added, “Nobody was hurt in the fire.”",
        ["company", "company"],
      ],
      ["“I regret it,” the farmer said.\n\nIt added, “Nobody was hurt in the fire.”", ["farmer", "-"]],
    ]));

  test("a pronoun stands for what its text is about: not for an object, nor for whom the pronoun itself thanks", () =>
    check([
      ["{Ines Duarte} came home. She had thanked {Karl Berg}.\n\n“It rained,” she said.", ["Ines Duarte"]],
      [
        "{Ines Duarte} came home.\n\nThe talk was about {Karl Berg}.\n\n“It rained,” she said.",
        ["Ines Duarte"],
      ],
      ["{Ines Duarte}’s visit was short. “It rained,” she said.", ["Ines Duarte"]],
      ["The photo is of {Karl Berg}, who lives here. “It rained,” he said.", ["Karl Berg"]],
      ["It rained, according to {Ines Duarte}. “It was cold,” she said.", ["Ines Duarte"]],
      ["The talk was about {Karl Berg}. “It rained,” she said.", ["-"]],
    ]));

  test("“she” may be named some paragraphs before, if nobody else is named between", () =>
    check([
      [
        "{Ines Duarte} came home.\n\nIt rained.\n\nThe boat was gone.\n\n“I wept,” she said.",
        ["Ines Duarte"],
      ],
      [
        "{Ines Duarte} came home.\n\nIt rained.\n\nAll was gone.\n\nIt rained.\n\nIt rained.\n\n“I wept,” she said.",
        ["-"],
      ],
    ]));
});

describe("what only looks like a speaker", () => {
  test("an adjective of a country before a noun", () =>
    check([
      ["Russian attacks led {o:Orbis} to call for help to “close the sky” there.", ["-"]],
      ["New Russian claims of a “very long night” came.", ["-"]],
      ["{Dean Ryan} claims a “very long night” there.", ["Dean Ryan"]],
    ]));

  test("something that is only called so", () =>
    check([
      ["A blog, called the “Feed,” was read by all.", ["-"]],
      ["{Ines Duarte}, a former judge, called it “a very bad one”.", ["Ines Duarte"]],
      ["What {Ines Duarte}, the mayor, called a “very bad one” came.", ["Ines Duarte"]],
    ]));

  test("what somebody has or does, and things that say nothing", () =>
    check([
      ["His assumption, told on air, was that “as all get it,” it ends.", ["-"]],
      ["His lawyers said that “as all get it,” it ends.", ["His lawyers"]],
      ["The sound system added hits including “La Lamp” there.", ["-"]],
      ["The petition said it was “a very long night” there.", ["petition"]],
      ["A thief said it was “a very long night” there.", ["thief"]],
    ]));

  test("a place after a preposition and its description", () =>
    check([
      [
        "Outside the arena in downtown {p:Callao}, about 200 protesters met, holding signs and chanting “Dump them all.”",
        ["-"],
      ],
    ]));

  test("the subject of a clause before another one with a subject of its own", () =>
    check([
      [
        "A group of rabbis called for a boycott, and the band of {Ines Duarte} left it and said it would “redirect” all.",
        ["-"],
      ],
    ]));

  test("whoever is spoken of", () =>
    check([
      ["{Ines Duarte} said it was late. “We have to be able to,” she said of {Duarte=Ines Duarte}.", ["-"]],
      ["{Ines Duarte} said it was late. “We have to be able to,” she said of {Carl Lamp}.", ["Ines Duarte"]],
    ]));
});

describe("who speaks, where somebody else is named nearer to the verb", () => {
  test("what stands between dashes is about the subject before it", () =>
    check([
      ["Founder {Carl Lamp} - who met {Ines Duarte} in May - said staff “are very strong.”", ["Carl Lamp"]],
      [
        "{Carl Lamp} -- as {Ines Duarte}'s campaign noted -- even left and has taunted the council for “being schooled by all.”",
        ["Carl Lamp"],
      ],
      [
        "{Carl Lamp}, of law firm {o:Lamp Partners} – which is here – said, “Publishers are late.”",
        ["Carl Lamp"],
      ],
      [
        "In May - months after {Ines Duarte} left - the {o:Orbis League} told {o:Unit} that “no records were located.”",
        ["Orbis League"],
      ],
    ]));

  test("“he” is who the main clause is about, and not the clause before it", () =>
    check([
      [
        "While {Ines Duarte} pledged to work with all, {Carl Lamp} insisted that it is late. “Nothing real will happen,” he said.",
        ["Carl Lamp"],
      ],
      ["While {Ines Duarte} won, the council left. “Nothing real will happen,” she said.", ["Ines Duarte"]],
    ]));
});
