import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SiteArticle } from "../../src/entry/schema.ts";
import { entryOf } from "../support/entries.ts";
import { entityOf } from "../support/names.ts";
import { linksIn, waysOf } from "../support/pages.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

type Quote = SiteArticle["quotes"][number];

const ADA = { value: "Ada Quist", at: [1, 13, 22] as [number, number, number], entity: "person/ada-quist" };
const TOPIC = { id: "medtop:1", name: "politics", confidence: 0.9, words: [] };
const BODY = "“We are <back>,” Ada Quist said.\n\nShe called it “a boost” for all.\n";

const quote = (known: Partial<Quote> = {}): Quote => ({
  type: "quote",
  at: [1, 0, 16],
  utterance: 1,
  speaker: ADA,
  cue: null,
  isContinued: false,
  rule: "quotes/cue-after",
  confidence: 0.95,
  ...known,
});

const said = (id: string, date: string | null, known: Partial<SiteArticle> = {}) =>
  entryOf({
    id,
    date,
    body: BODY.replace("<", "\\<"),
    quotes: [quote()],
    topics: [TOPIC],
    names: [{ id: "ada-quist", type: "person", mentions: [[[1, 17, 26], "names/full-name", 0.95]] }],
    ...known,
  });

const pagesOf = (...articles: readonly SiteArticle[]) =>
  waysOf(siteOf(articles, ARCHIVE, null, { table: [entityOf("ada-quist", { mentions: 2 })] }));
const page = (path: string, ...articles: readonly SiteArticle[]) => {
  const make = pagesOf(...articles).get(path);
  assert.ok(make, `nothing lies at ${path}`);
  return make();
};
/** The paragraphs that a page's quotations lead to. */
const places = (made: string) =>
  linksIn(made).flatMap(([path, place]) => (/^p\d+$/.test(place) ? [`${path}#${place}`] : []));

describe("the pages of quotations", () => {
  const articles = [
    said("a", "2023-01-01"),
    said("b", "2024-05-05", { source: "<The Gazette>" }),
    said("c", null, { topics: [] }),
  ];

  test("by time: under their years and articles, with speaker, date, source and paragraph", () => {
    const made = page("/quotes/", ...articles);
    assert.deepEqual(places(made), ["/articles/a/#p1", "/articles/b/#p1", "/articles/c/#p1"]);
    assert.deepEqual(
      [...made.matchAll(/<h2 id="([^"]*)">([^<]*)</g)].map(([, id, words]) => `${id} ${words}`),
      ["y-2023 2023", "y-2024 2024", "y-undated Undated"],
    );
    assert.match(
      made,
      /<q dir="auto">“We are &lt;back&gt;,”<\/q><p class="who"><a href="\/people\/ada-quist\/"><bdi>Ada Quist/,
    );
    assert.match(made, /May 5, 2024.*class="card-credit">&lt;The Gazette&gt;</s);
    assert.match(made, /<a href="\/quotes\/#y-undated">Undated</);
  });

  test("topics and speakers of one article lead to it, and have no page of their own", () => {
    const topics = [TOPIC, { ...TOPIC, id: "medtop:2", name: "health" }];
    const quotes = Array.from({ length: 40 }, (_, index) => quote({ utterance: index + 1 }));
    const site = [said("a", "2023-01-01", { topics, quotes })];
    const paths = [...pagesOf(...site).keys()];
    assert.deepEqual(
      paths.filter((path) => path.includes("/quotes/articles/") || path.includes("#")),
      [],
    );
    const links = (path: string) =>
      linksIn(page(path, ...site)).flatMap(([to, place]) =>
        to.startsWith("/articles/") ? [`${to} ${place}`] : [],
      );
    assert.deepEqual(links("/quotes/topics/"), ["/articles/a/ ", "/articles/a/ "]);
    assert.deepEqual([...new Set(links("/quotes/speakers/"))], ["/articles/a/ p1", "/articles/a/ "]);
  });

  test("by topic: those of its articles", () => {
    assert.match(
      page("/quotes/topics/", ...articles),
      /href="\/quotes\/topics\/politics\/">politics<\/a> <span class="count">2 quotations/,
    );
    assert.deepEqual(places(page("/quotes/topics/politics/", ...articles)), [
      "/articles/a/#p1",
      "/articles/b/#p1",
    ]);
  });

  test("by speaker: the first few of each, and a link to all of them", () => {
    const made = page("/quotes/speakers/", ...articles, said("d", null));
    assert.match(made, /1 speaker/);
    assert.match(made, /<h2 id="s-person-ada-quist"><a href="\/people\/ada-quist\/"><bdi>Quist, Ada/);
    assert.equal(places(made).length, 3);
    assert.match(made, /<a href="\/people\/ada-quist\/#words">All 4 quotations/);
    assert.match(made, /January 1, 2023 · <a href="\/articles\/a\/"><bdi lang="en">River rises<\/bdi><\/a>/);
  });

  test("nothing whose speaker is doubtful, a pronoun, or only goes on is listed", () => {
    const body = "“We are back,” she said.\n";
    for (const known of [
      { quotes: [quote({ confidence: 0.5 })] },
      { quotes: [quote({ isContinued: true })] },
      { quotes: [quote({ speaker: null })] },
      { body, quotes: [quote({ at: [1, 0, 14], speaker: { ...ADA, at: [1, 15, 18] } })] },
    ])
      assert.deepEqual(
        [...pagesOf(said("a", "2023-01-01", known)).keys()].filter((path) => path.startsWith("/quotes/")),
        [],
      );
  });

  test("a few words are shown in the sentence that quotes them", () => {
    const words = quote({ type: "fragment", at: [2, 14, 23] });
    const others = quote({ type: "fragment", at: [2, 24, 31], utterance: 2 });
    const made = page("/quotes/", said("a", "2023-01-01", { quotes: [words, others] }));
    assert.equal(places(made).length, 1, "two in one sentence");
    assert.match(made, /<q class="around" dir="auto">She called it <b>“a boost”<\/b> for all\.<\/q>/);
  });

  test("many have several pages; of a speaker who says much, their page shows the first and leads to all", () => {
    const many = Array.from({ length: 80 }, (_, index) => said(`a${index}`, `20${10 + (index % 10)}-01-01`));
    const ways = pagesOf(...many);
    assert.deepEqual(
      [...ways.keys()].filter((path) => /^\/quotes\/(?:\d|topics\/p)|words/.test(path)),
      [
        "/quotes/2/",
        "/quotes/topics/politics/",
        "/quotes/topics/politics/2/",
        "/people/ada-quist/words/",
        "/people/ada-quist/words/2/",
      ],
    );
    const own = ways.get("/people/ada-quist/")?.() ?? "";
    assert.match(own, /<a href="\/people\/ada-quist\/words\/">All 80 quotations/);
    assert.equal(own.match(/“We are &lt;back&gt;,”<\/q>/g)?.length, 30);
    assert.doesNotMatch(ways.get("/people/ada-quist/words/2/")?.() ?? "", /class="who"/);
  });

  test("without any, nothing leads to them", () => {
    const bare = pagesOf(entryOf());
    assert.doesNotMatch(bare.get("/browse/")?.() ?? "", /\/quotes\/|\/figures\//);
    assert.match(
      page("/browse/", ...articles),
      /href="\/quotes\/">Quotations<\/a> <span class="count">3 quotations/,
    );
  });
});

describe("the pages of figures", () => {
  type Figure = SiteArticle["figures"][number];
  const figure = (known: Partial<Figure> = {}): Figure => ({
    type: "count",
    at: [1, 0, 30],
    low: 10_000,
    high: 10_000,
    hedge: "approximately",
    unit: null,
    what: "North Korean troops",
    claimant: { value: "<the police>", at: null, entity: null },
    rule: "figures/counted-noun",
    confidence: 0.95,
    ...known,
  });
  const counting = (id: string, date: string | null, figures: readonly Figure[]) =>
    entryOf({ id, date, body: "Approximately 10,000 troops came. Others stayed.\n", figures: [...figures] });
  const share = figure({
    type: "share",
    unit: "%",
    what: null,
    low: 5,
    high: 7,
    hedge: null,
    claimant: null,
  });

  test("by what they count, whatever describes it, then by time: value, hedge, claim, date and paragraph", () => {
    const made = page(
      "/figures/",
      counting("a", null, [figure({ what: "Troops" }), share]),
      counting("b", "2024-05-05", [figure({ what: "troops" }), figure({ confidence: 0.5, what: "tanks" })]),
      counting("c", "2024-06-05", [figure()]),
    );
    assert.deepEqual(
      [...made.matchAll(/<h2 id="(f-[a-z]+)"[^>]*>([^<]*)</g)].map(([, id, words]) => `${id} ${words}`),
      ["f-percentages Percentages", "f-troops troops"],
    );
    assert.deepEqual(
      places(made),
      ["a", "b", "c", "a"].map((id) => `/articles/${id}/#p1`),
    );
    assert.match(made, /4 figures of 2 kinds/);
    assert.match(made, /class="value">5 to 7%</);
    assert.match(
      made,
      /class="value">approximately 10,000<\/p>.*?<b>Approximately 10,000 troops ca<\/b>me\..*?according to <bdi>&lt;the police&gt;<\/bdi> · May 5, 2024 · <a href="\/articles\/b\/">/s,
    );
  });

  test("many have several pages, and letters lead to them", () => {
    const nouns = Array.from({ length: 90 }, (_, index) => `${"abcdefghi"[index % 9]}${index}x`);
    const ways = pagesOf(
      counting(
        "a",
        null,
        nouns.map((what) => figure({ what })),
      ),
    );
    assert.match(ways.get("/figures/")?.() ?? "", /<a href="\/figures\/2\/#f-i\w+">I<\/a>/);
    assert.match(ways.get("/figures/2/")?.() ?? "", /Figures, page 2/);
  });
});
