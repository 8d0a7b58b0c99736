import { QueueEvents } from "bullmq";
import { QUEUE } from "../../src/machines/queue.ts";

/** The part of a build in which workers do the tasks of one kind, in ms of Redis' clock. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Listens to the queue. */
export interface Listening {
  /** How many seconds each stage of workers took, from its first task to its last result. */
  ended(): Promise<ReadonlyMap<string, number>>;
}

/** The stages by the first words of their tasks. Pages, the search and the data are made at the same time. */
const STAGES: readonly (readonly [RegExp, string])[] = [
  [/^round 1/, "round 1"],
  [/^comparing/, "comparing"],
  [/^round 2/, "round 2"],
  [/^(?:pages|the model|search|data)/, "pages, search, data"],
];

/** Measures what workers do for a build that has not begun yet. */
export async function listening(redis: string): Promise<Listening> {
  const events = new QueueEvents(QUEUE, { connection: { url: redis, maxRetriesPerRequest: null } });
  events.on("error", () => {});
  await events.waitUntilReady();
  const spans = new Map<string, Span>();
  const stages = new Map<string, string>();
  const widen = (jobId: string, id: string) => {
    const stage = stages.get(jobId);
    if (stage === undefined) return;
    // Redis names an event by its time: "1700000000000-0".
    const at = Number.parseInt(id, 10);
    spans.set(stage, { first: spans.get(stage)?.first ?? at, last: at });
  };
  events.on("added", ({ jobId, name }, id) => {
    const stage = STAGES.find(([words]) => words.test(name))?.[1];
    if (stage !== undefined) stages.set(jobId, stage);
    widen(jobId, id);
  });
  events.on("completed", ({ jobId }, id) => widen(jobId, id));
  return {
    async ended() {
      await events.close();
      return new Map([...spans].map(([stage, { first, last }]) => [stage, (last - first) / 1000]));
    },
  };
}
