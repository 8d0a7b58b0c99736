/** A line of a table of counts: "bounded on both sides   42 of  176   23.9 %". */
export function row(what: string, count: number, of: number, width = 26): string {
  const share = of === 0 ? "" : `${((100 * count) / of).toFixed(1).padStart(7)} %`;
  return `${what.padEnd(width)}${String(count).padStart(5)} of ${String(of).padStart(4)}${share}`;
}
