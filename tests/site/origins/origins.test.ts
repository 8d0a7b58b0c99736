import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import { namedOrigin } from "../../../src/site/origins/evidence.ts";
import { knownOutlets } from "../../../src/site/origins/names.ts";
import { originsOf } from "../../../src/site/origins/origins.ts";
import { entryOf } from "../../support/entries.ts";

const person = (name: string): SiteArticle["authors"] => [
  { kind: "person", name: { whole: name, given: name, particle: "", family: null, suffix: "" } },
];

/** An article with these paragraphs. */
function told(
  id: string,
  source: string | null,
  paragraphs: readonly string[],
  more: Partial<SiteArticle> = {},
): SiteArticle {
  return { ...entryOf({ id, source, title: "Flood in the valley", ...more }), paragraphs };
}

const NEWS = "The river rose by four metres in the night, and the bridge was shut.";

/** What one article says of where it comes from: "cited Reuters: according to Reuters". */
function said(source: string | null, text: string, more: Partial<SiteArticle> = {}): string | null {
  const found = namedOrigin(told("a", source, text.split("\n"), more), knownOutlets(["The Herald"]));
  return found && `${found.by} ${found.name}: ${found.words.text} (${found.words.p})`;
}

test("origins: the agency of a dateline, a byline, a last line, or as the source", () => {
  assert.equal(said("The Gazette", `SEOUL (Reuters) - ${NEWS}`), "credit Reuters: Reuters (1)");
  assert.equal(said("The Gazette", `KYIV, Ukraine (AP) — ${NEWS}`), "credit Associated Press: AP (1)");
  assert.equal(said("The Gazette", `${NEWS}\n— Yonhap`), "credit Yonhap: — Yonhap (2)");
  assert.equal(
    said("The Gazette", NEWS, { author: "Jane Doe, Associated Press" }),
    "credit Associated Press: Associated Press (null)",
  );
  assert.equal(said("Reuters", NEWS), "credit Reuters: Reuters (null)");
  assert.equal(said("Meridian Press", `TARRIN, Veldmark (MP) — ${NEWS}`), "credit Meridian Press: MP (1)");
  assert.equal(said("The Gazette", `TARRIN, Veldmark (MP) — ${NEWS}`), "credit MP: MP (1)");
  assert.equal(said("Reuters", `SEOUL (Reuters) - ${NEWS}`), "credit Reuters: Reuters (1)");
  assert.equal(
    said("Die Zeitung", `Hamburg (dpa/lno) - ${NEWS}`),
    "credit Deutsche Presse-Agentur: dpa/lno (1)",
  );
  const aside = (step: string, text: string) =>
    said("The Gazette", NEWS, { setAside: [{ step, text, reason: "", start: 0, end: 1 }] });
  assert.equal(
    aside("parsing/credit-line", "By Jane Doe, Associated Press"),
    "credit Associated Press: Associated Press (null)",
  );
  assert.match(
    aside("parsing/last-line", "© 2024 The Associated Press. All rights reserved.") ?? "",
    /^credit Associated Press/,
  );
  assert.match(aside("parsing/last-line", "Source: Yonhap") ?? "", /^credit Yonhap/);
  assert.equal(aside("parsing/related", "More on Reuters"), null);
  assert.equal(aside("parsing/last-line", "© 2024 The Gazette. All rights reserved."), null);
});

test("origins: an outlet that is cited at the beginning", () => {
  const cited = (text: string) => said("The Gazette", text);
  assert.equal(
    cited("The mayor resigned, the Washington Post reported on Monday."),
    "cited Washington Post: the Washington Post reported (1)",
  );
  assert.equal(cited("The mayor resigned, according to Reuters."), "cited Reuters: according to Reuters (1)");
  assert.equal(
    cited("The mayor resigned, as first reported by The Herald."),
    "cited The Herald: as first reported by The Herald (1)",
  );
  assert.equal(cited("The missile flew 500 km, KCNA said."), "cited KCNA: KCNA said (1)");
  assert.equal(cited("The mayor told the BBC that he resigns."), "cited BBC: told the BBC (1)");
});

test("origins: what is no sign of where an article comes from", () => {
  const nothing = (text: string) => assert.equal(said("The Gazette", text), null, text);
  nothing(NEWS);
  nothing("The lead is five points, according to a Reuters/Ipsos poll.");
  nothing("He was wrong, according to Fox News analyst Ann Bell.");
  nothing("The candidates met at a debate of CNN on Thursday.");
  nothing("According to Reuters' style guide it is written so.");
  nothing("A Washington Post reporter was there.");
  nothing("The mayor was asked about his speech. The Washington Post reported on it in 2014.");
  nothing(`${NEWS}\n${NEWS}\n${NEWS}\nHe lost, Reuters reported.`);
  nothing("The party (SPD) said so.\nThe end.");
  assert.equal(said("The Gazette", "Der Fluss stieg, according to Reuters.", { language: "de" }), null);
});

test("origins: a paper's own report names its reporter, or says that it was told to it", () => {
  const author = { author: "Ada Quist", authors: person("Ada Quist") };
  assert.equal(said("The Gazette", NEWS, author), "own The Gazette: Ada Quist (null)");
  assert.equal(said(null, NEWS, author), null);
  assert.equal(said("BBC News", "The mayor told the BBC that he resigns."), "told BBC: told the BBC (1)");
});

/** "Reuters: a b; ? c" */
const shown = (families: readonly (readonly SiteArticle[])[]): string => {
  const { origins, untold } = originsOf(families);
  const named = origins.map(
    ({ name, steps }) => `${name}: ${steps.map(({ article, by }) => `${article} ${by}`).join(", ")}`,
  );
  return [...named, ...untold.map((ids) => `? ${ids.join(" ")}`)].join("; ");
};

const REUTERS = `SEOUL (Reuters) - ${NEWS}`;

test("origins: two papers with one agency have one origin, and copies are one text", () => {
  assert.equal(
    shown([[told("a", "The Gazette", [REUTERS])], [told("b", "The Herald", ["He left, Reuters reported."])]]),
    "Reuters: a credit, b cited",
  );
  assert.equal(
    shown([
      [told("a", "The Gazette", [NEWS]), told("b", "The Herald", [REUTERS])],
      [told("c", null, [NEWS])],
    ]),
    "Reuters: a copy, b credit; ? c",
  );
});

test("origins: whoever cites a paper whose own article comes from an agency goes back to that agency", () => {
  assert.equal(
    shown([
      [told("a", "The Herald", [REUTERS])],
      [told("b", "The Gazette", ["He left, The Herald reported."])],
    ]),
    "Reuters: a credit, b cited",
  );
  assert.equal(
    shown([
      [told("a", "The Herald", ["He left, the Gazette reported."])],
      [told("b", "The Gazette", ["He left, The Herald reported."])],
    ]).split(";").length,
    2,
  );
});
