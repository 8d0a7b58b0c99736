/** The facts that stand below a heading, those that there are, with a capital letter at their beginning: "Page 2 of 3". */
export function factsLine(facts: readonly (string | null)[], between = " · "): string {
  const line = facts.filter((fact) => fact !== null).join(between);
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}
