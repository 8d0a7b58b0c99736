import assert from "node:assert/strict";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readCommand } from "../../src/cli/options.ts";
import { formatProblems } from "../../src/problem.ts";
import { parseRegister } from "../../src/read/register.ts";
import { type Reviewed, review } from "../../src/review/review.ts";
import { run, runCommand } from "../support/command.ts";
import { type Files, filesBelow, inFolder } from "../support/folder.ts";
import { SILENT, stagesBegun, written } from "../support/golden.ts";

const STORY = "The harbour board of Davao has closed the old grain store following an inspection in spring.";
const NEWS = {
  "news/bridge.txt": `Bridge approved\n\nPublished October 29, 2024\n\n${STORY}\n`,
  "news/known.txt": `Bridge known\n\nPublished October 30, 2024\n\n${STORY}\n`,
  "news/=1+1.txt": `Sum\n\nPublished October 31, 2024\n\n${STORY}\n`,
  "news/undated.txt": `${STORY}\n`,
};
const REGISTER = 'File;Date;Shelf;note\nknown.txt;2019;B 12;"Two\nlines; and more"\ngone.txt;2020;;\n';

interface Place {
  readonly dir: string;
  readonly path: string;
  readonly review: () => Promise<Reviewed>;
  readonly text: () => string;
}

const reviewed = (seeds: string, out: string) => review({ seeds, out, all: false }, SILENT);

/** A folder of news, what reviews it, and the table that it writes. */
async function inNews(more: Files, use: (place: Place) => Promise<void> | void): Promise<void> {
  await inFolder({ ...NEWS, ...more }, async (dir) => {
    const path = join(dir, "x/review.csv");
    await use({
      dir,
      path,
      review: () => reviewed(join(dir, "news"), join(dir, "x")),
      text: () => readFileSync(path, "utf8"),
    });
  });
}

describe("review: by the command line", () => {
  test("without a build or a register: what to look at, and a table to fill in, nothing else", async () => {
    await inNews({}, async ({ dir, review, text }) => {
      const { articles, words } = await review();
      assert.equal(articles, 4);
      assert.match(words, /^1 undated article: .*\n {2}undated\.txt \(row 2\)\n/);
      assert.deepEqual([...filesBelow(join(dir, "x")).keys()], ["review.csv"]);
      assert.equal(
        text(),
        [
          "\ufefffile,(title shown),(first words),(guess),(how sure),(why),title,date,source,author,url,language,tags,note,id",
          `undated.txt,${STORY.slice(0, -1)},${STORY},,undated,,,,,,,,,,`,
          `'=1+1.txt,Sum,${STORY},2024-10-31,stated,,,,,,,,,,`,
          `bridge.txt,Bridge approved,${STORY},2024-10-29,stated,,,,,,,,,,`,
          `known.txt,Bridge known,${STORY},2024-10-30,stated,,,,,,,,,,`,
          "",
        ].join("\r\n"),
      );
    });
  });

  test("saved as the register, it says what the register said", async () => {
    await inNews({ "news/register.csv": REGISTER }, async ({ dir, review, text }) => {
      assert.match(
        (await review()).words,
        /1 article with a register date that the text contradicts: .*\n {2}known\.txt \(row 5\)/,
      );
      const before = parseRegister(REGISTER).value.map(({ line: _, ...row }) => row);
      const after = parseRegister(text()).value.map(({ line: _, ...row }) => row);
      assert.deepEqual(after.slice(-before.length), before);
      assert.equal(readFileSync(join(dir, "news/register.csv"), "utf8"), REGISTER);

      const first = text();
      writeFileSync(join(dir, "news/register.csv"), first);
      assert.equal((await review()).articles, 4);
      assert.equal(text(), first);
      const said = formatProblems((await written(join(dir, "news"))).problems);
      assert.match(said, /gone\.txt/);
      assert.doesNotMatch(said, /=1\+1/);
    });
  });

  test("cells that were filled in but not yet saved as the register survive a review and a build", async () => {
    await inNews({ "news/register.csv": REGISTER }, async ({ dir, path, text }) => {
      const again = () => runCommand("review", ["--seeds", join(dir, "news"), "--out", join(dir, "x")]);
      assert.equal(again().code, 0);
      writeFileSync(path, text().replace(";undated;;", ";undated;;1988-05"));
      const edited = text();
      assert.match(edited, /1988-05/);
      assert.equal(run(["--seeds", join(dir, "news"), "--out", join(dir, "x")]).code, 0);
      // A build takes out what is no longer there, which the register still knows.
      assert.equal(text(), edited.replace(/^gone\.txt.*\r\n/m, ""));
      assert.ok(existsSync(join(dir, "x/site/index.html")));
      assert.match(
        again().out,
        /1 cell of review\.csv not yet in the register, kept:\n {2}undated\.txt, Date: “1988-05”/,
      );
      assert.equal(text(), edited);
    });
  });

  test("a register that was edited later wins, and the replaced cells are reported", async () => {
    await inNews({ "news/register.csv": REGISTER }, async ({ dir, path, review, text }) => {
      await review();
      utimesSync(path, 1_000_000, 1_000_000);
      writeFileSync(join(dir, "news/register.csv"), REGISTER.replace("2019", "2021"));
      assert.match(
        (await review()).words,
        /replaced by the register's, which was saved later:\n {2}known\.txt, Date: “2019”; the register says “2021”/,
      );
      assert.match(text(), /^known\.txt;Bridge known;[^;]*;;from the register;[^;]*;2021;/m);
    });
  });

  test("the same bytes in another zone and locale", async () => {
    await inNews({ "news/register.csv": REGISTER }, async ({ dir, review, text }) => {
      await review();
      const other = runCommand("review", ["--seeds", join(dir, "news"), "--out", join(dir, "y")], {
        TZ: "Pacific/Auckland",
        LANG: "de_DE.UTF-8",
      });
      assert.equal(other.code, 0);
      assert.equal(readFileSync(join(dir, "y/review.csv"), "utf8"), text());
    });
  });

  test("problems are printed as the build prints them", async () => {
    await inNews(
      { "news/empty.txt": "", "news/register.csv": "file,date\nknown.txt,someday\n" },
      async ({ review }) => {
        const { articles, problems } = await review();
        assert.equal(articles, 4);
        assert.match(
          formatProblems(problems),
          /^2 problems in 2 files\n {2}empty\.txt\n .*read\/empty\]\n {2}register\.csv\n .*date\/edtf\]/,
        );
      },
    );
  });
});

test("review: in a table whose encoding is a guess, the words in doubt are named, and nothing is lost", async () => {
  const bytes = Buffer.from("file;title\r\nknown.txt;M\xfcller\r\n", "latin1");
  await inNews({ "x/review.csv": bytes }, async ({ review, text }) => {
    const { problems } = await review();
    assert.match(formatProblems(problems), /review\.csv\n {4}line 2: Taken for .*“Müller”/);
    assert.match(text(), /known\.txt;.*;Müller;/);
  });
});

describe("review: what it refuses", () => {
  const refused = (ran: ReturnType<typeof run>, said: RegExp) => {
    assert.equal(ran.code, 1);
    assert.match(ran.err, said);
    assert.equal(ran.out, "");
  };

  const refusedAtOnce = async (seeds: string, out: string, said: RegExp) => {
    const report = stagesBegun();
    await assert.rejects(review({ seeds, out, all: false }, report), said);
    assert.deepEqual(report.begun, []);
  };

  for (const [what, table, said] of [
    [
      "a quote that never ends",
      'file,note\na.txt,x\nb.txt,"never\n',
      /line 3: Row not read: a quotation mark is never closed/,
    ],
    ["no column “file”", "name,date\na.txt,2024\n", /no column “file”/],
    ["no text", Uint8Array.from([0x50, 0x4b, 0, 0]), /NUL bytes/],
  ] as const) {
    test(`a table that can't be read whole is never written over: ${what}`, async () => {
      await inNews({ "news/register.csv": table }, async ({ dir }) => {
        await refusedAtOnce(join(dir, "news"), join(dir, "x"), said);
        assert.equal(existsSync(join(dir, "x")), false);
      });
      await inNews({ "x/review.csv": table }, async ({ dir, path }) => {
        await refusedAtOnce(join(dir, "news"), join(dir, "x"), said);
        assert.deepEqual(readFileSync(path), Buffer.from(table));
      });
    });
  }

  test("to write where the seeds are, or to a file", async () => {
    await inFolder({ ...NEWS, taken: "" }, async (dir) => {
      const [seeds, taken] = [join(dir, "news"), join(dir, "taken")];
      await refusedAtOnce(seeds, seeds, /is inside the seeds folder/);
      refused(runCommand("review", ["--seeds", seeds, "--out", taken]), /taken is a file/);
      assert.deepEqual([...filesBelow(join(dir, "news")).keys()].length, 4);
    });
  });

  test("a folder without articles, and options that it doesn't have", async () => {
    await inFolder({ "empty/.gitkeep": "", "x/review.csv": "file,date\na.txt,2024\n" }, async (dir) => {
      const args = ["--seeds", join(dir, "empty"), "--out", join(dir, "x")];
      refused(runCommand("review", args), /has no article/);
      assert.equal(readFileSync(join(dir, "x/review.csv"), "utf8"), "file,date\na.txt,2024\n");
    });
    const wrong = readCommand(["review", "--strict"], "/");
    assert.match(wrong.kind === "wrong" ? wrong.message : "", /--strict/);
    assert.equal(readCommand(["review", "--help"], "/").kind, "help");
  });
});
