import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";
import { keeps, keepsAsHeadline } from "../../support/sift.ts";

const BODY = "The lamplighters are coming back to the old town after a campaign by its residents.";

/** The title, what is set aside as "step: words", and the number of paragraphs. */
function head(...blocks: string[]) {
  const { title, setAside, blocks: kept } = parsed([...blocks, BODY].join("\n\n"));
  return {
    title: title.value,
    aside: setAside.map(({ step, text }) => `${step}: ${text}`),
    kept: kept.length,
  };
}

describe("section", () => {
  for (const name of [
    "OPINION",
    "Sport",
    "World News",
    "Letters to the editor",
    "LOCAL NEWS",
    "Obituaries",
    "Exclusive",
  ]) {
    test(`a section's name above the headline: ${name}`, () => {
      assert.deepEqual(head(name, "Lamps return"), {
        title: "Lamps return",
        aside: [`parsing/section: ${name}`],
        kept: 1,
      });
    });
  }

  test("it may stand above a byline too", () => {
    assert.equal(head("Opinion", "Lamps return", "By Jane Doe").title, "Lamps return");
  });

  keepsAsHeadline(["Opinion", "Sport"]);
  keeps("head", ["Opinion"]);
  keeps("body", ["Sport", "Business"]);
  test("a headline that begins like one", () => {
    assert.equal(head("Sport and the city", "How a pitch made a suburb").title, "Sport and the city");
  });
});

describe("press release", () => {
  for (const label of ["FOR IMMEDIATE RELEASE", "For immediate release:", "PRESS RELEASE", "News Release"]) {
    test(`its label: ${label}`, () => {
      assert.deepEqual(head(label, "Lamps return"), {
        title: "Lamps return",
        aside: [`parsing/release: ${label}`],
        kept: 1,
      });
    });
  }

  test("whom to ask, in the head", () => {
    const contact = "Media contact: Maria Alvarez, 555-0142, press@example.org";
    assert.deepEqual(head("FOR IMMEDIATE RELEASE", contact, "Lamps return").aside, [
      "parsing/release: FOR IMMEDIATE RELEASE",
      `parsing/release: ${contact}`,
    ]);
  });

  keeps("body", ["FOR IMMEDIATE RELEASE", "Contact: the parish office"]);
  keepsAsHeadline(["Contact: a film that still divides", "Press release"]);
});

describe("mail", () => {
  const from = "From: Tidewater Weekly <news@tidewater.example>";

  test("its subject is the headline, its day the article's, the rest is set aside", () => {
    const text = `${from}\nTo: readers@tidewater.example\nSubject: Lamps return\nDate: Fri, 12 May 2023 09:00:00 -0400\n\n${BODY}`;
    const { title, setAside, credits } = parsed(text);
    assert.deepEqual(title, { value: "Lamps return", origin: "text" });
    assert.deepEqual(
      setAside.map(({ step, text: words }) => `${step}: ${words}`),
      [
        `parsing/mail: ${from}`,
        "parsing/mail: To: readers@tidewater.example",
        "parsing/mail: Subject:",
        "parsing/credit-line: Date: Fri, 12 May 2023 09:00:00 -0400",
      ],
    );
    assert.deepEqual(
      credits.map(({ type, text: words, start, end }) => [type, words, text.slice(start, end)]),
      [["published", "Fri, 12 May 2023", "Fri, 12 May 2023"]],
    );
  });

  test("without a subject nothing but the addresses goes", () => {
    assert.deepEqual(head(`${from}\nSent: Friday`, "Lamps return").title, "Lamps return");
  });

  test("one such line alone is a headline like others", () => {
    assert.equal(head("From: the cellar, a new kind of jazz").title, "From: the cellar, a new kind of jazz");
    assert.equal(head("Subject: lamps").title, "Subject: lamps");
  });

  keeps("body", ["From: the cellar", "Subject: lamps"]);
});
