import { FULL_DATE, MONTH } from "../../text/calendarWords.ts";
import { type FullDate, fullDate } from "./fullDate.ts";

/** The last words of newspapers' names. */
const PRESS =
  "(?:Advertiser|Advocate|Argus|Banner|Bee|Bugle|Bulletin|Chronicle|Citizen|Clarion|Courant|Courier|Democrat|Despatch|Dispatch|Eagle|Echo|Enquirer|Enterprise|Examiner|Express|Free Press|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intelligencer|Journal|Leader|Ledger|Mail|Mercury|Messenger|Mirror|Monitor|News|Observer|Post|Press|Record|Recorder|Register|Reporter|Republican|Review|Sentinel|Standard|Star|Sun|Telegraph|Telegram|Times|Tribune|Union|Voice|Weekly|World)";
/** "The Daily Gazette", "THE MORNING POST", "The Leeds Mercury and Advertiser". */
const NAME = `(?:(?:The|THE) )?(?:(?!${MONTH})\\p{Lu}[\\p{L}'’.-]* ){0,4}${PRESS}(?:[- ](?:and |& )?${PRESS})?`;
const PAGE = "(?:page|p\\.|pg\\.?|no\\.) ?\\w{1,5}";

const NAME_FIRST = new RegExp(
  `^(?:${PAGE}[,.]? |\\d{1,3} )?${NAME}[,.:;|]?(?: [–—|-])? (?<date>${FULL_DATE})(?:[,.;|]? (?:${PAGE}|\\d{1,3}))?[.]?$`,
  "iu",
);
const DATE_FIRST = new RegExp(
  `^(?:${PAGE}[,.]? |\\d{1,3} )?(?<date>${FULL_DATE})[,.:;|]?(?: [–—|-])? ${NAME}(?:[,.;|]? (?:${PAGE}|\\d{1,3}))?[.]?$`,
  "iu",
);
/** Each word of a head begins with a capital or is a number; in a sentence some don't. */
const IN_SENTENCE = /(?<![\p{L}\p{N}])(?!(?:page|p|pg|no|the|of|and|st|nd|rd|th)\b)\p{Ll}/u;

/** The day that shareholders are counted on: "Record March 31, 1987". */
const RECORD_DATE = /^record\b/i;

/** The longest line that is looked at. */
const LONGEST = 120;

/** The date of a line that is nothing but a newspaper's name and its day: "The Gazette, Tuesday, May 9, 1911"; else null. */
export function runningHead(line: string): FullDate | null {
  const words = line.replace(/\s+/g, " ").trim();
  if (words.length > LONGEST || IN_SENTENCE.test(words) || RECORD_DATE.test(words)) return null;
  const found = NAME_FIRST.exec(words) ?? DATE_FIRST.exec(words);
  return found?.groups?.date === undefined ? null : fullDate(found.groups.date);
}
