/** Which articles of the archive tell of one event, and which of these stories continue each other. */

/** Why two articles are in one story. */
export interface StoryJoin {
  /** Their ids. */
  readonly articles: readonly [string, string];
  /** "text": names and words in common, at the same time; "copy": the same text; "register": a person says so. */
  readonly by: "text" | "copy" | "register";
  /** The keys of names that both mention, the most telling first: "person/ada-quist". */
  readonly names: readonly string[];
  /** Words that both repeat, in lower case, the most telling first. */
  readonly words: readonly string[];
}

/**
 * Articles that tell of one event. An article that is in no story with others has a story of its own only if a thread
 * leads through it.
 */
export interface Story {
  /** The least of the ids of its articles: these are hashes, so an article that is added seldom changes it. */
  readonly id: string;
  /** The ids of its articles in the order of their time, the undated ones last. */
  readonly articles: readonly string[];
  /** One fewer than it has articles, so that they hold all of these together. */
  readonly joins: readonly StoryJoin[];
  /** The id of the thread that it is part of; null if it continues no other story. */
  readonly thread: string | null;
}

/** Why two stories are in one thread: what both have in common. */
interface StoryLink {
  /** Their ids. */
  readonly stories: readonly [string, string];
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** Two or more stories that continue each other. */
export interface Thread {
  /** The least of the ids of its stories. */
  readonly id: string;
  /** The ids of its stories in the order of their time, the undated ones last. */
  readonly stories: readonly string[];
  /** One fewer than it has stories. */
  readonly links: readonly StoryLink[];
}

/** The stories and threads of an archive, as they lie beside the entries. */
export interface StoryTable {
  readonly stories: readonly Story[];
  readonly threads: readonly Thread[];
}

/** Two articles that may tell of one event, but aren't joined: for the curator, and not for pages. */
export interface DoubtfulJoin {
  readonly articles: readonly [string, string];
  /** "date": their dates are too wide to tell; "text": they have less in common than is asked for. */
  readonly because: "date" | "text";
  readonly names: readonly string[];
  readonly words: readonly string[];
}
