/** The words of a list with commas, and a word such as "and" or "or" before the last. */
export function list(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
