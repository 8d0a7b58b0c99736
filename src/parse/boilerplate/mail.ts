import type { Block } from "../../records/source.ts";
import { bodyStart, type SetAsideRule } from "../rule.ts";

/** Header lines of e-mails, in the most common languages of mail programs. */
const ADDRESS = /^(?:from|to|cc|bcc|sent|reply-to|von|an|gesendet|de|à|envoyé|para|enviado)\s?:/i;
const SUBJECT = /^(?:subject|betreff|objet|asunto|assunto)\s?:/i;
const DAY = /^(?:date|datum|fecha|data)\s?:/i;

/** The longest header, in blocks. */
const MAX_HEADER = 20;

const isHeader = ({ text }: Block) => [ADDRESS, SUBJECT, DAY].some((pattern) => pattern.test(text));

/** Two header lines before the body make it an e-mail. A single one is a headline. */
function isMail(blocks: readonly Block[], start: number): boolean {
  return blocks.slice(0, Math.min(start, MAX_HEADER)).filter(isHeader).length >= 2;
}

/** Splits "Subject: Rain" into two blocks, so that "Rain" can be the headline. */
export function withSubject(blocks: readonly Block[]): Block[] {
  const start = bodyStart(blocks);
  if (!isMail(blocks, start)) return [...blocks];
  return blocks.flatMap((block, index) => {
    const label = index < Math.min(start, MAX_HEADER) ? SUBJECT.exec(block.text)?.[0] : undefined;
    const words = label && block.text.slice(label.length).trim();
    if (!label || !words || block.end - block.start !== block.text.length) return block;
    const { kind, start: from, end } = block;
    return [
      { kind, start: from, end: from + label.length, text: label },
      { kind, start: end - words.length, end, text: words },
    ];
  });
}

/** The header of an e-mail (From, To, Sent), for example above a newsletter. */
export const mail: SetAsideRule = {
  step: "parsing/mail",
  find({ text }, { blocks, index, bodyStart: start }) {
    if (index >= Math.min(start, MAX_HEADER)) return null;
    const isLine = ADDRESS.test(text) || (SUBJECT.test(text) && text.endsWith(":"));
    return isLine && isMail(blocks, start) ? { reason: "a mail's header" } : null;
  },
};
