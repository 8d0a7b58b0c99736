import { confidenceOf, type FoundKind } from "../../data/confidenceOf.ts";
import { isShown } from "../../data/shown.ts";
import type { Judged, JudgedDocument } from "./judged.ts";

/** One half of the documents is calibrated on, the other one checks it. */
export type Half = "calibration" | "check";

/** What was found in one half of the documents: every other one. */
export const halfOf = (documents: readonly JudgedDocument[], half: Half): Judged[] =>
  documents.filter((_, index) => (index % 2 === 0) === (half === "calibration")).flat();

type ConfidenceRow = readonly [how: string, right: number, all: number];

/**
 * The rows of `src/data/confidences.ts`: each way of finding with its counts, in the order of the ways.
 * @param counted rows that are counted already.
 */
export function confidenceRows(
  judged: readonly Judged[],
  counted: readonly ConfidenceRow[] = [],
): ConfidenceRow[] {
  const counts = new Map<string, [right: number, all: number]>();
  const rows = judged.map(({ how, isRight }): ConfidenceRow => [how.join(" "), Number(isRight), 1]);
  for (const [key, right, all] of [...counted, ...rows]) {
    const [before, of] = counts.get(key) ?? [0, 0];
    counts.set(key, [before + right, of + all]);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([how, [right, all]]) => [how, right, all]);
}

/** From each of these confidences to the next, how much was right. */
const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

/**
 * How often what was found was right, by kind and by its stated confidence; and how much of it pages state.
 * @param judged of documents that the confidences were not measured on.
 */
export function calibrationTable(judged: readonly Judged[]): string {
  const stated = judged.map(({ how, isRight }) => ({ kind: how[0], share: confidenceOf(how), isRight }));
  const kinds = [...new Set(stated.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) => {
      const of = stated.filter((one) => one.kind === kind);
      return [
        `${kind}: stated confidence, how much was right`,
        ...STEPS.slice(0, -1).flatMap((from, index) => {
          const to = STEPS[index + 1] ?? 1;
          const within = of.filter(({ share }) => from <= share && share < to);
          return within.length > 0 ? [row(`${from} to ${Math.min(to, 1)}`, within)] : [];
        }),
        row("on pages", shownOf(kind, of), of.length),
      ];
    })
    .join("\n");
}

const shownOf = <One extends { readonly share: number }>(kind: FoundKind, of: readonly One[]) =>
  of.filter(({ share }) => isShown(kind, share));

function row(label: string, of: readonly { readonly isRight: boolean }[], all?: number): string {
  const right = of.filter(({ isRight }) => isRight).length;
  const share = of.length === 0 ? "-" : ((right / of.length) * 100).toFixed(1);
  const part =
    all === undefined ? "" : `, ${((of.length / Math.max(1, all)) * 100).toFixed(0)} % of all found`;
  return `  ${label.padEnd(12)}${share.padStart(6)} % (${right} of ${of.length}${part})`;
}
