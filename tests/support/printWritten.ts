import { CASES, seedsOf, written } from "./golden.ts";

/** What the pipeline writes of each golden case, as JSON: a test runs this in another zone. */
const cases = CASES.map((name) => written(seedsOf(name))).map(({ texts, problems }) => [
  [...texts],
  problems,
]);
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(JSON.stringify({ zone, cases }));
