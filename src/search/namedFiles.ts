import { SEARCH_FOLDER } from "../shared/searchFiles.ts";
import type { Cache } from "../work/cache.ts";
import { keyOf } from "../work/remembered.ts";
import type { CarryingOutput } from "../write/output.ts";
import { nameOf } from "./gzip.ts";

/** Where the files of the search are written, and what former builds know of them. */
export interface Writing {
  readonly cache: Cache;
  /** Names the code that runs: what another version has made isn't used. */
  readonly version: string;
  /** Writes into the folder of the site. */
  readonly output: CarryingOutput;
}

/** A file that isn't named yet. */
interface Unnamed<T> {
  /** What the search has to know of it. */
  readonly about: T;
  /** Is there later, as it is compressed by another core. */
  readonly bytes: Promise<Uint8Array>;
}

/** What has to be known of each of some files, and its name. */
type Named<T> = readonly (readonly [about: T, name: string])[];

/**
 * Makes files that are named after what is in them. If they were made from the same in the last build, they are carried over and
 * neither made nor read.
 * @param inputs names all that they are made from.
 * @param namesOf their names.
 * @returns what writes them, to be called once.
 */
export async function namedFiles<T>(
  folder: string,
  inputs: readonly string[],
  { cache, version, output }: Writing,
  make: () => readonly Unnamed<T>[],
  namesOf: (files: readonly Uint8Array[]) => readonly string[] = (files) => files.map(nameOf),
): Promise<() => Named<T>> {
  const key = keyOf(["named", version, folder, ...inputs]);
  const inputsOf = (at: number) => `${key} ${at}`;
  const pathOf = (name: string) => `${SEARCH_FOLDER}/${folder}/${name}`;
  const kept = cache.get(key);
  if (kept !== null) {
    const files: Named<T> = JSON.parse(new TextDecoder().decode(kept));
    if (files.every(([, name], at) => output.carry(pathOf(name), inputsOf(at)))) return () => files;
  }
  const made = await Promise.all(make().map(async ({ about, bytes }) => ({ about, bytes: await bytes })));
  return () => {
    const names = namesOf(made.map(({ bytes }) => bytes));
    const files = made.map(({ about, bytes }, at) => {
      const name = names[at] ?? "";
      output.write(pathOf(name), bytes, inputsOf(at));
      return [about, name] as const;
    });
    cache.put(key, Buffer.from(JSON.stringify(files)));
    return files;
  };
}
