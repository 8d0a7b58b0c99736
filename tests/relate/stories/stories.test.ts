import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { inShort } from "../../support/problems.ts";
import { found, storyList, threadList, told } from "../../support/stories.ts";

const FERRY = "Quist Bel ferry collision harbour crew";
const FAIR = "Ost Lind fair prizes cattle ribbon";

describe("stories: what is one story", () => {
  test("articles of one day that have names, words and their openings in common", () => {
    const { value } = found([
      told("a", { about: FERRY, day: "2024-03-05" }),
      told("b", { about: `${FERRY} rescue`, day: "2024-03-05" }),
      told("c", { about: FAIR, day: "2024-03-05" }),
    ]);
    assert.deepEqual(value.stories, [
      {
        id: "a",
        articles: ["a", "b"],
        joins: [
          {
            articles: ["a", "b"],
            by: "text",
            names: ["person/bel", "person/quist"],
            words: ["collision", "crew"],
          },
        ],
        thread: null,
      },
    ]);
  });
  test("articles of the next day, and of the day after that, that name its weekday, in the order of their time", () => {
    const days = ["2024-03-07", "2024-03-05", "2024-03-06"];
    const articles = days.map((day, at) =>
      told(`a${at}`, { about: FERRY, day, weekday: day.endsWith("05") ? null : 2 }),
    );
    assert.deepEqual(storyList(found(articles)), ["a1 a2 a0"]);
  });
  test("copies, whatever else they say", () => {
    const articles = [told("a", { about: FERRY, day: "2024-03-05" }), told("b", { about: FAIR, day: "" })];
    assert.deepEqual(storyList(found(articles, [["a", "b"]])), ["a b"]);
  });
  test("a text that was printed five times counts once", () => {
    const prints = [1, 2, 3, 4, 5].map((at) => told(`p${at}`, { about: FAIR, day: "2024-03-05" }));
    const mixed = told("q", { about: `${FERRY} ${FAIR}`, day: "2024-03-05" });
    const ferry = told("r", { about: FERRY, day: "2024-03-05" });
    const copies = [2, 3, 4, 5].map((at) => ["p1", `p${at}`] as const);
    const [story] = found([...prints, mixed, ferry], copies).value.stories;
    assert.deepEqual(
      story?.joins.map(({ by }) => by),
      ["copy", "copy", "copy", "copy", "text", "text"],
    );
  });
  test("articles of wide dates that name the same weekday", () => {
    const day = "2024-03-01/2024-03-20";
    const articles = ["a", "b"].map((id) => told(id, { about: FERRY, day, weekday: 2 }));
    assert.deepEqual(storyList(found(articles)), ["a b"]);
  });
});

describe("stories: what isn’t one story", () => {
  test("the same names and words three days later: another event of one thread", () => {
    const both = found([
      told("a", { about: FERRY, day: "2024-03-05" }),
      told("b", { about: FERRY, day: "2024-03-08" }),
    ]);
    assert.deepEqual([storyList(both), threadList(both)], [[], ["a b"]]);
  });
  test("an article of the next day that names that day, or none", () => {
    for (const weekday of [3, null]) {
      const articles = [
        told("a", { about: FERRY, day: "2024-03-05" }),
        told("b", { about: FERRY, day: "2024-03-06", weekday }),
      ];
      assert.deepEqual(storyList(found(articles)), []);
    }
  });
  test("reports of each day of a week are no story of a week", () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      told(`a${day}`, { about: FERRY, day: `2024-03-0${day}`, weekday: 2 }),
    );
    for (const story of storyList(found(days))) assert.ok(story.split(" ").length <= 3, story);
  });
  test("a copy that was printed a month later", () => {
    const articles = [
      told("a", { about: FERRY, day: "2024-03-05" }),
      told("b", { about: FERRY, day: "2024-04-05" }),
    ];
    assert.deepEqual(storyList(found(articles, [["a", "b"]])), []);
  });
  test("articles of wide dates that name different weekdays, or none: a doubt", () => {
    const day = "2024-03-01/2024-03-20";
    const weekdays: readonly (number | null)[] = [2, 4, null];
    const { value } = found(weekdays.map((weekday, at) => told(`a${at}`, { about: FERRY, day, weekday })));
    assert.deepEqual(
      value.stories.map(({ articles }) => articles),
      [["a0"], ["a1"], ["a2"]],
    );
    assert.deepEqual(new Set(value.doubtful.map(({ because }) => because)), new Set(["date"]));
  });
  test("articles that have only words in common, such as notices of one kind", () => {
    const notice = "dividend payable quarterly shares record holders";
    const articles = ["Abel", "Brun"].map((firm) =>
      told(firm, { about: `${firm} ${notice}`, day: "2024-03-05" }),
    );
    assert.deepEqual(storyList(found(articles)), []);
  });
  test("a story whose articles have little in common is a doubt, and no story", () => {
    const articles = [
      told("a", {
        about: "Quist Bel Abel Brun Ek ferry collision harbour crew tide pilot fog buoy",
        day: "2024-03-05",
      }),
      told("b", {
        about: "Quist Bel Cory Dahl Fox budget schools teachers pay taxes roof heating crew",
        day: "2024-03-05",
      }),
    ];
    const { value } = found(articles);
    assert.deepEqual(value.stories, []);
    assert.deepEqual(
      value.doubtful.map(({ because }) => because),
      ["text"],
    );
  });
});

describe("stories: the register", () => {
  const day = "2024-03-05";
  test("pins an article into the story of another, whatever their dates", () => {
    const articles = [
      told("a", { about: FERRY, day }),
      told("b", { about: FERRY, day }),
      told("c", { about: FAIR, day: "2020-01-01", story: ["b.txt"] }),
    ];
    const result = found(articles);
    assert.deepEqual(storyList(result), ["c a b"]);
    assert.equal(result.value.stories[0]?.joins.find(({ articles: [, one] }) => one === "c")?.by, "register");
  });
  test("splits an article off, and leaves the others together", () => {
    const articles = ["a", "b", "c"].map((id) =>
      told(id, { about: FERRY, day, story: id === "b" ? [] : null }),
    );
    assert.deepEqual(storyList(found(articles)), ["a c"]);
  });
  test("a name that no article has is a problem with its line", () => {
    const { problems } = found([told("a", { about: FERRY, day, story: ["gone.txt"] })]);
    assert.deepEqual(inShort(problems), ["register.csv:2 relate/story"]);
    assert.match(problems[0]?.message ?? "", /“story” names no article/);
  });
});

describe("threads", () => {
  test("a thread has its stories in the order of time, and what each pair has in common", () => {
    const days = ["2024-05-01", "2024-03-01", "2024-04-01"];
    const { value } = found(days.map((day, at) => told(`a${at}`, { about: FERRY, day })));
    assert.deepEqual(value.threads[0]?.stories, ["a1", "a2", "a0"]);
    assert.equal(value.threads[0]?.links.length, 2);
    assert.deepEqual(value.threads[0]?.links[0]?.names, ["person/bel", "person/quist"]);
  });
  test("stories of several articles each, beside others, go on as single ones do", () => {
    const articles = ["2024-03-01", "2024-05-01"].flatMap((day) => [
      told(`${day} fair`, { about: FAIR, day }),
      told(`${day} a`, { about: FERRY, day }),
      told(`${day} b`, { about: `${FERRY} rescue`, day }),
    ]);
    assert.deepEqual(threadList(found(articles)), [
      "2024-03-01 a 2024-05-01 a",
      "2024-03-01 fair 2024-05-01 fair",
    ]);
  });
  test("a reprint weeks later continues nothing: each text counts once", () => {
    const [march, april, may] = ["2024-03-05", "2024-04-05", "2024-05-05"];
    const first = told("c", { about: FERRY, day: march });
    const again = told("a", { about: FERRY, day: april });
    const later = told("b", { about: FERRY, day: may });
    assert.deepEqual(threadList(found([first, again], [["a", "c"]])), []);
    assert.deepEqual(threadList(found([first, again, later], [["a", "c"]])), ["c b"]);
    // Its own story has more than the text that was printed before.
    const beside = told("d", { about: `${FERRY} rescue`, day: april });
    assert.deepEqual(threadList(found([first, again, beside], [["a", "c"]])), ["c a"]);
  });
  test("a text that was printed again and again counts once, though not each was compared with the first", () => {
    const prints = ["d", "c", "b", "a"].map((id, at) =>
      told(id, { about: FERRY, day: `2024-0${at + 1}-05` }),
    );
    const compared = [
      ["a", "d"],
      ["a", "c"],
      ["a", "b"],
    ] as const;
    assert.deepEqual(threadList(found(prints, compared)), []);
  });
  test("a text stands where its first print has no place in time", () => {
    const articles = [
      told("a", { about: FERRY, day: "2020-01-01/2023-01-01" }),
      told("b", { about: FERRY, day: "2024-03-05" }),
      told("c", { about: FERRY, day: "2024-04-05" }),
    ];
    assert.deepEqual(threadList(found(articles, [["a", "b"]])), ["b c"]);
  });
  test("an excerpt of an earlier text continues nothing; a longer version does", () => {
    const articles = [
      told("a", { about: FERRY, day: "2024-03-05" }),
      told("b", { about: FERRY, day: "2024-04-05" }),
    ];
    const threads = (excerpt: string, whole: string) => {
      const pair = { articles: [excerpt, whole], kind: "excerpt", words: [60, 100], same: [58, 60] } as const;
      return threadList(found(articles, [{ ...pair, isGiven: false }]));
    };
    assert.deepEqual(threads("b", "a"), []);
    assert.deepEqual(threads("a", "b"), ["a b"]);
  });
  test("a later version with much that is new continues the story, unless a person calls it a copy", () => {
    const articles = [
      told("a", { about: FERRY, day: "2024-03-05" }),
      told("b", { about: FERRY, day: "2024-04-05" }),
    ];
    const pair = { articles: ["a", "b"], kind: "copy", words: [100, 100], same: [70, 70] } as const;
    assert.deepEqual(threadList(found(articles, [{ ...pair, isGiven: false }])), ["a b"]);
    assert.deepEqual(threadList(found(articles, [{ ...pair, isGiven: true }])), []);
  });
  test("an article without a date is in none", () => {
    const articles = [
      told("a", { about: FERRY, day: "2024-03-05" }),
      told("b", { about: FERRY, day: "" }),
      told("c", { about: FERRY, day: "2020-01-01/2023-01-01" }),
    ];
    assert.deepEqual(threadList(found(articles)), []);
  });
});

/** Any archive of a few subjects and days. */
const archive = fc
  .array(
    fc.record({
      about: fc.constantFrom(FERRY, `${FERRY} rescue tide`, FAIR, `${FAIR} ${FERRY}`),
      first: fc.integer({ min: 1, max: 9 }),
      more: fc.constantFrom(0, 0, 0, 1, 4),
      isOpen: fc.boolean(),
      weekday: fc.constantFrom(null, 2),
      story: fc.constantFrom(null, null, null, [], ["a0.txt"]),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ about, first, more, isOpen, weekday, story }, at) => {
      const day =
        isOpen && more > 1 ? "" : `2024-03-0${first}/2024-03-${String(first + more).padStart(2, "0")}`;
      return told(`a${at}`, { about, day, weekday, story });
    }),
  );

describe("stories: always", () => {
  test("the order of the articles changes nothing", () => {
    fc.assert(
      fc.property(archive, (articles) => {
        assert.deepEqual(found([...articles].reverse()), found(articles));
      }),
      { numRuns: 60 },
    );
  });
  test("articles of one story can have been written within three days, unless a person says otherwise", () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const dateOf = new Map(articles.map(({ id, date }) => [id, date]));
        for (const { articles: ids, joins } of found(articles).value.stories) {
          const dates = ids.flatMap((id) => dateOf.get(id) ?? []);
          const firsts = dates.map(({ earliest }) => Date.parse(earliest ?? "1000-01-01"));
          const lasts = dates.map(({ latest }) => Date.parse(latest ?? "3000-01-01"));
          const days = (Math.max(...firsts) - Math.min(...lasts)) / 86_400_000;
          assert.ok(days <= 2 || joins.some(({ by }) => by === "register"));
        }
      }),
      { numRuns: 60 },
    );
  });
  test("each story of a thread has a text that none before it has", () => {
    const prints = fc.array(fc.record({ text: fc.nat({ max: 5 }), month: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(prints, (all) => {
        const articles = all.map(({ text, month }, at) =>
          told(`a${at}`, { about: `${FERRY} word${text}`, day: `2024-0${month}-05` }),
        );
        const copies = all.flatMap(({ text }, at) =>
          all
            .slice(0, at)
            .flatMap((other, before): [string, string][] =>
              other.text === text ? [[`a${before}`, `a${at}`]] : [],
            ),
        );
        const { value } = found(articles, copies);
        assert.deepEqual(found([...articles].reverse(), copies).value, value);
        const textsOf = new Map(
          value.stories.map(({ id, articles: ids }) => [
            id,
            ids.map((one) => all[Number(one.slice(1))]?.text),
          ]),
        );
        for (const { stories } of value.threads) {
          const seen = new Set<number | undefined>();
          for (const story of stories) {
            const texts = textsOf.get(story) ?? [];
            assert.ok(
              texts.some((text) => !seen.has(text)),
              story,
            );
            for (const text of texts) seen.add(text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
  test("each article is in one story, which has one join fewer, and what is pinned is obeyed", () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const { value } = found(articles);
        const all = value.stories.flatMap((story) => story.articles);
        assert.equal(new Set(all).size, all.length);
        for (const { articles: ids, joins } of value.stories) assert.equal(joins.length, ids.length - 1);
        const storyOf = (id: string) => value.stories.find((story) => story.articles.includes(id));
        for (const { id, seed } of articles)
          if (id !== "a0" && seed.register?.story?.length === 1)
            assert.ok(storyOf(id)?.articles.includes("a0"), id);
      }),
      { numRuns: 60 },
    );
  });
});
