import { describe, test } from "node:test";
import { assertSaid } from "../../support/statements.ts";

describe("a part of a sentence is said by whoever its own clause names", () => {
  test("and not by the subject of the next clause", () =>
    assertSaid([
      [
        "{Ines Duarte} said the dam had “a charm of its own”, and {Pavel Horak} said news of it was “sad”.",
        "a charm of its own | Ines Duarte",
        "sad | Pavel Horak",
      ],
      [
        "The town’s leaders said they would do it “on behalf of all”, while a {p:Lima} spokesperson said it would be late.",
        "on behalf of all | town’s leaders",
      ],
      [
        "After {Ines Duarte} said that boats might do better at “slower ports,” {Pavel Horak} said: “I don’t like what she said.”",
        "slower ports, | Ines Duarte",
        "I don’t like what she said. | Pavel Horak",
      ],
      [
        "And in a film that {Ines Duarte} called “distasteful,” {Pavel Horak} expressed a wish to leave.",
        "distasteful, | Ines Duarte",
      ],
      [
        "{Ines Duarte} further summed up the plan as “terrible,” denounced her record and left.",
        "terrible, | -",
      ],
      // Whoever is named after it, where nobody is before.
      ["The plan is “a mess,” {Ines Duarte} said on Monday.", "a mess, | Ines Duarte"],
      ["The plan, {Pavel Horak} fears, is “a mess,” {Ines Duarte} said.", "a mess, | Ines Duarte"],
      [
        "It had been “a mess” and put her boats - all nine - at risk, {Ines Duarte} said.",
        "a mess | Ines Duarte",
      ],
      ["They built “the best of all ports,” and {Ines Duarte} said so.", "the best of all ports, | -"],
    ]));

  test("and not by the paper that tells what a person said", () =>
    assertSaid([
      [
        "{Ines Duarte} said she was “happy to see” it, according to {o:The Lamp}.",
        "happy to see | Ines Duarte",
      ],
      [
        "{Ines Duarte} welcomed the news, saying that he was “doing the right thing,” suggesting that he might stay, {o:The Lamp} reported.",
        "doing the right thing, | Ines Duarte",
      ],
      [
        "{Ines Duarte} acknowledged that it was “influence peddling,” {o:The Lamp} reported in 1991.",
        "influence peddling, | Ines Duarte",
      ],
      ["According to {o:The Lamp}, {Ines Duarte} said the plan was “a mess”.", "a mess | Ines Duarte"],
      [
        "{Ines Duarte} said that according to its count, they had won, but “we are still counting the seats.”",
        "we are still counting the seats. | Ines Duarte",
      ],
      [
        "{o:The Lamp} reported the swimmer {Ines Duarte} as saying she “felt fine”.",
        "felt fine | Ines Duarte",
      ],
      // Where no person is said to have said it, the paper is named.
      ["According to {o:The Lamp}, the plan is “a mess”.", "a mess | The Lamp"],
      ["{Ines Duarte} said no, but according to {Pavel Horak}, it is “a mess”.", "a mess | Pavel Horak"],
    ]));
});
