import type { EntryFigure } from "../said/figures.ts";

/** A figure's value with its hedge and unit: "about 10,000", "more than $2,500,000", "between 10 and 12%". */
export function figureWords({
  low,
  high,
  hedge,
  unit,
  type,
}: Pick<EntryFigure, "low" | "high" | "hedge" | "unit" | "type">): string {
  // In English, like the words that limit it: it says again what the text says.
  const value = low === high ? written(low) : `${written(low)} to ${written(high)}`;
  const withUnit = type === "count" ? value : withUnitOf(value, unit);
  return hedge === null ? withUnit : `${hedge} ${withUnit}`;
}

/** In English, the language in which figures are found. */
const { format: written } = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

function withUnitOf(value: string, unit: string | null): string {
  if (unit === null) return value;
  if (unit === "%") return `${value}%`;
  if (unit === "p") return value.replace(/[\d,.]+/g, (number) => `${number}p`);
  return /^\p{Sc}$|^[A-Z]{0,3}\p{Sc}$/u.test(unit)
    ? value.replace(/[\d,.]+/g, (number) => `${unit}${number}`)
    : `${value} ${unit}`;
}
