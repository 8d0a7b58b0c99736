/** V8 copies shorter parts of a text. A longer one is kept as a place in the whole text, which then stays in memory. */
const LEAST_PART = 13;

const isCopied = ({ length }: string): boolean => length < LEAST_PART;

/** The same text, which keeps no longer one in memory that it was cut out of. */
export const ownText = (text: string): string => (isCopied(text) ? text : JSON.parse(JSON.stringify(text)));

/** The same of several texts. */
export const ownTexts = <T extends readonly string[]>(texts: T): T =>
  texts.every(isCopied) ? texts : JSON.parse(JSON.stringify(texts));
