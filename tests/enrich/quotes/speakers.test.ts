import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quotesIn, statementsIn } from "../../support/statements.ts";

/** A text with names in braces, and its quotations: type, words, speaker. */
type Case = readonly [string, readonly string[]];

const check = (cases: readonly Case[]) => {
  for (const [text, expected] of cases) assert.deepEqual(quotesIn(text), expected, text);
};

describe("who said it", () => {
  test("the name of a programme, a song or a person is nobody’s words", () =>
    check([
      ["On “The Lamp Show,” {Ines Duarte} said that it was late.", ["fragment: The Lamp Show, | -"]],
      [
        "“It is true. It is late,” {Ines Duarte} said on QTV’s “Good Morning Lamp.” “We are all very tired of it.”",
        [
          "quote: It is true. It is late, | Ines Duarte",
          "fragment: Good Morning Lamp. | -",
          "quote: We are all very tired of it. | Ines Duarte",
        ],
      ],
      [
        "{Ines Duarte} said that it was the council’s “Very Long Night” again.",
        ["fragment: Very Long Night | Ines Duarte"],
      ],
      ["{Ines Duarte} said that he used the name “Carl Lamp” there.", ["fragment: Carl Lamp | -"]],
      ["{Ines Duarte} called him “Lazy Carl” in a letter.", ["fragment: Lazy Carl | Ines Duarte"]],
      [
        "{Ines Duarte} said the race was “a very long night” for all.",
        ["fragment: a very long night | Ines Duarte"],
      ],
    ]));

  test("a verb after the quotation", () =>
    check([
      [
        "“The dam held all night,” said {Amara Okafor}, the engineer.",
        ["quote: The dam held all night, | Amara Okafor"],
      ],
      [
        "“We lost nine boats,” {Tomás Rivas} told reporters in {p:Callao}.",
        ["quote: We lost nine boats, | Tomás Rivas"],
      ],
      ['"Is that all?" asked {Ines Duarte}.', ["quote: Is that all? | Ines Duarte"]],
      ["“Never!” {Pavel Horak} shouted.", ["quote: Never! | Pavel Horak"]],
      [
        "“Rates will stay where they are,” the central bank said on Thursday.",
        ["quote: Rates will stay where they are, | central bank"],
      ],
      [
        "“The goods were stolen,” says a spokesman for the port authority.",
        ["quote: The goods were stolen, | spokesman for the port authority"],
      ],
      ["“It was offside,” insisted the team’s captain, {Lena Vogt}.", ["quote: It was offside, | Lena Vogt"]],
      [
        "“We’re sorry,” {o:Orbis} spokeswoman {Dana Wells} said in an email.",
        ["quote: We’re sorry, | Dana Wells"],
      ],
      ["“It is safe,” said Dr. {Hana Kim}, who leads the ward.", ["quote: It is safe, | Hana Kim"]],
      ["‘We won’t pay,’ said {Owen Price}, 41, a farmer.", ["quote: We won’t pay, | Owen Price"]],
      [
        "“Prices rose again”, {Marta Silva}, an economist at {o:Banco Sul}, said.",
        ["quote: Prices rose again | Marta Silva"],
      ],
      [
        "“We stand together,” {Ana Reis} and {Rui Costa} said.",
        ["quote: We stand together, | Ana Reis; Rui Costa"],
      ],
      ["``The rig is down,'' {o:Norsk Oil} said.", ["quote: The rig is down, | Norsk Oil"]],
    ]));

  test("a verb before the quotation", () =>
    check([
      [
        "{Joseph Mensah} said: “The road will open in May.”",
        ["quote: The road will open in May. | Joseph Mensah"],
      ],
      [
        "In {p:Quito}, {Elena Mora}, the health minister, told reporters, “We have enough vaccine.”",
        ["quote: We have enough vaccine. | Elena Mora"],
      ],
      ["The mayor, {Li Na}, added: “Nobody was hurt.”", ["quote: Nobody was hurt. | Li Na"]],
      [
        "A lawyer for {Hugo Brandt} said: “My client will appeal.”",
        ["quote: My client will appeal. | lawyer for Hugo Brandt"],
      ],
      [
        "{Hugo Brandt}’s lawyer said: “My client will appeal.”",
        ["quote: My client will appeal. | Hugo Brandt’s lawyer"],
      ],
      ["{o:Agence Sud} quoted a police officer as saying: “He ran.”", ["quote: He ran. | police officer"]],
    ]));

  test("according to, a colon, a dash, a verb at the end of the sentence", () =>
    check([
      [
        "According to the ferry’s owner, the ship was “in perfect order” that day.",
        ["fragment: in perfect order | ferry’s owner"],
      ],
      [
        "“The choir sang until dawn,” according to {Noor Haddad}.",
        ["quote: The choir sang until dawn, | Noor Haddad"],
      ],
      ["{Noor Haddad}: “The choir sang until dawn.”", ["quote: The choir sang until dawn. | Noor Haddad"]],
      ["{Petra Nyman} was blunt: “This budget is a joke.”", ["quote: This budget is a joke. | Petra Nyman"]],
      ["“Read more poems.” — {Noor Haddad}, poet", ["quote: Read more poems. | Noor Haddad"]],
      ["The harvest was “a disaster” for the valley, {Femi Ade} said.", ["fragment: a disaster | Femi Ade"]],
    ]));

  test("the parts of an interrupted utterance have one number", () => {
    const { quotes } = statementsIn(
      "“I know the reef,” {Kai Palu} said. “It is dying.” The divers left. “And I think,” said {Mele Tau}, “that we can save it.”",
    );
    assert.deepEqual(
      quotes.map(({ type, utterance, speaker, rule }) => [type, utterance, speaker?.value, rule]),
      [
        ["quote", 1, "Kai Palu", "quotes/cue-after"],
        ["quote", 1, "Kai Palu", "quotes/interrupted"],
        ["quote", 2, "Mele Tau", "quotes/cue-after"],
        ["quote", 2, "Mele Tau", "quotes/interrupted"],
      ],
    );
  });

  test("a pronoun refers to the person named last", () => {
    const { quotes, text } = statementsIn(
      "{Sofia Lind} met {Karl Berg} at the mill on Friday.\n\n“The wheel turns again,” she said.",
    );
    const [quote] = quotes;
    assert.equal(quote?.speaker?.value, "Sofia Lind");
    assert.equal(quote?.speaker?.text, "she");
    assert.equal(text.slice(quote?.speaker?.name?.start, quote?.speaker?.name?.end), "Sofia Lind");
  });

  test('"he" is not a Ms.; "she" may be the last speaker of the paragraph before; "they" is not resolved', () =>
    check([
      ["Ms. {Sofia Lind} met Mr. {Karl Berg}. “I was early,” he said.", ["quote: I was early, | Karl Berg"]],
      [
        "“The wheel turns,” said {Sofia Lind}, a friend of {Karl Berg}.\n\n“It is old,” she said.",
        ["quote: The wheel turns, | Sofia Lind", "quote: It is old, | Sofia Lind"],
      ],
      ["It rained in the hills. “We are wet,” they said.", ["quote: We are wet, | -"]],
    ]));

  test("a quotation of several paragraphs is one utterance; a speaker named at its end said all of it", () => {
    const { quotes } = statementsIn(
      "“The first winter was hard.\n\n“The second was worse,” said {Aino Salo}, a herder.",
    );
    assert.deepEqual(
      quotes.map(({ utterance, speaker }) => [utterance, speaker?.value]),
      [
        [1, "Aino Salo"],
        [1, "Aino Salo"],
      ],
    );
  });

  test("a quotation without a cue that follows another one is marked as continued", () => {
    const { quotes } = statementsIn(
      "“The first winter was hard,” said {Aino Salo}, a herder.\n\n“The second was worse. We lost the dogs.”",
    );
    assert.deepEqual(
      quotes.map(({ isContinued, speaker }) => [isContinued, speaker?.value]),
      [
        [false, "Aino Salo"],
        [true, "Aino Salo"],
      ],
    );
  });
});

describe("debris that is no speaker", () => {
  test("what somebody did, and what belongs to a person but can't speak", () =>
    check([
      [
        "She won, slamming candidates for saying they would “outsource” the mill.",
        ["fragment: outsource | -"],
      ],
      ["{Bela Nagy}’s most explosive claim was that it was a “hunt”.", ["fragment: hunt | -"]],
    ]));
});

describe("fragments", () => {
  test("with a cue", () =>
    check([
      ["{Bela Nagy} called the ruling “a farce” on Monday.", ["fragment: a farce | Bela Nagy"]],
      [
        "{Bela Nagy}, describing the talks as “useful but slow”, left.",
        ["fragment: useful but slow | Bela Nagy"],
      ],
      ["The court rejected the bid by {Bela Nagy}, calling it “frivolous”.", ["fragment: frivolous | court"]],
      ["The bridge was described by {Bela Nagy} as “a toy”.", ["fragment: a toy | Bela Nagy"]],
      ["{Bela Nagy} said the bridge was “a toy” and that it would fall.", ["fragment: a toy | Bela Nagy"]],
    ]));

  test("without a speaker: scare quotes, titles, nicknames, passives", () =>
    check([
      ["The so-called “green list” was dropped in May.", ["fragment: green list | -"]],
      ["The novel “The Salt Road” won the prize last year.", ["fragment: The Salt Road | -"]],
      ["{Joe} “Hammer” {Novak} lost the fight in six rounds.", ["fragment: Hammer | -"]],
      ["The storm, known as “the grey lady”, passed in the night.", ["fragment: the grey lady | -"]],
      ["The law was called “a farce” in the papers.", ["fragment: a farce | -"]],
    ]));
});

test("in another language, quotations have no speakers", () => {
  assert.deepEqual(quotesIn("„Die Brücke hält“, sagte {Anna Weber}.", false), ["quote: Die Brücke hält | -"]);
});

test("all offsets are within the text", () => {
  const { quotes, text } = statementsIn(
    "😀 The road is shut.\n\n“We dig,” said {Omar Said}. The ministry called it “a start”.",
  );
  for (const { start, end, text: words, speaker, cue } of quotes) {
    assert.equal(text.slice(start, end), words);
    assert.equal(text.slice(speaker?.start, speaker?.end), speaker?.text);
    assert.match(text.slice(cue?.start, cue?.end), /^(?:said|called)$/);
  }
  assert.equal(quotes.length, 2);
});
