import { foldName } from "../../enrich/names/nameKeys.ts";
import type { Linking } from "./linkingKeys.ts";
import type { Mentions } from "./mentions.ts";
import { COLUMN, NONE, PERSON, typeIn } from "./records.ts";

/**
 * Finds the names of one word that may be another person's in each article, as the archive gives them to nobody: first names, surnames
 * that somebody is named in full with or that the tables of offices know several by, and those of the lists. So is "President Bush".
 * @returns whether a person's name is such a one.
 */
export function namesakes(mentions: Mentions, { records, words, lists }: Linking): (name: string) => boolean {
  const { cell } = records;
  const inFull = new Uint8Array(words.size());
  for (const record of mentions.records) {
    if (typeIn(cell(record, COLUMN.kind)) !== PERSON) continue;
    for (const column of [COLUMN.surname, COLUMN.lastFolded]) {
      const word = cell(record, column);
      if (word !== NONE) inFull[word] = 1;
    }
  }
  const { firstNames, surnames, common, bearers, sharedOffices } = lists;
  return (name) => {
    if (/\s/.test(name)) return sharedOffices.has(name);
    const word = words.numberIfAny(foldName(name));
    if (firstNames.has(name) || (word !== null && inFull[word] === 1)) return true;
    const bearer = bearers.get(name);
    return (
      bearer === null || (bearer === undefined && (surnames.has(name) || common.has(name.toLowerCase())))
    );
  };
}
