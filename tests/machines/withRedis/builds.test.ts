import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { QueueEvents } from "bullmq";
import { workersAfar } from "../../../src/machines/afar.ts";
import { blobsIn } from "../../../src/machines/blobs.ts";
import { openOrders } from "../../../src/machines/orders.ts";
import { QUEUE } from "../../../src/machines/queue.ts";
import { openStore } from "../../../src/machines/store.ts";
import { answeredHere } from "../../../src/relate/alike/asking.ts";
import { storiesAsking } from "../../../src/relate/stories/stories.ts";
import { comparing } from "../../../src/work/comparing.ts";
import type { Job } from "../../../src/work/job.ts";
import { summaryOf } from "../../../src/work/jobResult.ts";
import type { Kind } from "../../../src/work/kind.ts";
import { FEWEST } from "../../../src/work/memory.ts";
import type { StartWorkers } from "../../../src/work/pool.ts";
import { run } from "../../support/command.ts";
import { inFolder, publishedBelow } from "../../support/folder.ts";
import { sha256 } from "../../support/hash.ts";
import {
  crowd,
  endAll,
  FROM_SOURCES,
  type Meeting,
  meetingIn,
  startAfar,
  startWorker,
} from "../../support/machines.ts";
import { newsTexts } from "../../support/news.ts";
import { type OwnRedis, ownRedis } from "../../support/redis.ts";
import { archiveOf, told } from "../../support/stories.ts";

/** A few more short articles than workers are started for, a hostile one, one that can't be used, and a table of some. */
const SEEDS = {
  ...Object.fromEntries(newsTexts(FEWEST + 10, 12).map((text, index) => [`${index % 3}/${index}.txt`, text])),
  "hostile.md": "# {{ 7 * 7 }} <script>\n\nAda Quist said: “It snowed <b>on Oslo</b> in May 2019.”\n",
  "empty.md": "![a picture](a.png)\n",
  "rows.csv": "title,text\nRain,Rain fell on Oslo in May 2018.\nHail,Hail fell on Bergen in June 2018.\n",
  "register.csv": "file,date,withdrawn\n0/0.txt,2019-05-04,\n2/2.txt,,yes\n",
};

const FOLDER = "0123456789abcdef";
const TEXT = Buffer.from("Rain fell on Oslo on Monday, said Ada Quist.\n");
const SETTINGS = {
  archive: { language: "en", timezone: "UTC" },
  bounds: { earliest: null, latest: null },
  facts: [],
};
const JOB: Job = {
  ...{ file: "a.txt", path: "", sha256: sha256(TEXT), bytes: TEXT.length },
  ...{ register: null, conceals: [], content: TEXT },
};

/** Round 1 of files, some of which may be none. */
const JOBS: Kind<readonly (Job | null)[], readonly (Uint8Array | null)[]> = {
  file: "src/work/studyWorker.ts",
  named: (jobs) => `${jobs.length} jobs`,
  sent: (jobs) => jobs,
  parts: (jobs) => jobs.map((job) => [job]),
  joined: (results) => results.flat(),
  without: (jobs) => jobs.map(() => null),
};

/** The problems that a build tells of. */
const left = (said: string) => said.split("\n").filter((line) => /left out|not read|problem/i.test(line));

/** Calls a function whenever a worker begins a task, with how many have begun so far. */
function onBegin(redis: string, begin: (count: number) => void): QueueEvents {
  const events = new QueueEvents(QUEUE, { connection: { url: redis, maxRetriesPerRequest: null } });
  events.on("error", () => {});
  let count = 0;
  events.on("active", () => {
    count += 1;
    begin(count);
  });
  return events;
}

describe("a build over workers on many machines", () => {
  let seeds = "";
  let redis: OwnRedis;
  let remove: () => void = () => {};
  let alone: { readonly files: ReadonlyMap<string, string>; readonly left: readonly string[] };

  before(
    () =>
      new Promise<void>((ready, fail) => {
        const until = new Promise<void>((resolve) => {
          remove = resolve;
        });
        inFolder(SEEDS, async (dir) => {
          seeds = dir;
          redis = await ownRedis(dir);
          await inFolder({}, async (out) => {
            const { code, out: said } = run(["--seeds", seeds, "--out", out, "--jobs", "1"]);
            assert.equal(code, 0);
            alone = { files: publishedBelow(out), left: left(said) };
          });
          ready();
          await until;
        }).catch(fail);
      }),
  );
  after(() => remove());

  /** Gives a test a folder to build into, and where its workers get their tasks: a Redis that nobody else has used. */
  const inMeeting = (use: (meeting: Meeting, out: string) => Promise<void>) =>
    inFolder({}, async (dir) => {
      await redis.restart();
      try {
        await use(meetingIn(dir, redis.address), join(dir, "out"));
      } finally {
        await endAll();
      }
    });

  /** What is published is what one machine makes, and says the same. */
  function isAsAlone(out: string, said: string): void {
    assert.deepEqual(left(said), alone.left);
    const made = publishedBelow(out);
    assert.deepEqual([...made.keys()], [...alone.files.keys()]);
    for (const [path, text] of alone.files) assert.ok(made.get(path) === text, path);
  }

  test("makes the same bytes as one machine, and leaves nothing in the store", () =>
    inMeeting(async (meeting, out) => {
      const workers = await crowd(2, meeting);
      const build = startAfar(seeds, out, meeting);
      assert.equal(await build.ended(), 0, build.said());
      isAsAlone(out, build.said());
      assert.match(build.said(), /2 workers: \d+ tasks? running, \d+ waiting/);
      const files = readdirSync(meeting.store, { recursive: true, withFileTypes: true });
      assert.deepEqual(
        files.filter((file) => file.isFile()),
        [],
      );
      workers.end();
    }));

  test("makes them though workers are killed, and Redis loses all that it knew", () =>
    inMeeting(async (meeting, out) => {
      const workers = await crowd(2, meeting);
      const replaced: Promise<void>[] = [];
      const events = onBegin(meeting.redis, (count) => {
        if (count % 7 === 3 && count < 45) replaced.push(workers.replace((count % 2) / 2));
        if (count === 12) replaced.push(redis.restart());
      });
      const build = startAfar(seeds, out, meeting);
      assert.equal(await build.ended(), 0, build.said());
      await Promise.all(replaced);
      assert.ok(replaced.length > 4, `only ${replaced.length} kills`);
      isAsAlone(out, build.said());
      await events.close();
      workers.end();
    }));

  test("goes on without a worker that stands still, which may later do its task a second time", () =>
    inMeeting(async (meeting, out) => {
      const slow = await startWorker(meeting);
      const frozen = new Promise<void>((resolve) => {
        const events = onBegin(meeting.redis, (count) => {
          if (count !== 2) return;
          slow.child.kill("SIGSTOP");
          resolve(events.close());
        });
      });
      const build = startAfar(seeds, out, meeting);
      await frozen;
      const other = await startWorker(meeting);
      await build.until("analyse");
      slow.child.kill("SIGCONT");
      assert.equal(await build.ended(), 0, build.said());
      isAsAlone(out, build.said());
      for (const { child } of [slow, other]) child.kill("SIGKILL");
    }));

  test("goes on where former builds were killed, and asks for nothing that was done, but for a page that a crash has damaged", () =>
    inMeeting(async (meeting, out) => {
      const workers = await crowd(2, meeting);
      for (const until of ["analyse", "pages"]) {
        const killed = startAfar(seeds, out, meeting);
        await killed.until(until);
        killed.child.kill("SIGKILL");
        await killed.ended();
      }
      const [page = ""] = readdirSync(meeting.store, { recursive: true, encoding: "utf8" }).filter((path) =>
        /[/\\]files[/\\].*[/\\]0$/.test(path),
      );
      const damaged = join(meeting.store, page);
      writeFileSync(damaged, readFileSync(damaged).fill(0));
      const build = startAfar(seeds, out, meeting);
      assert.equal(await build.ended(), 0, build.said());
      isAsAlone(out, build.said());
      workers.end();
    }));

  test("may run twice at once, with the same workers and store", () =>
    inMeeting(async (meeting, out) => {
      const workers = await crowd(2, meeting);
      const outs = [out, `${out}-too`];
      const builds = outs.map((to) => ({ to, build: startAfar(seeds, to, meeting) }));
      for (const { to, build } of builds) {
        assert.equal(await build.ended(), 0, build.said());
        isAsAlone(to, build.said());
      }
      workers.end();
    }));

  test("leaves a task with a worker that is busy with it for long", () =>
    inMeeting(async (meeting) => {
      const busy = await Promise.all([1, 2].map(() => startWorker(meeting, FROM_SOURCES, 1)));
      const [begun, stalled]: [string[], string[]] = [[], []];
      const connection = { url: meeting.redis, maxRetriesPerRequest: null };
      const events = new QueueEvents(QUEUE, { connection });
      events.on("active", ({ jobId }) => void begun.push(jobId));
      events.on("stalled", ({ jobId }) => void stalled.push(jobId));
      await events.waitUntilReady();
      const blobs = blobsIn(await openStore(meeting.store), FOLDER);
      const orders = await openOrders(meeting.redis, blobs.hasResult, () => {});
      const means = { blobs, folder: FOLDER, orders, say: assert.fail, pause: 0 };
      const workers = workersAfar({ kind: JOBS, count: 1, data: SETTINGS }, means);
      // It takes some times as long as a worker may be silent.
      const content = Buffer.from(newsTexts(1, 120_000).join("\n\n"));
      await workers.run(
        [{ ...JOB, bytes: content.length, sha256: sha256(content), content }],
        (job) => [job],
        async (_, [made]) => assert.ok(made && summaryOf(made).isArticle),
      );
      assert.deepEqual([begun.length, stalled.length], [1, 0]);
      await Promise.all([orders.close(), events.close()]);
      for (const { child } of busy) child.kill("SIGKILL");
    }));

  test("has slices of a large archive compared", () =>
    inMeeting(async (meeting) => {
      const worker = await startWorker(meeting, FROM_SOURCES);
      const blobs = blobsIn(await openStore(meeting.store), FOLDER);
      const orders = await openOrders(meeting.redis, blobs.hasResult, () => {});
      const means = { blobs, folder: FOLDER, orders, say: assert.fail, pause: 0 };
      const start: StartWorkers = (crew) => workersAfar(crew, means);
      const archive = archiveOf(
        [1, 2, 3, 4, 5, 6].flatMap((at) => [
          told(`a${at}`, { about: "Quist Bel ferry collision harbour crew", day: `2024-03-${10 + 3 * at}` }),
          told(`b${at}`, { about: "Ost Lind fair prizes cattle ribbon", day: `2024-05-0${at}` }),
        ]),
      );
      const many = comparing(12, { jobs: 3, fewest: 0, start }, 0);
      const found = await many.answer(storiesAsking(...archive));
      await many.close();
      assert.deepEqual(found, answeredHere(storiesAsking(...archive)));
      assert.equal(found.value.threads.length, 2);
      await orders.close();
      worker.child.kill("SIGKILL");
    }));

  test("is refused by a worker with other code, which says so and ends", () =>
    inMeeting(async (meeting, out) => {
      const stranger = await startWorker(meeting, FROM_SOURCES);
      const build = startAfar(seeds, out, meeting);
      assert.equal(await stranger.ended(), 1);
      assert.match(stranger.said(), /other code than this worker/);
      const worker = await startWorker(meeting);
      assert.equal(await build.ended(), 0, build.said());
      isAsAlone(out, build.said());
      worker.child.kill("SIGKILL");
    }));

  test("leaves out only the file at which a worker's thread ends each time that it tries", () =>
    inMeeting(async (meeting) => {
      const worker = await startWorker(meeting, FROM_SOURCES);
      const blobs = blobsIn(await openStore(meeting.store), FOLDER);
      const orders = await openOrders(meeting.redis, blobs.hasResult, () => {});
      const said: string[] = [];
      const means = { blobs, folder: FOLDER, orders, say: (line: string) => void said.push(line), pause: 0 };
      const workers = workersAfar({ kind: JOBS, count: 1, data: SETTINGS }, means);
      const results: (readonly (Uint8Array | null)[])[] = [];
      // No job of ours is null.
      await workers.run(
        [[JOB, null], [JOB]].entries(),
        ([, jobs]) => jobs,
        async ([index], made) => {
          results[index] = made;
        },
      );
      const whether = results.map((made) => made.map((one) => one !== null && summaryOf(one).isArticle));
      assert.deepEqual(whether, [[true, false], [true]]);
      assert.deepEqual(
        said.map((line) => line.replace(/: .*/, "")),
        ["2 jobs failed", "1 jobs failed"],
      );
      await orders.close();
      worker.child.kill("SIGKILL");
    }));

  test("says that the store is full, and publishes nothing", (t) =>
    inMeeting(async (meeting, out) => {
      mkdirSync(meeting.store);
      const args = ["-t", "tmpfs", "-o", "size=300k", "tmpfs", meeting.store];
      if (spawnSync("mount", args).status !== 0) return t.skip("only root may mount");
      try {
        const worker = await startWorker(meeting);
        const build = startAfar(seeds, out, meeting);
        assert.equal(await build.ended(), 1, build.said());
        assert.match(build.said(), /its disk is full/);
        assert.ok(!existsSync(join(out, "site")));
        worker.child.kill("SIGKILL");
        await worker.ended();
      } finally {
        spawnSync("umount", [meeting.store]);
      }
    }));
});
