import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seedOfText } from "../../src/parse/seedOfText.ts";
import { readNameLists } from "../../src/read/nameLists.ts";
import { readPublicFacts } from "../../src/read/publicFacts.ts";
import { sha256Of } from "../../src/read/sha256.ts";
import type { Seed } from "../../src/records/source.ts";
import { type FirstRecord, firstRound, type Gist } from "../../src/rounds/first.ts";
import { prepare } from "../../src/rounds/settings.ts";
import { ARCHIVE } from "../support/records.ts";
import { generateArchive } from "./generate.ts";

/** An article of the archive, and what round 1 found in it. */
export interface StudiedSeed {
  readonly seed: Seed;
  readonly gist: Gist;
}

/** What made-up archives are studied with. */
export const PREPARED = prepare({ archive: ARCHIVE, facts: readPublicFacts(), nameLists: readNameLists() });

/** Makes articles up, and studies them. */
export function studiedArchive(dir: string, count: number): StudiedSeed[] {
  generateArchive(dir, count, "wide");
  const studied: StudiedSeed[] = [];
  for (let number = 0; number < count; number += 1) {
    const file = `${Math.floor(number / 1000)}/${number}.txt`;
    const text = readFileSync(join(dir, file), "utf8");
    const seed = { ...seedOfText(text), file, sha256: sha256Of(text) };
    const gist = studyOf(seed).gist;
    // Its text isn't kept: it is read again where it is asked for.
    studied.push({ seed, gist });
  }
  return studied;
}

/** What round 1 finds. */
export function studyOf(seed: Seed): { readonly gist: Gist; readonly record: FirstRecord } {
  const { value } = firstRound(seed, PREPARED.knowledge());
  if (value === null) throw new Error(`${seed.file} can't be studied`);
  return value;
}
