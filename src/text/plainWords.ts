/** A title without case and punctuation: "Rain, at last!" and "Rain at last" have the same words. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
