/** Whether the rules for English apply to a text: it is English, or its language is unknown. */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}
