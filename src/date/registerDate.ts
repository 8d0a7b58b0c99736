import type { Problem } from "../problem.ts";
import { REGISTER_FILE } from "../read/register.ts";
import type { Evidence } from "../records/date.ts";
import type { ParsedArticle } from "../records/source.ts";
import { dateInWords } from "./dateInWords.ts";
import { givenDate } from "./stated/givenDate.ts";
import type { StatedDate } from "./stated/statedDates.ts";

/** The date from the register. It is taken as it is; the note beside it is quoted as evidence. */
export function registerDate({ seed }: ParsedArticle, timezone: string): StatedDate | null {
  const text = seed.register?.date;
  const found = text ? givenDate(text, timezone) : null;
  if (!text || !found) return null;
  const words = seed.register?.note ?? text;
  const evidence: Evidence = {
    rule: "dating/register",
    from: "register",
    text: words,
    start: null,
    end: null,
    edtf: found.edtf,
    confidence: 1,
    because: null,
    factSource: null,
    seed: null,
  };
  return { evidence, oddity: found.oddity };
}

/**
 * That the register's date may be one of two days, such as "05/03/2015", or names the wrong weekday: how it was read, and how to
 * write it so that it can't be mistaken. Empty for any other date.
 */
export function doubtfulRegisterDate({ seed }: ParsedArticle, read: StatedDate | null): Problem[] {
  if (!read?.oddity || !seed.register?.date) return [];
  const { line, date: excerpt } = seed.register;
  return [
    { seed: REGISTER_FILE, stage: "date", rule: "ambiguous", line, message: howRead(read.evidence), excerpt },
  ];
}

function howRead({ edtf }: Evidence): string {
  const [, one = "", other = ""] = /^\[(.+),(.+)\]$/.exec(edtf) ?? [];
  if (one === "")
    return `The weekday doesn’t fit. This was read as ${dateInWords(edtf)}: write ${edtf}, or the right day in this form.`;
  return `This was read as “${dateInWords(one)} or ${dateInWords(other)}”, since either number may be the month. Write the right one with the year first: ${one} or ${other}.`;
}
