import type { Block } from "../../records/source.ts";
import type { SetAsideRule } from "../rule.ts";

/** "On Mon, 5 May 2014 at 10:12, Ada Quist wrote:", and its German and French forms, above a mail that is answered. */
const ANSWERED =
  /^(?:on\b.{5,120}\bwrote|am\b.{5,120}\bschrieb\b.{0,80}|le\b.{5,120}\ba écrit|el\b.{5,120}\bescribió) ?:$/iu;
const ANSWERED_WITH_LINES =
  /^(?:on\b.{5,120}?\bwrote|am\b.{5,120}?\bschrieb\b.{0,80}?|le\b.{5,120}?\ba écrit|el\b.{5,120}?\bescribió) ?: ?>/iu;
/** What a mail program puts above a mail that is answered or sent on. */
const ORIGINAL =
  /^(?:-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d[’']origine|mensaje original) ?-{0,10}|begin forwarded message:)$/iu;
/** Lines that are quoted: each begins with ">". */
const QUOTED = /^>(?!=)/;
/** What a telephone adds. */
const SENT_FROM =
  /^(?:sent|get outlook|gesendet|envoyé|enviado) (?:from my|from|for|von meinem|depuis mon|de mon|desde mi|mit)\b.{1,60}$/iu;
/** The mark above a signature, which mail programs know. */
const MARK = /^--$/;

/** How far a signature goes on below its mark, in blocks, and how long each is, in characters. */
const MAX_SIGNATURE = 8;
const MAX_LINE = 80;

/** What a mail has at its end: the signature below "--", quoted lines, and the lines of mail programs. */
export const mailTail: SetAsideRule = {
  step: "parsing/mail-tail",
  find({ text }, { blocks, index, bodyStart }) {
    if (index < bodyStart) return null;
    if (ORIGINAL.test(text) || SENT_FROM.test(text)) return { reason: "a line of a mail program" };
    if (isQuoted(blocks, index)) return { reason: "a mail that is quoted" };
    return isSignature(blocks, index) ? { reason: "a mail's signature" } : null;
  },
};

/** A single line that begins with ">" may be anything; after "… wrote:" or another such line it is a quoted mail. */
function isQuoted(blocks: readonly Block[], index: number): boolean {
  const [before, here, after] = [blocks[index - 1], blocks[index], blocks[index + 1]].map(
    (block) => block?.text ?? "",
  );
  if (here === undefined || here.length > 20_000) return false;
  if (ANSWERED.test(here)) return QUOTED.test(after ?? "");
  if (ANSWERED_WITH_LINES.test(here.slice(0, 300))) return true;
  return (
    QUOTED.test(here) &&
    (QUOTED.test(before ?? "") || QUOTED.test(after ?? "") || ANSWERED.test(before ?? ""))
  );
}

/** Whether the block is among the short lines that end a text below the mark of a signature. */
function isSignature(blocks: readonly Block[], index: number): boolean {
  if (blocks.length - index > MAX_SIGNATURE) return false;
  for (let at = index; at >= 0 && blocks.length - at <= MAX_SIGNATURE; at -= 1) {
    const text = blocks[at]?.text ?? "";
    if (MARK.test(text)) return blocks.slice(at + 1).every((line) => line.text.length <= MAX_LINE);
    if (text.startsWith("-- ") && blocks.length - 1 === at && index === at) return text.length <= 400;
  }
  return false;
}
