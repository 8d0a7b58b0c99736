import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { workersAfar } from "../../src/machines/afar.ts";
import { type Blobs, blobsIn } from "../../src/machines/blobs.ts";
import type { Orders } from "../../src/machines/orders.ts";
import { openStore } from "../../src/machines/store.ts";
import { Gone, NoStore, type QueuedTask } from "../../src/machines/task.ts";
import type { Kind } from "../../src/work/kind.ts";
import { inFolder } from "../support/folder.ts";

type Order = Orders["order"];

/** Tasks that are lists of words; the result has them in capitals. */
const WORDS: Kind<readonly string[], readonly string[]> = {
  file: "src/work/studyWorker.ts",
  named: (words) => `words ${words.join(" ")}`,
  sent: (words) => words,
  parts: (words) => words.map((word) => [word]),
  joined: (results) => results.flat(),
  without: (words, why) => words.map((word) => `no ${word}: ${why}`),
};

/** Does a task at once, as a worker does. */
async function doneBy(blobs: Blobs, task: QueuedTask): Promise<{ readonly isDone: true }> {
  const input = await blobs.content(task.input);
  assert.ok(input && (await blobs.content(task.settings)), "the task isn’t in the store");
  const words: readonly string[] = deserialize(input);
  await blobs.putResult(task.result, serialize(words.map((word) => word.toUpperCase())));
  return { isDone: true };
}

/** Runs some tasks. @param order does them. @returns the results, in the order of the tasks, and what was said. */
async function ran(
  blobs: Blobs,
  tasks: readonly (readonly string[])[],
  order: Order,
  kind: Kind<readonly string[], readonly string[]> = WORDS,
  ready?: (index: number) => readonly string[],
) {
  const said: string[] = [];
  const means = {
    blobs,
    folder: "news",
    orders: { order, state: async () => ({ workers: 1, running: 0, waiting: 0 }) },
    say: (line: string) => void said.push(line),
    pause: 0,
  };
  const workers = workersAfar({ kind, count: 1, data: { settings: 1 }, ...(ready && { ready }) }, means);
  const results: (readonly string[])[] = [];
  await workers.run(
    tasks.keys(),
    (index) => tasks[index] ?? [],
    async (index, result) => {
      results[index] = result;
    },
  );
  return { results, said };
}

const inStore = (use: (blobs: Blobs, dir: string) => Promise<void>) =>
  inFolder({}, async (dir) => use(blobsIn(await openStore(dir), "news"), dir));

describe("workers afar", () => {
  test("do each task, and what is in the store isn’t done again", () =>
    inStore(async (blobs) => {
      const done: string[] = [];
      const order: Order = (_, task) => {
        done.push(task.named);
        return doneBy(blobs, task);
      };
      const tasks = [["rain", "snow"], ["hail"]];
      const expected = [["RAIN", "SNOW"], ["HAIL"]];
      assert.deepEqual((await ran(blobs, tasks, order)).results, expected);
      assert.deepEqual(done.sort(), ["words hail", "words rain snow"]);
      assert.deepEqual((await ran(blobs, [...tasks, ["fog"]], order)).results, [...expected, ["FOG"]]);
      assert.deepEqual(done.slice(2), ["words fog"]);
    }));

  test("get tasks in their order, although the store takes some sooner than others", () =>
    inStore(async (blobs) => {
      const named: string[] = [];
      const order: Order = (_, task) => {
        named.push(task.named);
        return doneBy(blobs, task);
      };
      let last: () => void = () => {};
      const isLast = new Promise<void>((resolve) => {
        last = resolve;
      });
      const slow: Blobs = {
        ...blobs,
        async putContent(bytes, isLost) {
          const text = Buffer.from(bytes).toString("latin1");
          const hash = await blobs.putContent(bytes, isLost);
          if (text.includes("hail")) last();
          if (text.includes("rain")) await isLast;
          return hash;
        },
      };
      await ran(slow, [["rain"], ["snow"], ["hail"]], order);
      assert.deepEqual(named, ["words rain", "words snow", "words hail"]);
    }));

  test("get no more tasks made ready than the store takes, so that few are in memory", () =>
    inStore(async (blobs) => {
      let made = 0;
      let put: () => void = () => {};
      const isOpen = new Promise<void>((resolve) => {
        put = resolve;
      });
      const slow: Blobs = {
        ...blobs,
        async putContent(bytes, isLost) {
          if (Buffer.from(bytes).toString("latin1").includes("word")) await isOpen;
          return blobs.putContent(bytes, isLost);
        },
      };
      const kind = {
        ...WORDS,
        sent(words: readonly string[]) {
          made += 1;
          return words;
        },
      };
      const words = Array.from({ length: 30 }, (_, index) => [`word ${index}`]);
      const all = ran(slow, words, (_, task) => doneBy(blobs, task), kind);
      while (made < 8) await new Promise(setImmediate);
      await new Promise(setImmediate);
      assert.equal(made, 8);
      put();
      assert.equal((await all).results.length, 30);
    }));

  test("leave out only the part at which they fail", () =>
    inStore(async (blobs) => {
      const order: Order = async (_, task) =>
        task.named.includes("poison") ? { isDone: false, reason: "bad words." } : doneBy(blobs, task);
      const { results, said } = await ran(blobs, [["rain", "poison", "snow"], ["hail"]], order);
      assert.deepEqual(results, [["RAIN", "no poison: bad words.", "SNOW"], ["HAIL"]]);
      assert.deepEqual(said, [
        "words rain poison snow failed: bad words.",
        "words poison failed: bad words.",
      ]);
    }));

  test("try a part again at which processes end, since that may be chance, and give it up at last", () =>
    inStore(async (blobs) => {
      const stalled = { isDone: false, reason: "job stalled more than allowable limit" } as const;
      let ended = 0;
      const order: Order = async (_, task) => {
        if (!task.named.includes("poison")) return doneBy(blobs, task);
        ended += 1;
        return ended === 3 ? doneBy(blobs, task) : stalled;
      };
      assert.deepEqual((await ran(blobs, [["poison", "rain"]], order)).results, [["POISON", "RAIN"]]);
      assert.equal(ended, 3);
      const always: Order = async (_, task) => (task.named.includes("fog") ? stalled : doneBy(blobs, task));
      const { results } = await ran(blobs, [["fog", "rain"]], always);
      assert.deepEqual(results, [["no fog: the worker’s process ended.", "RAIN"]]);
    }));

  test("end a build that can’t go on without a part", () =>
    inStore(async (blobs) => {
      const order: Order = async () => ({ isDone: false, reason: "no paper" });
      const kind = { ...WORDS, without: () => null };
      await assert.rejects(ran(blobs, [["rain"]], order, kind), /words rain failed: no paper/);
    }));

  test("end a build when the store is full, whatever the task", () =>
    inStore(async (blobs) => {
      const { message: reason } = new NoStore("the disk is full", null);
      const order: Order = async () => ({ isDone: false, reason });
      await assert.rejects(ran(blobs, [["rain"], ["snow"]], order), /can’t use the store: the disk is full/);
    }));

  test("send again what the store has lost", () =>
    inStore(async (blobs) => {
      const lost = new Set<string>();
      const order: Order = async (_, task) => {
        if (lost.has(task.named)) return doneBy(blobs, task);
        lost.add(task.named);
        return { isDone: false, reason: new Gone("the task").message };
      };
      assert.deepEqual((await ran(blobs, [["rain"], ["snow"]], order)).results, [["RAIN"], ["SNOW"]]);
    }));

  test("have a task done again whose result nobody can read", () =>
    inStore(async (blobs) => {
      let orders = 0;
      const order: Order = async (_, task) => {
        orders += 1;
        return orders === 1 ? { isDone: true } : doneBy(blobs, task);
      };
      assert.deepEqual((await ran(blobs, [["rain"]], order)).results, [["RAIN"]]);
      const never: Order = async () => ({ isDone: true });
      assert.deepEqual((await ran(blobs, [["fog"]], never)).results, [["no fog: it was lost on the way."]]);
    }));

  test("have a task done again whose files are gone, whatever is in the store", () =>
    inStore(async (blobs) => {
      let gone = 2;
      const kind = {
        ...WORDS,
        here(words: readonly string[]) {
          gone -= 1;
          return gone < 0 ? words : null;
        },
      };
      let orders = 0;
      const order: Order = async (_, task) => {
        // A worker does only what isn't there.
        if (await blobs.hasResult(task.result)) return { isDone: true };
        orders += 1;
        return doneBy(blobs, task);
      };
      assert.deepEqual((await ran(blobs, [["rain"]], order, kind)).results, [["RAIN"]]);
      assert.equal(orders, 3);
    }));

  test("make themselves ready before there is a task, one for each and one more", () =>
    inStore(async (blobs) => {
      const named: string[] = [];
      let all: () => void = () => {};
      const areReady = new Promise<void>((resolve) => {
        all = resolve;
      });
      const order: Order = async (_, task) => {
        named.push(task.named);
        if (task.named === "words ready 1") {
          all();
          // It never ends, and nobody waits for it.
          return new Promise(() => {});
        }
        if (task.named === "words rain") await areReady;
        return doneBy(blobs, task);
      };
      const ready = (index: number) => [`ready ${index}`];
      assert.deepEqual((await ran(blobs, [["rain"]], order, WORDS, ready)).results, [["RAIN"]]);
      assert.deepEqual(named.sort(), ["words rain", "words ready 0", "words ready 1"]);
    }));

  test("tell when they were told to make themselves ready, and don’t wait until they are", () =>
    inStore(async (blobs) => {
      const named: string[] = [];
      const order: Order = (_, task) => {
        named.push(task.named);
        return new Promise(() => {});
      };
      const orders = { order, state: async () => ({ workers: 1, running: 0, waiting: 0 }) };
      const means = { blobs, folder: "news", orders, say: assert.fail, pause: 0 };
      const ready = (index: number) => [`ready ${index}`];
      await workersAfar({ kind: WORDS, count: 1, data: null, ready }, means).told;
      assert.deepEqual(named, ["words ready 0", "words ready 1"]);
    }));
});
