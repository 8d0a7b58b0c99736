import assert from "node:assert/strict";
import { test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { answeredHere, type Comparison, compared } from "../../src/relate/alike/asking.ts";
import type { BestLists } from "../../src/relate/alike/best.ts";
import { storiesAsking } from "../../src/relate/stories/stories.ts";
import { comparing } from "../../src/work/comparing.ts";
import { HERE, type StartWorkers } from "../../src/work/pool.ts";
import { archiveOf, told } from "../support/stories.ts";

const FERRY = "Quist Bel ferry collision harbour crew";
const FAIR = "Ost Lind fair prizes cattle ribbon";

/** A thread of stories on each of two subjects, and articles of which no date is known. */
const ARCHIVE = archiveOf(
  [1, 2, 3, 4, 5, 6].flatMap((at) => [
    told(`a${at}`, { about: FERRY, day: `2024-03-${10 + 3 * at}` }),
    told(`b${at}`, { about: FAIR, day: at > 4 ? "" : `2024-05-0${at}` }),
  ]),
);

test("comparing over workers gives what this thread gives, and a task is something that can be sent", async () => {
  const tasks: string[] = [];
  // A stand-in for threads: each task and each result is sent as it would be to another machine.
  const start: StartWorkers = ({ kind }) => ({
    told: Promise.resolve(),
    async run(items, taskOf, onDone) {
      for (const item of items) {
        const task = kind.sent(taskOf(item));
        tasks.push(kind.named(task));
        const result: BestLists = compared(deserialize(serialize(task)) satisfies Comparison);
        await onDone(item, deserialize(serialize(result)));
      }
    },
    close: async () => {},
  });
  const many = comparing(12, { jobs: 3, fewest: 0, start }, 0);
  const found = await many.answer(storiesAsking(...ARCHIVE));
  await many.close();
  assert.deepEqual(found, answeredHere(storiesAsking(...ARCHIVE)));
  assert.equal(found.value.threads.length, 2);
  assert.ok(tasks.includes("comparing: 2 articles from number 3 on with 10 from 3 on"), tasks.join("\n"));
});

test("few articles are compared in this thread", async () => {
  const start = () => assert.fail("no worker is needed");
  const few = comparing(12, { ...HERE, jobs: 3, fewest: 0, start });
  const found = await few.answer(storiesAsking(...ARCHIVE));
  await few.close();
  assert.equal(found.value.threads.length, 2);
});
