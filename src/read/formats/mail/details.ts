import type { Email } from "postal-mime";
import type { FileDetails } from "../../../records/source.ts";
import { languageTag, webAddress } from "../../metadata.ts";
import { detailsOf, type Given } from "../details.ts";

/** What the header of an e-mail says of the article in it. */
export function mailDetails(email: Email): FileDetails {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? null;
  const from = email.from?.name || email.from?.address || null;
  const address = webAddress(header("archived-at")?.replace(/^\s*<|>\s*$/g, "") ?? "");
  return detailsOf({
    title: given(email.subject ?? null, "the e-mail’s subject (Subject)"),
    date: given(mailDate(header("date")), "the day on which the e-mail was sent (Date)"),
    author: given(from, "the sender of the e-mail (From)"),
    url: given(address, "where the e-mail is archived (Archived-At)"),
    language: given(
      languageTag(header("content-language") ?? ""),
      "the e-mail’s language (Content-Language)",
    ),
  });
}

const given = (value: string | null, place: string): Given | null => {
  const text = value?.replace(/\s+/g, " ").trim() ?? "";
  return text === "" ? null : { value: text, place };
};

/** "Tue, 14 Feb 2023 09:12:00 +0100", with or without the weekday and the seconds. */
const AS_AGREED =
  /^(?:\w{3},\s*)?\d{1,2}\s+\w{3}\s+\d{4}\s+\d{1,2}:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|[A-Z]{1,4})$/;

/**
 * The moment of a Date header as it is written, if that is as agreed (RFC 5322), or its day if it has no zone: whatever else it is
 * would depend on this machine.
 */
export function mailDate(header: string | null): string | null {
  const bare = (header ?? "").replace(/\([^()]{0,60}\)\s*$/, "").trim();
  if (AS_AGREED.test(bare)) return bare;
  return /\b\d{1,2}\s+\w{3,9}\s+\d{4}\b/.exec(bare)?.[0] ?? null;
}
