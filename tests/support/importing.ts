import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSeed } from "../../src/parse/article.ts";
import type { Outcome } from "../../src/problem.ts";
import { seedOf } from "../../src/read/seeds.ts";
import type { ParsedArticle, Seed } from "../../src/records/source.ts";

const SAMPLES = join(import.meta.dirname, "../golden/documents/seeds");

/** One of the samples, each in the shape of a publisher or a program. */
export const sampleBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));

/** What the read stage makes of a file. */
export async function imported(file: string, content: string | Uint8Array): Promise<Outcome<Seed | null>> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return seedOf({ file, bytes });
}

/** The same of a file that can be read. @throws when it can't. */
export async function readAs(file: string, content: string | Uint8Array): Promise<Seed> {
  const { value, problems } = await imported(file, content);
  if (value === null) throw new Error(problems.map(({ message }) => message).join(" "));
  return value;
}

/** What a sample says of itself, and its article. */
export async function sample(
  name: string,
): Promise<{ readonly seed: Seed; readonly article: ParsedArticle }> {
  const seed = await readAs(name, sampleBytes(name));
  return { seed, article: parseSeed(seed) };
}
