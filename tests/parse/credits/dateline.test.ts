import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parsed } from "../../support/records.ts";

const REST = "The mayor said on Thursday that the bridge would stay shut until the spring.";

/** The dateline's parts, as "type: words", each where the text has them. */
function dateline(opening: string, rest = REST): string[] {
  const text = `A headline\n\n${opening}${rest}`;
  return parsed(text).credits.map(({ type, value, start, end }) => {
    assert.equal(text.slice(start, end), value);
    return `${type.replace("dateline-", "")}: ${value}`;
  });
}

describe("dateline", () => {
  const datelines: Readonly<Record<string, readonly string[]>> = {
    "LONDON — ": ["place: LONDON"],
    "LONDON—": ["place: LONDON"],
    "LONDON -- ": ["place: LONDON"],
    "LONDON - ": ["place: LONDON"],
    "NEW YORK, Oct. 29 (AP) — ": ["place: NEW YORK", "date: Oct. 29", "agency: AP"],
    "LONDON, Oct 29 (Reuters) - ": ["place: LONDON", "date: Oct 29", "agency: Reuters"],
    "KYIV, Ukraine (AP) — ": ["place: KYIV", "agency: AP"],
    "KYIV, Ukraine (AP) _ ": ["place: KYIV", "agency: AP"],
    "CAPE TOWN, South Africa, March 14 (AP) — ": ["place: CAPE TOWN", "date: March 14", "agency: AP"],
    "CARMEL, May 5 (ARM) — ": ["place: CARMEL", "date: May 5", "agency: ARM"],
    "PARIS, 29 October 2024 (AFP) – ": ["place: PARIS", "date: 29 October 2024", "agency: AFP"],
    "WASHINGTON, D.C., July 4, 1931 — ": ["place: WASHINGTON", "date: July 4, 1931"],
    "Berlin (dpa) - ": ["place: Berlin", "agency: dpa"],
    "Berlin (dpa/lnw) – ": ["place: Berlin", "agency: dpa/lnw"],
    "Beijing, Nov. 3 (Xinhua) -- ": ["place: Beijing", "date: Nov. 3", "agency: Xinhua"],
    "LAGOS (Thomson Reuters Foundation) - ": ["place: LAGOS", "agency: Thomson Reuters Foundation"],
    "SÃO PAULO (AFP) — ": ["place: SÃO PAULO", "agency: AFP"],
    "LONDON, March 3.—": ["place: LONDON", "date: March 3"],
    "HALIFAX, Tuesday.--": ["place: HALIFAX", "date: Tuesday"],
    "SYDNEY, Monday — ": ["place: SYDNEY", "date: Monday"],
  };
  for (const [opening, parts] of Object.entries(datelines)) {
    test(opening, () => assert.deepEqual(dateline(opening), parts));
  }

  test("in a wrapped text, over the end of a line", () => {
    const text = `CAPE TOWN, South Africa, March
14 (AP) — The mayor said that
the old bridge would stay shut
until the spring, whatever the
town had heard of it of late.`;
    const { credits } = parsed(text);
    assert.deepEqual(
      credits.map(({ start, end, value }) => [text.slice(start, end).replace("\n", " "), value]),
      [
        ["CAPE TOWN", "CAPE TOWN"],
        ["March 14", "March 14"],
        ["AP", "AP"],
      ],
    );
  });

  for (const opening of [
    "BREAKING — ",
    "EXCLUSIVE: ",
    "UPDATE — ",
    "Jane Doe (Labour) — ",
    "Berlin (Germany) — ",
    "PORTLAND, Ore. (the larger one) — ",
    "London — ",
    "The mayor — ",
    "A — ",
    "ABC-",
    "TGV–",
    "LONDON_",
    "EXCLUSIVE _ ",
    "Half a loaf - ",
    "Q. — ",
  ]) {
    test(`none: ${opening}`, () => assert.deepEqual(dateline(opening), []));
  }

  test("a wire's dateline in a paragraph of its own is no headline", () => {
    for (const line of ["NAIROBI, Kenya (AP) _", "WASHINGTON _"]) {
      const { headline, title, setAside } = parsed(`${line}\n\n${REST}\n\n${REST}`);
      assert.equal(headline, null);
      assert.equal(title.value, REST.slice(0, -1));
      assert.deepEqual(
        setAside.map(({ text, reason }) => [text, reason]),
        [[line, "a dateline"]],
      );
    }
  });

  test("only in the body's first paragraph", () => {
    assert.deepEqual(dateline("", `${REST}\n\nLONDON — ${REST}`), []);
  });

  test("it is no part of a derived title", () => {
    const { title, blocks } = parsed(`LONDON, March 3.—${REST}`);
    assert.deepEqual(title, { value: REST.slice(0, -1), origin: "derived" });
    assert.match(blocks[0]?.text ?? "", /^LONDON/);
  });
});
