import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { imported, readAs, sample } from "../../../support/importing.ts";
import { inShort } from "../../../support/problems.ts";

interface Expected {
  readonly title: string;
  readonly date: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** Of the body: how the first block begins, how the last one ends, and how many there are. */
  readonly body: readonly [first: string, last: string, count: number];
}

/** A page in the shape of each kind of publisher, and what a reader would note of it. */
const PAGES: Readonly<Record<string, Expected>> = {
  "agency.html": {
    title: "Port of Tarrin reopens after five-day storm closure",
    date: "2023-02-14T18:05:00Z",
    author: "IRENE VALE; TOMAS BRANDT",
    source: "Meridian Press",
    url: "https://meridian-press.example/article/tarrin-port-reopens-3f9c1a",
    body: ["TARRIN, Veldmark (MP) — The port", "the coast since 1994.", 6],
  },
  "broadcaster.html": {
    title: "Glassmakers of Ashby face winter without gas",
    date: "2022-10-11T05:12:44.000Z",
    author: "Morwenna Pike",
    source: "NBN News",
    url: "https://www.nbn.example/news/uk-england-63211877",
    body: ["Three glass workshops", "was lit in 1871", 7],
  },
  "blog.htm": {
    title: "The last lamplighter of Quell",
    date: "2019-11-08T09:15:00+01:00",
    author: "Jonas Rook",
    source: "Harbour Notes",
    url: "https://harbournotes.example/2019/11/the-last-lamplighter/",
    body: ["On Thursday evening", "she told me.", 5],
  },
  "local-paper.html": {
    title: "Council votes 7-2 for new bridge over the Wey",
    date: null,
    author: null,
    source: null,
    url: null,
    body: ["WEYBURN — The town council", "said Finch.", 3],
  },
  "archived.html": {
    title: "Ferry crews end strike after night of talks",
    date: null,
    author: "Sunil Marr",
    source: null,
    url: "http://www.delta-observer.example/politics/2008/ferry-strike.html",
    body: ["The crews of the river", "for a week.", 4],
  },
  "single-file.html": {
    title: "The Paper Boats of Ullstead",
    date: "2020-07-19",
    author: "Inês Faro",
    source: "The Slow Magazine",
    url: "https://magazine.example/culture/2020/07/the-paper-boats?utm_source=mail",
    body: ["Every July, a village", "for everybody.", 4],
  },
  "saved-by-browser.mhtml": {
    title: "Bakers of Lund keep their night ovens",
    date: "2018-09-03T06:00:00+02:00",
    author: "Pia Sund",
    source: "The Lund Ledger",
    url: "https://ledger.example/town/2018/09/night-ovens",
    body: ["The bakers of Lund", "opened in 1902.", 3],
  },
};

/** What stands around an article, and must be in none. */
const AROUND =
  /cookie|Share|Post navigation|Related|Most read|Copyright|©|Updated|Published|newsletter|Subscribe|captures|Powered|thoughts on|Injected|dataLayer|function|Photo|caption|E-mail this|World News|bread machine/i;

const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const TEXT =
  "<p>Rain fell on the hills of Oslo on Monday, and the river rose by two metres, the mayor said.</p>";

describe("web pages", () => {
  for (const [file, { title, body, ...fields }] of Object.entries(PAGES))
    test(`${file}: headline, date, author, body without menus`, async () => {
      const { seed, article } = await sample(file);
      const { date, author, source, url } = seed.details?.fields ?? {};
      assert.deepEqual({ date, author, source, url }, fields);
      assert.equal(article.title.value, title);
      const [first, last, count] = body;
      assert.equal(article.blocks.length, count);
      assert.ok(article.blocks[0]?.text.startsWith(first), article.blocks[0]?.text);
      assert.ok(article.blocks.at(-1)?.text.endsWith(last), article.blocks.at(-1)?.text);
      for (const { text } of article.blocks) assert.doesNotMatch(text, AROUND);
      // Programs and controls are no text at all, not even text that was left out.
      for (const { text } of seed.dropped)
        assert.doesNotMatch(text, /window\.|dataLayer|function|__DATA__|Copy link|Menu/);
    });

  test("a date of publication wins over one of changing, and a copy’s own day is never the article’s", async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-05","dateModified":"2021-03-04T10:00:00Z"}</script>`;
    const { details } = await readAs(
      "a.html",
      `<!-- saved from url=(0019)https://a.example/b -->${page(TEXT, head)}`,
    );
    assert.equal(details?.fields.date, "2020-01-05");
    assert.match(details?.places.date ?? "", /JSON-LD “datePublished”/);
    assert.deepEqual(details?.seenBy, [
      { value: "2021-03-04T10:00:00Z", what: "the page was last changed then (JSON-LD “dateModified”)" },
    ]);
    assert.equal(details?.fields.url, "https://a.example/b");
    const archived = (await sample("archived.html")).seed.details;
    assert.deepEqual(
      archived?.seenBy.map(({ value }) => value),
      ["2011-03-05T12:34:56Z"],
    );
  });

  test("days that nobody has set, and words that are no day, are no date", async () => {
    const dated = async (content: string) =>
      (await readAs("a.html", page(TEXT, `<meta property="article:published_time" content="${content}">`)))
        .details?.fields.date;
    for (const unset of ["0001-01-01T00:00:00Z", "1970-01-01", "soon", ""])
      assert.equal(await dated(unset), null);
    assert.equal(await dated("2019-03-05T12:00:00.000+01:00[Europe/Oslo]"), "2019-03-05");
    assert.equal(await dated("20190305"), "2019-03-05");
    assert.equal(await dated("March 5, 2019"), "March 5, 2019");
  });

  test("the source is never taken from the page’s title", async () => {
    const { details } = await readAs("a.html", page(TEXT, "<title>Rain in Oslo | The Fjord Times</title>"));
    assert.deepEqual(
      [details?.fields.source, details?.fields.title],
      [null, "Rain in Oslo | The Fjord Times"],
    );
    const named =
      '<title>Rain in Oslo | The Fjord Times</title><meta property="og:site_name" content="The Fjord Times">';
    const known = (await readAs("a.html", page(TEXT, named))).details?.fields;
    assert.deepEqual([known?.source, known?.title], ["The Fjord Times", "Rain in Oslo"]);
  });

  test("what is left out is recorded once, in the order of the page, with its place in the text", async () => {
    const { seed } = await sample("agency.html");
    assert.deepEqual(
      seed.dropped.map(({ step, text }) => `${step.slice(8)}: ${text.slice(0, 24)}`),
      [
        "around: Meridian Press · World ·",
        "around: By IRENE VALE and TOMAS ",
        "caption: Cranes stand idle at the",
        "around: Related stories · Storm ",
        "around: Most read · 1. Ferry far",
      ],
    );
    for (const { start, end } of seed.dropped) assert.ok(start === end && start <= seed.text.length);
  });

  test("words that stand in the article and in a menu are left out once", async () => {
    const body = `<nav><ul><li>Rain</li></ul></nav><article><h1>Rain</h1>${TEXT}</article><footer>Rain</footer>`;
    const { blocks, dropped } = await readAs("a.html", page(body, "<title>Rain</title>"));
    assert.deepEqual(
      blocks?.map(({ kind }) => kind),
      ["heading", "paragraph"],
    );
    assert.equal(
      dropped.flatMap(({ text }) => text.split(" · ")).filter((text) => text === "Rain").length,
      2,
    );
  });

  test("lists, tables, breaks and headings are blocks as in Markdown", async () => {
    const body = `<article><h2>Kinds</h2>${TEXT}<ol start="3"><li>Rain</li><li>Snow, which is <b>rare</b> here</li></ol><ul><li>Hail</li></ul>
      <table><tr><th>Day</th><th>mm</th></tr><tr><td>Mon</td><td>12</td></tr></table><p>One<br>two</p><p>${"long ".repeat(30)}<br>end.</p></article>`;
    const { blocks } = await readAs("a.html", page(body));
    assert.deepEqual(
      blocks?.map(({ kind, text }) => `${kind}: ${text.slice(0, 30)}`),
      [
        "heading: Kinds",
        "paragraph: Rain fell on the hills of Oslo",
        "paragraph: 3. Rain",
        "paragraph: 4. Snow, which is rare here",
        "item: Hail",
        "paragraph: Day | mm",
        "paragraph: Mon | 12",
        "paragraph: One",
        "paragraph: two",
        "paragraph: long long long long long long ",
      ],
    );
  });

  test("blocks know the lists, quotations and tables in which they stand", async () => {
    const body = `<article>${TEXT}<blockquote><p>Rain.</p></blockquote><ol start="3"><li>Rain<ul><li>in Oslo</li></ul></li><li>Snow</li></ol>
      <table><tr><th>Day</th><th></th><th>mm</th></tr><tr><td>Mon</td><td>x</td><td>12</td></tr></table></article>`;
    const { blocks } = await readAs("a.html", page(body));
    const places = blocks?.slice(1).map(({ text, layout }) => {
      const { within = [], form, lead } = layout ?? {};
      const stands = within.map((one) => (one.kind === "item" ? `item ${one.number}` : one.kind)).join(" > ");
      const cells = form?.kind === "row" ? form.cells.map(({ start, end }) => text.slice(start, end)) : [];
      return [stands, lead, text, ...(form?.kind === "row" ? [form.isHead, ...cells] : [])];
    });
    assert.deepEqual(places, [
      ["quote", 0, "Rain."],
      ["item 3.", 3, "3. Rain"],
      ["item 3. > item ", 0, "in Oslo"],
      ["item 4.", 3, "4. Snow"],
      ["table", 0, "Day | | mm", true, "Day", "", "mm"],
      ["table", 0, "Mon | x | 12", false, "Mon", "x", "12"],
    ]);
    const ids = blocks?.flatMap(({ layout }) => layout?.within ?? []);
    const lists = ids?.flatMap((one) => (one.kind === "item" ? one.list : []));
    assert.equal(new Set(lists).size, 2);
  });

  test("the encoding that a page names is used where the bytes are no UTF-8", async () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">';
    const bytes = Buffer.from(page(TEXT.replace("Oslo", "\xa3\xf3d\xbc"), head), "latin1");
    const { text, encoding } = await readAs("a.html", bytes);
    assert.deepEqual([text.includes("Łódź"), encoding], [true, "iso-8859-2"]);
  });

  test("a page without an article, one with too many elements, and one nested too deep are problems", async () => {
    const deep = "<div>".repeat(5000) + TEXT;
    const problem = async (html: string) => inShort((await imported("a.html", html)).problems);
    assert.deepEqual(await problem(page("<ul><li><a href='/a'>News</a></li></ul>")), [
      "a.html read/no-article",
    ]);
    assert.deepEqual(await problem(page("")), ["a.html read/no-article"]);
    assert.deepEqual(await problem(page("<p>x</p>".repeat(30_000))), ["a.html read/large-page"]);
    assert.deepEqual(await problem(page(deep)), ["a.html read/large-page"]);
    assert.deepEqual(await problem(`<p ${Array.from({ length: 2000 }, (_, i) => `a${i}=x`).join(" ")}>`), [
      "a.html read/large-page",
    ]);
    assert.deepEqual(await problem("\0\0"), ["a.html read/binary"]);
  });

  test("head and body may lack their tags, and something may come before the page", async () => {
    const title = "<title>Rain in Oslo</title>";
    for (const html of [
      `${title}${TEXT}`,
      `<!doctype html>${title}<body>${TEXT}`,
      `<html>${title}${TEXT}</html>`,
      `<script>no()</script><!doctype html><html lang=en><head>${title}</head><body>${TEXT}</body></html>`,
      `<br /><b>Warning</b>: no file<html><body>${TEXT}</body><head>${title}</head></html>`,
    ]) {
      const { text, details } = await readAs("a.html", html);
      assert.ok(text.endsWith("the mayor said."), html);
      assert.equal(details?.fields.title, "Rain in Oslo", html);
    }
  });

  test("whatever a page holds, it is read or refused, and each block is where it says", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "<table><tr><td>",
      "</td>",
      "<br>",
      "<li>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<h1>",
      "<title>",
      "&amp;",
      "<a href=x>",
      "Rain fell. ",
      "<html>",
      "<body>",
      "\u0000",
      '<script type="application/ld+json">{"@graph":[',
      "]}",
    );
    return fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { value, problems } = await imported("a.html", pieces.join(""));
        assert.equal(value === null, problems.length > 0);
        for (const { text, start, end } of value?.blocks ?? [])
          assert.equal(value?.text.slice(start, end), text);
      }),
      { numRuns: 60 },
    );
  });
});
