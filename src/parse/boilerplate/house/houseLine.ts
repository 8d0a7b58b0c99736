/** Recognises one kind of sentence in which a news site speaks of itself to its readers. */
export interface HouseLine {
  /** What it is, in words for a reader. */
  readonly reason: string;
  /** Whether a sentence is of this kind. It doesn't begin with a quotation mark, and it has no verb that reports. */
  readonly test: (sentence: string) => boolean;
}

/** Whether one of the patterns matches. Each is anchored, or looks for words that stand together. */
export const matchesAny =
  (...patterns: readonly RegExp[]) =>
  (sentence: string): boolean =>
    patterns.some((pattern) => pattern.test(sentence));

/** Networks and players on which a house has pages of its own. */
export const NETWORKS =
  "(?:Facebook|Twitter|X|Instagram|YouTube|TikTok|WhatsApp|LinkedIn|Telegram|Snapchat|Threads|Bluesky|Mastodon|Pinterest|Flipboard|Google News|Apple News|social media)";

/** An e-mail address. */
export const ADDRESS = /[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}/;
