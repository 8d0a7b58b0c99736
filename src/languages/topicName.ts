import type { Words } from "./words.ts";

/** A topic in the language of a page. @param name its English one. */
export const topicName = (name: string, { topics }: Words): string =>
  new Map<string, string>(Object.entries(topics)).get(name) ?? name;
