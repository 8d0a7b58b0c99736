/** The words for a rule id of an entry. An unknown id, which an edited entry may have, is shown as it is. */
export function ruleWords(rules: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(rules, id) ? rules[id] : undefined) ?? id;
}
