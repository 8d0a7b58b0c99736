import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SiteArticle } from "../../src/entry/schema.ts";
import type { NameEntity } from "../../src/records/names.ts";
import { entryOf } from "../support/entries.ts";
import { entityOf } from "../support/names.ts";
import { articlePages, onlyPage, waysOf } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const BODY = "Ada Quist & Omar Lind came to <Oslo>. About 300 people came.\n\n“We are back,” Quist said.\n";
const ADA = entityOf("ada-quist", { aliases: ["Ada Quist", "Quist"], mentions: 2 });
const OMAR = entityOf("omar-lind", { mentions: 1 });
const OSLO = entityOf("oslo", { type: "place", mentions: 1, confidence: 0.5 });
const TABLE = [ADA, OMAR, OSLO];

const article = (known: Partial<SiteArticle> = {}) =>
  entryOf({
    body: BODY,
    names: [
      {
        id: "ada-quist",
        type: "person",
        mentions: [
          [[1, 0, 9], "names/full-name", 0.95],
          [[2, 15, 20], "names/part-of-full-name", 0.85],
        ],
      },
      { id: "omar-lind", type: "person", mentions: [[[1, 12, 21], "names/title-before", 0.86]] },
      { id: "oslo", type: "place", mentions: [[[1, 31, 35], "names/listed-place", 0.5]] },
    ],
    quotes: [
      {
        type: "quote",
        at: [2, 0, 14],
        utterance: 1,
        speaker: { value: "Ada Quist", at: [2, 15, 20], entity: "person/ada-quist" },
        cue: null,
        isContinued: false,
        rule: "quotes/cue-after",
        confidence: 0.95,
      },
    ],
    figures: [
      {
        type: "count",
        at: [1, 38, 54],
        low: 300,
        high: 300,
        hedge: "about",
        unit: null,
        what: "people",
        claimant: { value: "<the police>", at: null, entity: null },
        rule: "figures/counted-noun",
        confidence: 0.95,
      },
    ],
    topics: [{ id: "medtop:1", name: "politics", confidence: 0.85, words: [["<vote>", 2]] }],
    keyphrases: ["the harbour"],
    ...known,
  });

/** Other articles with the same names, so that they have pages. */
const SECOND = article({ id: "b", date: "2024-11-02" });
const THIRD = article({ id: "c", date: "2024-11-03", quotes: [] });

const on = (...days: readonly string[]) => days.map((date) => article({ id: date, date }));

function page(path: string, articles: readonly SiteArticle[], table: readonly NameEntity[] = TABLE): string {
  const make = waysOf(siteOf(articles, ARCHIVE, null, { table })).get(path);
  assert.ok(make, `nothing lies at ${path}`);
  return make();
}

describe("the page of a person", () => {
  const made = page("/people/ada-quist/", [article(), SECOND, THIRD]);

  test("gives the number of articles and mentions, and other spellings", () => {
    assert.match(made, /<h1 dir="auto">Ada Quist<\/h1>/);
    assert.match(made, /Person · 3 articles · 2 mentions/);
    assert.match(made, /Also written <q dir="auto">Quist<\/q>/);
    assert.match(
      made,
      /aria-label="Articles over time, from October 2024 to November 2024; the most, 2, in November 2024"/,
    );
  });

  test("of a bar that is a quarter, says from which month to which", () => {
    const years = on("2015-11-15", "2016-02-01", "2016-03-01", "2022-02-01");
    assert.match(
      page("/people/ada-quist/", years),
      /aria-label="Articles over time, from October 2015 to January 2022; the most, 2, from January 2016 to March 2016"/,
    );
  });

  test("quotes the sentences that mention them, each with a link to its paragraph", () => {
    assert.match(
      made,
      /<a href="\/articles\/0123456789\/#p1" aria-label="Paragraph 1">¶1<\/a> <q class="around" dir="auto"><b>Ada Quist<\/b> &amp; Omar Lind came to &lt;Oslo&gt;\.<\/q>/,
    );
  });

  test("begins with what they say, in order of time, before the articles", () => {
    const [words = "", articles = ""] = made
      .slice(made.indexOf("In their own words"))
      .split(/Mentioned in 3 articles/);
    assert.deepEqual(
      [...words.matchAll(/<a href="([^"]*)"[^>]*>¶2<\/a> <q dir="auto">“We are back,”<\/q>/g)].map(
        ([, to]) => to,
      ),
      ["/articles/0123456789/#p2", "/articles/b/#p2"],
    );
    assert.doesNotMatch(articles, /<q dir="auto">“We are back/);
    assert.match(articles, /<h3 class="card-title"/);
    assert.doesNotMatch(page("/people/omar-lind/", [article(), SECOND, THIRD]), /In their own words/);
  });

  test("quotes nothing that is theirs only by a pronoun, or because they may go on speaking", () => {
    const [quote] = article().quotes;
    assert.ok(quote?.speaker);
    const said = (known: Partial<SiteArticle>) =>
      /In their own words/.test(
        page("/people/ada-quist/", [article(known), article({ id: "b", quotes: [] }), THIRD]),
      );
    assert.equal(said({ quotes: [quote] }), true);
    assert.equal(said({ quotes: [{ ...quote, isContinued: true }] }), false);
    const body = BODY.replace("Quist said", "she said");
    const she = { ...quote, speaker: { ...quote.speaker, at: [2, 15, 18] } } satisfies typeof quote;
    assert.equal(said({ body, quotes: [she] }), false);
    // The same words on the page of the article.
    const reading = onlyPage(siteOf([article({ body, quotes: [she] })], ARCHIVE, null, { table: TABLE }));
    assert.match(reading, /Who says what/);
  });

  test("links to the names in the same articles, if they are sure enough", () => {
    assert.match(made, /<a href="\/people\/omar-lind\/"><bdi>Omar Lind<\/bdi><\/a> <span class="count">3</);
    assert.doesNotMatch(made, /\/places\/oslo\//);
  });
});

test("further pages of a name don't change with one more article at the end", () => {
  const many = Array.from({ length: 180 }, (_, at) =>
    article({
      id: `n${at}`,
      date: `2024-${String(1 + Math.floor(at / 28)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
    }),
  );
  const second = page("/people/ada-quist/2/", many);
  assert.match(second, /<p class="facts">Person · page 2 of 3</);
  assert.match(second, /<meta name="description" content="Ada Quist \(person\), page 2 of 3">/);
  assert.equal(page("/people/ada-quist/2/", many.slice(0, -1)), second);
  assert.match(page("/people/ada-quist/", many), /Person · 180 articles · 2 mentions · page 1 of 3/);
});

describe("an index of names", () => {
  const table = Array.from({ length: 12 }, (_, index) =>
    entityOf(`p${index}`, { name: `Ada ${"ABCDEFGHIJKL".charAt(index)}ova` }),
  );
  const articles = table.map(({ id }, index) =>
    entryOf({
      id: `a${index}`,
      date: `20${String(10 + index)}-01-01`,
      names: [{ id, type: "person", mentions: [[[1, 0, 3], "x", 1]] }],
    }),
  );
  const more = entryOf({
    id: "more",
    names: [{ id: "p7", type: "person", mentions: [[[1, 0, 3], "x", 1]] }],
  });

  test("lists names from A to Z, each with its sparkline", () => {
    const made = page("/people/", articles, table);
    assert.match(
      made,
      /<bdi>Aova, Ada<\/bdi> <svg class="spark"[^>]*aria-hidden="true"[^>]*><path d="M0\.5 8v-2"\/><\/svg> <span class="count">1<span class="unseen"> article</,
    );
    assert.match(made, /href="\/people\/" aria-current="true">A to Z/);
    assert.match(made, /href="\/people\/by\/frequency\/">Most frequent first/);
  });

  test("draws nothing for a name that only undated articles have", () => {
    const undated = entryOf({
      id: "undated",
      date: null,
      names: [{ id: "p9", type: "person", mentions: [[[1, 0, 3], "x", 1]] }],
    });
    const dated = articles.filter(({ names }) => names.every(({ id }) => id !== "p9"));
    const made = page("/people/", [...dated, undated], table);
    assert.match(made, /<bdi>Jova, Ada<\/bdi>\s+<span class="count">1</);
  });

  test("by frequency begins with the most frequent name, which isn't inverted", () => {
    const made = page("/people/by/frequency/", [...articles, more], table);
    assert.match(made, /<ul class="names"><li><a href="\/people\/#name-p7"><bdi>Ada Hova<\/bdi>/);
    assert.match(made, /<title>People by frequency/);
  });

  test("leads from a name of one article to its paragraph there", () => {
    const made = page("/people/", [article()]);
    assert.match(made, /<a href="\/articles\/0123456789\/#p1"><bdi>Quist, Ada<\/bdi>/);
    assert.match(page("/topics/", [article()]), /<a href="\/articles\/0123456789\/"><bdi>politics<\/bdi>/);
  });

  test("has the two articles of a name below it, each at its first mention; the name has no page", () => {
    const made = page("/people/", [article({ id: "a" }), SECOND]);
    assert.match(
      made,
      /<li id="name-ada-quist"><p><bdi>Quist, Ada<\/bdi>.*<\/p>\n<ul><li lang="en"><a href="\/articles\/a\/#p1">.*<cite dir="auto">River rises<\/cite><\/a><\/li><li lang="en"><a href="\/articles\/b\/#p1">.*2024/,
    );
    const ways = waysOf(siteOf([article(), SECOND], ARCHIVE, null, { table: TABLE }));
    assert.ok(!ways.has("/people/ada-quist/"));
  });

  test("has no articles below a person of two who says more than the list of speakers shows: they have a page", () => {
    const [said] = article().quotes;
    const talk = article({
      quotes: [1, 2, 3, 4].flatMap((utterance) => (said ? [{ ...said, utterance }] : [])),
    });
    const made = page("/people/", [talk, SECOND]);
    assert.match(made, /<a href="\/people\/ada-quist\/"><bdi>Quist, Ada</);
    assert.match(made, /<li id="name-omar-lind">/);
  });

  test("of topics links to the lists of their articles", () => {
    assert.match(page("/topics/", [article(), SECOND]), /<a href="\/topics\/politics\/">/);
    assert.match(page("/topics/politics/", [article(), SECOND]), /Topic · 2 articles/);
  });
});

describe("an article's panels", () => {
  const one = article();
  const other = entryOf({ id: "b", names: one.names.slice(0, 1), topics: [...one.topics] });
  /** The page of an article beside another one that names Ada Quist and has the same topic. */
  const pageOf = (article: SiteArticle) =>
    articlePages(siteOf([article, other], ARCHIVE, null, { table: TABLE }))[0] ?? "";
  const made = pageOf(one);

  test("names: the paragraphs of each, and where there is doubt a word of it; one that isn’t sure enough is left out", () => {
    assert.match(
      made,
      /<a href="\/people\/#name-ada-quist"><bdi>Ada Quist<\/bdi><\/a> <span class="count"><a href="#p1" aria-label="Paragraph 1">¶1<\/a> <a href="#p2"/,
    );
    assert.match(made, /<bdi>Omar Lind<\/bdi> .*<span class="how">probably<\/span>/);
    assert.doesNotMatch(made, /<bdi>Ada Quist<\/bdi><\/a>.*probably/);
    assert.doesNotMatch(made, /<bdi>Oslo/);
  });

  test("names: one that no other article has isn't a link, neither in the list nor in the text", () => {
    assert.match(made, /<li><span><bdi>Omar Lind<\/bdi> <span class="count"><a href="#p1"/);
    assert.match(
      made,
      /<a class="named" href="\/people\/#name-ada-quist"[^>]*>Ada Quist<\/a> &amp; Omar Lind came/,
    );
    const alone = onlyPage(siteOf([one], ARCHIVE, null, { table: TABLE }));
    assert.doesNotMatch(alone, /href="\/(?:people|topics)\/|class="named"/);
    assert.match(alone, /<p class="how"><bdi>Ada Quist<\/bdi><\/p>/);
  });

  test("figures: in the article's words, with who claims them", () => {
    assert.match(made, /<h2>Numbers</);
    assert.match(
      made,
      /<q dir="auto">About 300 people<\/q><p class="how">according to <bdi>&lt;the police&gt;<\/bdi><\/p>/,
    );
  });

  test("quotations: with their speaker, and a note if the speaker is named elsewhere", () => {
    const [quote] = one.quotes;
    assert.ok(quote);
    const continued = { ...one, quotes: [{ ...quote, isContinued: true }] };
    assert.match(
      made,
      /<q dir="auto">“We are back,”<\/q><p class="how"><a href="\/people\/#name-ada-quist">[^;]*<\/a><\/p>/,
    );
    assert.match(
      pageOf(continued),
      /<q dir="auto">“We are back,”<\/q><p class="how"><a href="\/people\/#name-ada-quist">.*, who speaks just before<\/p>/,
    );
  });

  test("topics: with the words that point to them", () => {
    assert.match(
      made,
      /<a href="\/topics\/politics\/">politics<\/a><\/span> <span class="how">probably: <q dir="auto">&lt;vote&gt;<\/q> 2×<\/span>/,
    );
    assert.match(made, /href="\/search\/\?q=%22the%20harbour%22"><bdi>the harbour/);
  });

  test("none is shown if nothing was found", () => {
    const bare = entryOf();
    const page = onlyPage(siteOf([bare], ARCHIVE, null));
    assert.doesNotMatch(page, /id="(?:names|numbers|said|subjects)"/);
  });
});
