import { isOfSeveral } from "../english/nounPhrase.ts";

/** Who says something: the words for the speaker, and the key of their first name among the archive's names. */
interface Named {
  readonly value: string;
  readonly entity: string | null;
}

/** By what two speakers are compared: the key of one name, or else the words. Two who speak together are somebody else than one of them. */
export const voiceOf = ({ value, entity }: Named): string =>
  entity === null || isOfSeveral(value) ? value.toLowerCase() : entity;

/** Whether somebody is one of the archive's names. */
export const isOneName = ({ value, entity }: Named): boolean => entity !== null && !isOfSeveral(value);
