import { isKnown } from "./words.ts";

/** The language of the pages' own words: the one that is asked for, else the archive's, else English. All as BCP 47 tags. */
export function interfaceLanguage(archive: {
  readonly language: string;
  readonly interface: string | null;
}): string {
  return [archive.interface, archive.language].find((tag) => tag !== null && isKnown(tag)) ?? "en";
}
