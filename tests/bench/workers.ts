import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { QueueEvents } from "bullmq";
import { QUEUE } from "../../src/machines/queue.ts";
import { closeAll } from "../support/atEnd.ts";
import { hashesBelow } from "../support/folder.ts";
import { crowd, type Meeting, meetingIn, startAfar } from "../support/machines.ts";
import { startBuild } from "../support/process.ts";
import { type OwnRedis, ownRedis } from "../support/redis.ts";
import { generateArchive } from "./generate.ts";
import { type Family, familyOf } from "./processes.ts";
import { random } from "./random.ts";
import { listening } from "./spans.ts";
import { speedUp, together } from "./speedUp.ts";

/** In milliseconds. */
const BETWEEN_LOOKS = 250;

/** A line that a build prints when a stage has ended. */
const STAGE = /^ {2}([a-z]+) +\S.* \d[\d.]* m?s$/;

/** What somebody took of the processor, in seconds, and the most memory, in bytes. */
interface Use {
  readonly cpu: number;
  readonly memory: number;
}

/** What a build took, and all workers; the memory is that of the largest worker. */
interface Both {
  readonly build: Use;
  readonly workers: Use;
}

const NOTHING: Both = { build: { cpu: 0, memory: 0 }, workers: { cpu: 0, memory: 0 } };

/** What they took until the end of a stage. */
interface Taken extends Both {
  readonly stage: string;
}

interface Place {
  readonly seeds: string;
  readonly dir: string;
  readonly redis: OwnRedis;
}

/**
 * Measures builds over workers on this machine: `speed` compares one worker with two, on any cores and each on a core of its own, and tells what each stage takes of
 * the build and of the worker; `kills` kills so many of four workers and restarts Redis once, and compares every byte with a build without them.
 */
export async function benchWorkers(count: number, what: "speed" | "kills", kills: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-workers-"));
  try {
    const seeds = join(dir, "seeds");
    generateArchive(seeds, count);
    const place = { seeds, dir, redis: await ownRedis(dir) };
    if (what === "speed") await speed(place, count);
    else await survive(place, kills, count);
  } finally {
    // Redis, and workers that are left.
    await closeAll();
    rmSync(dir, { recursive: true, force: true });
  }
}

const print = (text: string) => void process.stdout.write(text);

/**
 * Each worker bound to a core of its own is like a machine of one core, and the build uses these cores, too: at most twice as fast. Without that, one worker
 * and the build have two cores already. A worker that may move from core to core costs more, where the machine is a virtual one: what it has in memory has to
 * be made known to the other core. Redis isn't bound: it takes a hundredth of all.
 *
 * One and two are measured in turns, twice each, as the speed of a shared machine changes within minutes.
 */
async function speed(place: Place, count: number): Promise<void> {
  const why = whyNotBound();
  if (why === null) {
    const [first, second] = [await measured(place, 1, [0]), await measured(place, 2, [0, 1])];
    const [third, fourth] = [await measured(place, 2, [0, 1]), await measured(place, 1, [0])];
    print(speedUp("a core for each worker", together(first, fourth), together(second, third)));
  } else print(`\nNot measured on one core: ${why}.\n`);
  const [one, two] = [await measured(place, 1), await measured(place, 2)];
  print(table(one.stages, count));
  print(speedUp("any cores", one, two));
}

function whyNotBound(): string | null {
  if (availableParallelism() < 2) return "this machine has no second one";
  return spawnSync("taskset", ["--version"]).status === 0 ? null : "taskset (util-linux) isn’t there";
}

/** A build over so many workers, which have been started before. @param cores the only ones that they and the build may use. */
async function measured({ seeds, dir, redis }: Place, count: number, cores?: readonly number[]) {
  await redis.restart();
  // What another run has fetched isn't there.
  const own = mkdtempSync(join(dir, "run-"));
  const meeting = { ...meetingIn(own, redis.address), ...(cores !== undefined && { cores }) };
  const workers = await crowd(count, meeting);
  const queue = await listening(redis.address);
  const out = join(own, "out");
  const started = performance.now();
  const build = startAfar(seeds, out, meeting);
  const stages = await followed(build, workers.pids());
  const seconds = (performance.now() - started) / 1000;
  const spans = await queue.ended();
  workers.end();
  rmSync(own, { recursive: true, force: true });
  const cpu = stages.reduce((sum, stage) => sum + stage.build.cpu + stage.workers.cpu, 0);
  return { seconds, stages, spans, cpu };
}

/** Follows a build stage by stage to its end. @throws when it fails. */
async function followed(build: ReturnType<typeof startAfar>, pids: readonly number[]): Promise<Taken[]> {
  const families = { build: familyOf(build.child.pid ?? -1), workers: pids.map(familyOf) };
  const stages: Taken[] = [];
  let [last, before, peak] = [NOTHING, NOTHING, NOTHING];
  const look = () => {
    const now = looked(families);
    // A process that has ended is no longer seen.
    if (now.build.cpu === 0) return;
    [last, peak] = [now, most(peak, now)];
  };
  const end = (stage: string) => {
    const since = (of: keyof Both) => ({ cpu: last[of].cpu - before[of].cpu, memory: peak[of].memory });
    stages.push({ stage, build: since("build"), workers: since("workers") });
    [before, peak] = [last, NOTHING];
  };
  const clock = setInterval(look, BETWEEN_LOOKS);
  let rest = "";
  build.child.stdout?.on("data", (data) => {
    const lines = `${rest}${data}`.split("\n");
    rest = lines.pop() ?? "";
    for (const stage of lines.flatMap((line) => STAGE.exec(line)?.[1] ?? [])) {
      look();
      end(stage);
    }
  });
  const code = await build.ended();
  clearInterval(clock);
  if (code !== 0) throw new Error(build.said());
  end("data, publishing");
  return stages;
}

function most(one: Both, other: Both): Both {
  const of = (who: keyof Both) => ({
    cpu: other[who].cpu,
    memory: Math.max(one[who].memory, other[who].memory),
  });
  return { build: of("build"), workers: of("workers") };
}

/** What they have taken so far, and what they hold now. */
function looked({ build, workers }: { readonly build: Family; readonly workers: readonly Family[] }): Both {
  const each = workers.map((worker) => worker.look());
  const cpu = each.reduce((sum, one) => sum + one.cpu, 0);
  return { build: build.look(), workers: { cpu, memory: Math.max(...each.map(({ memory }) => memory)) } };
}

function table(stages: readonly Taken[], articles: number): string {
  const cells = ({ cpu, memory }: Use) =>
    `${cpu.toFixed(1)} | ${((cpu / articles) * 1000).toFixed(2)} | ${Math.round(memory / 1e6)}`;
  const rows = stages.map(
    ({ stage, build, workers }) => `| ${stage} | ${cells(build)} | ${cells(workers)} |\n`,
  );
  return `| until the end of | build: CPU seconds | ms an article | memory, MB | workers: CPU seconds | ms an article | memory of one, MB |
|---|--:|--:|--:|--:|--:|--:|
${rows.join("")}`;
}

/** About how many tasks a build of so many articles has. */
const tasksOf = (articles: number) => 20 + articles / 25;

async function survive({ seeds, dir, redis }: Place, kills: number, count: number): Promise<void> {
  const clean = join(dir, "clean");
  const alone = startBuild(["--seeds", seeds, "--out", clean]);
  if ((await alone.ended()) !== 0) throw new Error(alone.said());
  const meeting: Meeting = meetingIn(dir, redis.address);
  const workers = await crowd(4, meeting);
  const numbers = random(kills);
  const every = Math.max(1, Math.floor(tasksOf(count) / kills));
  let [begun, killed] = [0, 0];
  const events = new QueueEvents(QUEUE, { connection: { url: meeting.redis, maxRetriesPerRequest: null } });
  events.on("error", () => {});
  const hurt: Promise<void>[] = [];
  events.on("active", () => {
    begun += 1;
    if (begun % every !== 0 || killed === kills) return;
    killed += 1;
    const [which, later] = [numbers.next().value, numbers.next().value * 2000];
    if (killed === Math.ceil(kills / 2)) hurt.push(redis.restart());
    hurt.push(setTimeout(later).then(() => workers.replace(which)));
  });
  const out = join(dir, "out");
  const started = performance.now();
  const build = startAfar(seeds, out, meeting);
  const code = await build.ended();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  await Promise.all(hurt);
  await events.close();
  workers.end();
  if (code !== 0) throw new Error(build.said());
  print(
    `${count} articles over four workers in ${seconds} s, with ${killed} kills and one restart of Redis: `,
  );
  print(`${differences(clean, out)}\n`);
}

function differences(clean: string, out: string): string {
  const [before, after] = [hashesBelow(clean), hashesBelow(out)];
  const other = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  const what =
    other.length === 0 ? "all the same" : `${other.length} differ: ${other.slice(0, 20).join(" ")}`;
  return `of ${before.size} files ${what}`;
}
