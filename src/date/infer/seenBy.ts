import type { Seed } from "../../records/source.ts";
import { asSentence } from "../../text/asSentence.ts";
import { edtfBounds } from "../../text/edtf.ts";
import { givenDate } from "../stated/givenDate.ts";
import type { Clue } from "./clue.ts";
import { daysBetween, edtfOf } from "./daySet.ts";

/** A machine wrote it at that moment. Its clock may have been wrong; not measured. */
const CONFIDENCE = 0.99;

/** A file that was captured or changed on a day holds an article that was there by then. It says nothing of how old it is. */
export function seenByClues({ details }: Pick<Seed, "details">, timezone: string): Clue[] {
  return (details?.seenBy ?? []).flatMap(({ value, what }): Clue[] => {
    const day = givenDate(value, timezone);
    const latest = day && (edtfBounds(day.edtf)?.latest ?? null);
    if (latest === null) return [];
    const days = daysBetween(null, latest);
    const evidence = {
      rule: "dating/seen-by",
      from: "file",
      text: value,
      start: null,
      end: null,
      edtf: edtfOf(days),
      confidence: CONFIDENCE,
      because: asSentence(what),
      factSource: null,
      seed: null,
    } as const;
    return [{ evidence, days, oddity: null, isSoft: false }];
  });
}
