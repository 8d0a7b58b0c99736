import PostalMime, { type Email } from "postal-mime";
import { normalise } from "../../decode.ts";
import type { Importer } from "../importer.ts";
import { refused } from "../refused.ts";
import { type Capture, captureOf } from "../web/capture.ts";
import { readPage } from "../web/webPage.ts";
import { mailDate } from "./details.ts";
import { withFirstPage } from "./firstPage.ts";

/** A web page with all that it shows in one file, as Chrome and Edge save it: a message whose first page is the article's. */
export const mhtmlImporter: Importer = async ({ file, bytes }) => {
  const message = withFirstPage(bytes);
  const email = message && (await parsed(message.bytes));
  const html = normalise(email?.html ?? "");
  if (!email || html.trim() === "")
    return refused(file, "mhtml", "Not read, because there is no web page in it: save the page again.");
  const { value, problems } = readPage(file, html, captureIn(email, message.address, html));
  return { value: value && { ...value, encoding: "mhtml" }, problems };
};

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return null;
  }
}

/** The browser notes the page's address and when it saved it. The page may be a copy itself. */
function captureIn(email: Email, address: string | null, html: string): Capture {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value.trim() ?? null;
  const within = captureOf(html);
  const url = header("snapshot-content-location") ?? address;
  const date = mailDate(header("date"));
  return {
    url: within?.url ?? url,
    place: within?.place ?? "the address under which the browser saved the page",
    seenBy: [
      ...(within?.seenBy ?? []),
      ...(date ? [{ value: date, what: "the browser saved the page then (Date)" }] : []),
    ],
  };
}
