import assert from "node:assert/strict";
import { test } from "node:test";
import { relatedInNumbers } from "../../../src/entry/relatedNumbers.ts";
import type { SiteArticle } from "../../../src/entry/schema.ts";
import type { CopyPair } from "../../../src/records/copies.ts";
import { type NameEntity, nameKey } from "../../../src/records/names.ts";
import type { RelatedArticles } from "../../../src/records/related.ts";
import type { StoryTable } from "../../../src/records/stories.ts";
import { entriesOf, shelfOf } from "../../../src/site/cards/shelf.ts";
import { pageHashes } from "../../../src/site/inputs/pageHashes.ts";
import { siteOf } from "../../../src/site/model/site.ts";
import { writtenOf } from "../../support/golden.ts";
import { ARCHIVE } from "../../support/records.ts";
import { ofAllPages, TEMPLATES } from "../../support/rendered.ts";

interface Archived {
  readonly articles: readonly SiteArticle[];
  readonly names: readonly NameEntity[];
  readonly copies: readonly CopyPair[];
  readonly related: readonly RelatedArticles[];
  readonly stories: StoryTable;
}

/** A page: a hash of its inputs, and its bytes when they are asked for. */
interface Made {
  readonly kind: string;
  /** Null if the page is made each time. */
  readonly inputs: string | null;
  readonly bytes: string;
}

function pagesOf({ articles, names, copies, related, stories }: Archived): Map<string, Made> {
  const entries = entriesOf(shelfOf(articles), {
    names,
    copies,
    related: relatedInNumbers(related),
    stories,
    withdrawn: [{ id: "gone", reason: "Asked for" }],
  });
  const site = siteOf(entries, ARCHIVE, "https://archive.example/a/", {
    ...entries,
    table: entries.names,
  });
  const hashOf = pageHashes(site, "one");
  return ofAllPages(site, (kind, item): Made => {
    return { kind, inputs: hashOf(kind, item), bytes: TEMPLATES[kind](item, site) };
  });
}

/** The articles of some golden cases as one archive. */
async function archived(): Promise<Archived> {
  const made = await Promise.all(["first", "inferred", "register", "wire"].map(writtenOf));
  const articles = new Map(made.flatMap(({ kept }) => kept.map((one) => [one.id, one] as const)));
  const names = new Map(
    made.flatMap(({ tables }) => tables.names.map((one) => [nameKey(one), one] as const)),
  );
  const [one = "", other = "", third = ""] = articles.keys();
  const copies: CopyPair[] = [
    { articles: [one, other], kind: "copy", words: [90, 80], same: [60, 61], isGiven: false },
    { articles: [one, third], kind: "excerpt", words: [90, 200], same: [80, 80], isGiven: true },
  ];
  const [first, second] = [...names.keys()];
  const related = [
    {
      id: one,
      others: [{ id: third, names: [first, second].flatMap((key) => key ?? []), words: ["boats"] }],
    },
  ];
  const stories = storiesOf(one, other, third);
  return { articles: [...articles.values()], names: [...names.values()], copies, related, stories };
}

/** A story of two articles, and a later one of one article in the same thread. */
function storiesOf(one: string, other: string, third: string): StoryTable {
  const reason = { names: [], words: ["boats"] };
  return {
    stories: [
      {
        id: one,
        articles: [one, other],
        joins: [{ articles: [one, other], by: "text", ...reason }],
        thread: one,
      },
      { id: third, articles: [third], joins: [], thread: one },
    ],
    threads: [{ id: one, stories: [one, third], links: [{ stories: [one, third], ...reason }] }],
  };
}

/** Changes one article of an archive; `null` takes it out. */
const withArticle =
  (id: string, change: (article: SiteArticle) => SiteArticle | null) =>
  ({ articles, ...tables }: Archived): Archived => ({
    articles: articles.flatMap((one) => (one.id === id ? (change(one) ?? []) : [one])),
    ...tables,
  });

/** An event in the first words of an article's first paragraph, said by its first name. */
function tellsOn(
  { names: [first] }: SiteArticle,
  edtf: string,
  type: "happened" | "due",
): Pick<SiteArticle, "events"> {
  const by = first ? { value: "Somebody", at: null, entity: nameKey(first) } : null;
  const found = { rule: "events/time-first", confidence: 1 };
  return { events: [{ type, at: [1, 0, 20], time: [1, 0, 5], edtf, speaker: by, ...found }] };
}

const CHANGES: Readonly<Record<string, (article: SiteArticle) => SiteArticle | null>> = {
  "another title": (one) => ({ ...one, title: `${one.title} again` }),
  "another summary": (one) => ({ ...one, summary: `Again, ${one.summary}` }),
  "another day": (one) => ({
    ...one,
    ...{ date: "1987-03-05", edtf: "1987-03-05", earliest: "1987-03-05", latest: "1987-03-05" },
    basis: "stated",
  }),
  "no date": (one) => ({
    ...one,
    ...{ date: null, edtf: null, earliest: null, latest: null },
    basis: "unknown",
  }),
  "taken out": () => null,
  "another source": (one) => ({ ...one, source: "The Gazette" }),
  "another author": (one) => ({
    ...one,
    author: "Ada Quist",
    authors: [{ kind: "institution", name: "Reuters" }],
  }),
  "another tag": (one) => ({ ...one, tags: [...one.tags, "water", "water"] }),
  "another language": (one) => ({ ...one, language: "fr" }),
  "fewer mentions": (one) => ({
    ...one,
    names: one.names.map((name) => ({ ...name, mentions: name.mentions.slice(0, 1) })),
  }),
  "no names": (one) => ({ ...one, names: [] }),
  "no quotations": (one) => ({ ...one, quotes: [] }),
  "no figures": (one) => ({ ...one, figures: [] }),
  "no events": ({ events, ...one }) => one,
  "another event": (one) => ({ ...one, ...tellsOn(one, "1987-03-05", "happened") }),
  "an event of an uncertain year": (one) => ({ ...one, ...tellsOn(one, "1987-03?", "happened") }),
  "something was due": (one) => ({ ...one, ...tellsOn(one, "1987-03-05", "due") }),
  "no topics": (one) => ({ ...one, topics: [] }),
  "no original": (one) => ({ ...one, hasOriginal: false }),
  "hidden from search engines": (one) => ({ ...one, noindex: true }),
};

const ORDERING: ReadonlySet<string> = new Set(["another title", "another day", "taken out"]);

/** Changes of the table of names, as by a row of names.csv. */
const TABLES: Readonly<Record<string, (name: NameEntity) => NameEntity | null>> = {
  "a name is shown otherwise": (name) => ({ ...name, name: `Sir ${name.name}` }),
  "a name is counted otherwise": (name) => ({ ...name, mentions: name.mentions + 1 }),
  "a name has another form": (name) => ({ ...name, aliases: [...name.aliases, "X"] }),
  "a name is doubtful": (name) => ({ ...name, confidence: 0.1 }),
  "a name is dropped": () => null,
};

/** Changes of the first pair of copies. */
const COPIES: Readonly<Record<string, (pair: CopyPair) => readonly CopyPair[]>> = {
  "no longer copies": () => [],
  "fewer words the same": (pair) => [{ ...pair, same: [59, 58] }],
  "a longer copy": (pair) => [{ ...pair, words: [91, 82] }],
  "an excerpt": (pair) => [{ ...pair, kind: "excerpt" }],
  "given by the curator": (pair) => [{ ...pair, isGiven: true }],
};

/** Changes of the related articles. */
const RELATED: Readonly<Record<string, (one: RelatedArticles) => readonly RelatedArticles[]>> = {
  "no longer related": () => [],
  "fewer names in common": (one) => [
    { ...one, others: one.others.map((other) => ({ ...other, names: other.names.slice(0, 1) })) },
  ],
  "another word in common": (one) => [
    { ...one, others: one.others.map((other) => ({ ...other, words: ["fish"] })) },
  ],
};

/** Changes of the stories and threads. */
const STORIES: Readonly<Record<string, (table: StoryTable) => StoryTable>> = {
  "no story": () => ({ stories: [], threads: [] }),
  "a story of other articles": ({ stories: [first, second], threads }) => ({
    stories: [...(first ? [{ ...first, articles: [...first.articles, ...(second?.articles ?? [])] }] : [])],
    threads: threads.slice(1),
  }),
  "another reason": ({ stories, threads }) => ({
    stories: stories.map((story) => ({
      ...story,
      joins: story.joins.map((join) => ({ ...join, words: ["fish"] })),
    })),
    threads,
  }),
  "no thread": ({ stories }) => ({
    stories: stories.slice(0, 1).map((story) => ({ ...story, thread: null })),
    threads: [],
  }),
};

/** What changed: the pages whose bytes differ with the same inputs, and how many have other inputs and the same bytes. */
function compared(before: ReadonlyMap<string, Made>, after: ReadonlyMap<string, Made>) {
  const both = [...after].flatMap(([path, made]) => {
    const former = before.get(path);
    return former ? [{ path, former, made }] : [];
  });
  const tracked = both.filter(({ made }) => made.inputs !== null);
  const sameInputs = tracked.filter(({ former, made }) => former.inputs === made.inputs);
  const otherInputs = tracked.filter(({ former, made }) => former.inputs !== made.inputs);
  return {
    stale: sameInputs.filter(({ former, made }) => former.bytes !== made.bytes).map(({ path }) => path),
    needless: otherInputs.filter(({ former, made }) => former.bytes === made.bytes),
    changed: otherInputs.length,
    tracked: tracked.length,
  };
}

test("inputs: a page whose bytes change has other inputs", async (t) => {
  const whole = await archived();
  const before = pagesOf(whole);
  const ids = [...whole.articles]
    .sort((a, b) => b.names.length + 9 * b.quotes.length - a.names.length - 9 * a.quotes.length)
    .map(({ id }) => id);
  // One with many names and quotations; of what changes which articles there are, also one with few.
  const [rich = "", poor = ""] = [ids[0], ids[Math.floor(ids.length / 2)]];
  const named = [...whole.names].sort((a, b) => b.articles - a.articles).slice(0, 2);
  const steps = [
    ...Object.entries(CHANGES).flatMap(([name, change]) =>
      (ORDERING.has(name) ? [rich, poor] : [rich]).map((id) => ({
        name: `${name}: ${id}`,
        change: withArticle(id, change),
      })),
    ),
    ...Object.entries(TABLES).flatMap(([name, change]) =>
      named.map((one) => ({
        name: `${name}: ${one.name}`,
        change: ({ names, ...rest }: Archived): Archived => ({
          ...rest,
          names: names.flatMap((other) => (other === one ? (change(other) ?? []) : [other])),
        }),
      })),
    ),
  ];
  for (const [name, change] of Object.entries(COPIES))
    steps.push({
      name,
      change: ({ copies: [first, ...others], ...rest }) => ({
        ...rest,
        copies: [...(first ? change(first) : []), ...others],
      }),
    });
  for (const [name, change] of Object.entries(RELATED))
    steps.push({ name, change: ({ related, ...rest }) => ({ ...rest, related: related.flatMap(change) }) });
  for (const [name, change] of Object.entries(STORIES))
    steps.push({ name, change: ({ stories, ...rest }) => ({ ...rest, stories: change(stories) }) });
  let [changed, needless] = [0, 0];
  for (const { name, change } of steps) {
    const after = pagesOf(change(whole));
    const found = compared(before, after);
    assert.deepEqual(found.stale, [], name);
    // The other way round an article or a name is added.
    assert.deepEqual(compared(after, before).stale, [], name);
    changed += found.changed;
    needless += found.needless.length;
    t.diagnostic(
      `${name}: ${found.changed} of ${found.tracked} pages have other inputs, ${found.needless.length} of them the same bytes (${[...new Set(found.needless.map(({ made }) => made.kind))].join(", ")})`,
    );
  }
  assert.ok(changed > 100, `${changed} pages have other inputs`);
  t.diagnostic(`${needless} of ${changed} pages are made again for nothing`);
});

test("inputs: the same archive gives the same inputs", async () => {
  const [one, other] = [pagesOf(await archived()), pagesOf(await archived())];
  assert.ok(one.size > 50);
  assert.deepEqual(one, other);
});
