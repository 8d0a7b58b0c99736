import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SiteArticle } from "../../src/entry/schema.ts";
import type { NameEntity } from "../../src/records/names.ts";
import type { StoryTable } from "../../src/records/stories.ts";
import storiesPage from "../../templates/pages/stories.11ty.ts";
import storyPage from "../../templates/pages/story.11ty.ts";
import { ofStory } from "../../templates/partials/ofStory.ts";
import { entryOf } from "../support/entries.ts";
import { ARCHIVE } from "../support/records.ts";
import { siteOf } from "../support/site.ts";

const QUIST: SiteArticle["names"][number] = {
  ...{ id: "ada-quist", type: "person" },
  mentions: [[[1, 0, 3], "names/titled-person", 0.9]],
};

const dated = (id: string, day: string, known: Partial<SiteArticle> = {}): SiteArticle =>
  entryOf({
    id,
    title: `Title ${id}`,
    names: [QUIST],
    ...{ date: day, edtf: day, earliest: day, latest: day },
    ...known,
  });

const JOIN = {
  articles: ["a", "b"],
  by: "text",
  names: ["person/ada-quist", "person/gone"],
  words: ["ferry"],
} as const;
const TABLE: StoryTable = {
  stories: [
    { id: "a", articles: ["a", "b"], joins: [JOIN], thread: "a" },
    { id: "c", articles: ["c"], joins: [], thread: "a" },
  ],
  threads: [{ id: "a", stories: ["a", "c"], links: [] }],
};

const NAME: NameEntity = {
  ...{ id: "ada-quist", type: "person", name: "Ada Quist", aliases: [] },
  ...{ mentions: 2, articles: 2, confidence: 1 },
};

const SITE = siteOf(
  [
    dated("a", "2024-03-05", { title: "Ferry <sinks>", source: "The Herald" }),
    dated("b", "2024-03-06", { source: "The Gazette" }),
    dated("c", "2024-05-01"),
  ],
  ARCHIVE,
  null,
  { stories: TABLE, table: [NAME] },
);

const plain = (page: string) => page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

function story(site = SITE): string {
  const [first] = site.stories.list;
  assert.ok(first);
  return storyPage({ site, story: first });
}

describe("the page of a story", () => {
  test("says when it was reported, by whom, and in which order", () => {
    const words = plain(story());
    assert.match(words, /March 5–6, 2024 Ferry &lt;sinks&gt; 2 articles · The Herald, The Gazette/);
    assert.match(words, /Who reported it when March 5, 2024 .* The Herald March 6, 2024 .* The Gazette/);
  });
  test("shows what it continues as a line in time, with itself marked", () => {
    const page = story();
    assert.match(page, /<b aria-current="page"><cite[^>]*>Ferry &lt;sinks&gt;<\/cite><\/b>/);
    assert.match(plain(page), /Before and after March 5–6, 2024 .* May 1, 2024 Title c/);
  });
  test("tells why its articles are together", () => {
    assert.match(
      plain(story()),
      /Why these are one story Ferry &lt;sinks&gt; Title b Both name Ada Quist, and repeat “ferry”/,
    );
  });
  test("shows each text once", () => {
    const articles = [dated("a", "2024-03-05"), dated("b", "2024-03-06", { summary: "Said twice." })];
    const copies = [
      { articles: ["a", "b"], kind: "copy", words: [9, 9], same: [9, 9], isGiven: false } as const,
    ];
    const words = plain(story(siteOf(articles, ARCHIVE, null, { stories: TABLE, copies })));
    assert.match(words, /Title a .* Also printed elsewhere, March 6, 2024: Title b/);
    assert.doesNotMatch(words, /Said twice/);
  });
  test("with dates that aren’t known to the day, says between which days", () => {
    const span = {
      date: "2024-03-01",
      edtf: "2024-03-01/2024-03-20",
      earliest: "2024-03-01",
      latest: "2024-03-20",
    };
    const articles = ["a", "b"].map((id) => entryOf({ id, ...span, basis: "inferred" }));
    assert.match(
      plain(story(siteOf(articles, ARCHIVE, null, { stories: TABLE }))),
      /between March 1 and 20, 2024/,
    );
  });
});

test("the page of an article: quietly its story, and the stories before and after", () => {
  const [ofA, ofC] = ["a", "c"].map((id) => ofStory({ id }, SITE)?.toString() ?? "");
  assert.match(
    plain(ofA ?? ""),
    /Story One of 2 articles on this event Both articles on this event Title b The Gazette , March 6, 2024 After: Title c/,
  );
  assert.match(ofA ?? "", /href="\/stories\/a\/"/);
  assert.match(plain(ofC ?? ""), /Before: Ferry &lt;sinks&gt; March 5–6, 2024/);
  assert.equal(ofStory({ id: "other" }, SITE), null);
});

test("the list of stories: those with several articles, and the threads", () => {
  const shelf = { items: SITE.stories.list, number: 1, of: 1 };
  const words = plain(storiesPage({ site: SITE, shelf }));
  assert.match(words, /Stories 1 story .* March 5–6, 2024 Ferry &lt;sinks&gt; 2 articles/);
  assert.match(words, /Reports that continue each other March 2024 – May 2024 3 articles .* Title c/);
});
