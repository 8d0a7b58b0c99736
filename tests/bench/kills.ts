import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { publishedBelow, put } from "../support/folder.ts";
import { startBuild } from "../support/process.ts";
import { random } from "./random.ts";

const A = { "a.txt": "Rain fell on Oslo on Monday, said Ada Quist.\n" };
const B = { "a.txt": "Snow fell on Bergen on Friday, said Ada Quist.\n", "b.txt": "Hail fell on Friday.\n" };

/** After so many kills a build may end, and is compared with a clean one. */
const UNTIL_WHOLE = 20;

/** What a reader gets, as one text to compare. */
const shown = (out: string) => JSON.stringify([...publishedBelow(out)]);

/** Builds as a person does, and gives the time it took, in ms. */
async function whole(seeds: string, out: string): Promise<number> {
  const started = performance.now();
  const running = startBuild(["--seeds", seeds, "--out", out]);
  if ((await running.ended()) !== 0) throw new Error(running.said());
  return performance.now() - started;
}

/** A folder with the two archives, what a clean build of each shows, and how long the longer one took, in ms. */
async function prepare(dir: string) {
  const archives: { seeds: string; clean: string }[] = [];
  let longest = 0;
  for (const [name, files] of Object.entries({ a: A, b: B })) {
    const [seeds, out] = [join(dir, name), join(dir, `clean-${name}`)];
    for (const [path, text] of Object.entries(files)) put(seeds, path, text);
    longest = Math.max(longest, await whole(seeds, out));
    archives.push({ seeds, clean: shown(out) });
  }
  return { archives, longest };
}

/** Starts a build and kills it after some time, unless it has ended by then. */
async function killed(seeds: string, out: string, after: number): Promise<void> {
  const running = startBuild(["--seeds", seeds, "--out", out]);
  await Promise.race([setTimeout(after), running.ended()]);
  running.child.kill("SIGKILL");
  await running.ended();
}

/** One chain of kills in a folder of its own: each build is of the other one of two archives than the last. */
async function chain(count: number, seed: number): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-kills-"));
  const wrong: string[] = [];
  const numbers = random(seed);
  try {
    const { archives, longest } = await prepare(dir);
    const out = join(dir, "out");
    await whole(archives[0]?.seeds ?? "", out);
    for (let kill = 0; kill < count; kill += 1) {
      const next = archives[(kill + 1) % 2] ?? { seeds: "", clean: "" };
      const after = numbers.next().value * longest * 1.1;
      await killed(next.seeds, out, after);
      if (!archives.some(({ clean }) => clean === shown(out)))
        wrong.push(`kill ${kill}, after ${Math.round(after)} ms: not whole`);
      if (kill % UNTIL_WHOLE !== UNTIL_WHOLE - 1) continue;
      process.stderr.write(`chain ${seed}: ${kill + 1} kills, ${wrong.length} wrong\n`);
      for (const what of await afterWhole(next, out)) wrong.push(`kill ${kill}: ${what}`);
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return wrong;
}

/** What is wrong after a build that wasn't killed. */
async function afterWhole(archive: { seeds: string; clean: string }, out: string): Promise<string[]> {
  await whole(archive.seeds, out);
  const left = [
    ...readdirSync(join(out, ".dateline/builds")).slice(1),
    ...readdirSync(join(out, ".dateline/locks")),
  ];
  return [
    ...(shown(out) === archive.clean ? [] : ["the next build isn’t as a clean one"]),
    ...left.map((name) => `left over: ${name}`),
  ];
}

/** How many kills run side by side. */
const CHAINS = 2;

/**
 * Kills small builds at random moments, from their start to after their end, and looks at what is left each time:
 * one of the two archives must be published, whole; and the next build must be as a clean one, with nothing left over.
 */
export async function benchKills(count: number): Promise<string> {
  const chains = Array.from({ length: CHAINS }, (_, index) => chain(Math.ceil(count / CHAINS), index + 1));
  const wrong = (await Promise.all(chains)).flat();
  return `${count} kills, ${wrong.length} wrong\n${wrong.map((line) => `  ${line}\n`).join("")}`;
}
