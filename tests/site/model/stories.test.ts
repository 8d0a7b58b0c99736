import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { StoryTable } from "../../../src/records/stories.ts";
import { besideStory, newestOfThread, siteStories, storyPages } from "../../../src/site/model/stories.ts";
import { entryOf } from "../../support/entries.ts";
import { ARCHIVE } from "../../support/records.ts";
import { cardsOf, siteOf } from "../../support/site.ts";

/** The article with this number, of a day of its own. */
function article(number: number, title = `T${number}`) {
  const day = `20${String(10 + Math.floor(number / 28)).padStart(2, "0")}-01-${String(1 + (number % 28)).padStart(2, "0")}`;
  return entryOf({ id: `a${number}`, title, ...{ date: day, edtf: day, earliest: day, latest: day } });
}
const id = (number: number) => `a${number}`;
const story = (numbers: readonly number[], thread: string | null = null) => ({
  ...{ id: id(numbers[0] ?? 0), articles: numbers.map(id), thread },
  joins: [],
});

/** The stories of articles, and a thread of all of them. */
function made(stories: readonly (readonly number[])[], count: number) {
  const ids = stories.map((one) => id(one[0] ?? 0));
  const table: StoryTable = {
    stories: stories.map((one) => story(one, "t")),
    threads: [{ id: "t", stories: ids, links: [] }],
  };
  return siteStories(table, cardsOf(Array.from({ length: count }, (_, at) => article(at))));
}

describe("stories of a site", () => {
  test("the newest come first, and one article has no page of a story", () => {
    const { list, ofArticle } = made([[0, 1], [2], [3, 4]], 5);
    assert.deepEqual(
      list.map(({ path }) => path),
      ["/stories/a3/", "/stories/a0/"],
    );
    assert.equal(ofArticle.get("a2")?.path, "/articles/a2/");
  });
  test("a story is called by its first article with a headline of its own", () => {
    const cards = cardsOf([
      entryOf({ id: "a0", title: "In the night …", origins: { ...entryOf().origins, title: "derived" } }),
      entryOf({ id: "a1", title: "Ferry sinks" }),
    ]);
    const { list } = siteStories({ stories: [story([0, 1])], threads: [] }, cards);
    assert.equal(list[0]?.named.title, "Ferry sinks");
    assert.deepEqual(
      list[0]?.articles.map((card) => card.id),
      ["a0", "a1"],
    );
  });
  test("a thread leads from each story to those before and after it", () => {
    const stories = made([[0, 1], [2], [3, 4]], 5);
    const { before, after } = besideStory({ id: "a2" }, stories);
    assert.deepEqual([before?.id, after?.id], ["a0", "a3"]);
    assert.equal(besideStory({ id: "a0" }, stories).before, null);
    const [thread] = stories.threads;
    assert.ok(thread);
    const newest = newestOfThread(thread, 2);
    assert.deepEqual(
      [newest.shown.map((one) => one.id), newest.earlier?.id, newest.later],
      [["a2", "a3"], "a0", null],
    );
  });
  test("a new story changes no page of the list but the newest one", () => {
    const pairs = (count: number) => Array.from({ length: count }, (_, at) => [2 * at, 2 * at + 1]);
    const pagesOf = (count: number) => storyPages(made(pairs(count), 2 * count).list);
    assert.deepEqual(
      [1, 30, 37].map((count) => pagesOf(count).map(({ items }) => items.length)),
      [[1], [30], [37]],
    );
    const ids = (count: number) => pagesOf(count).map(({ items }) => items.map((one) => one.id));
    for (let count = 38; count < 120; count += 1) {
      const [before, after] = [ids(count), ids(count + 1)];
      const kept = after.filter((page, at) => page.join() === before[at]?.join()).length;
      // When the newest page is long enough for two, it becomes two.
      assert.ok(kept === before.length - 1, `${count}: ${kept}`);
      assert.equal(after.at(-1)?.[0], `a${2 * count}`);
      assert.ok(after.every(({ length }) => length >= 24 && length <= 60));
    }
  });
  test("a thread of ten articles has a feed at its first story with a page, which stays when it goes on", () => {
    const articles = Array.from({ length: 14 }, (_, at) => article(at));
    const pathsOf = (stories: readonly (readonly number[])[]) => {
      const ids = stories.map((one) => id(one[0] ?? 0));
      const table = {
        stories: stories.map((one) => story(one, "t")),
        threads: [{ id: "t", stories: ids, links: [] }],
      };
      const { feeds } = siteOf(articles, ARCHIVE, "https://a.example/", { stories: table });
      return [...feeds.paths].filter((path) => path.startsWith("/stories/"));
    };
    const started = [[0], [1, 2], [3, 4, 5], [6, 7, 8, 9]];
    assert.deepEqual(pathsOf(started), ["/stories/a1/"]);
    assert.deepEqual(pathsOf([...started, [10, 11, 12, 13]]), ["/stories/a1/"]);
    assert.deepEqual(pathsOf(started.slice(0, 3)), []);
  });
});
