import PostalMime, { type Email } from "postal-mime";
import type { Problem } from "../../../problem.ts";
import type { SetAside } from "../../../records/source.ts";
import { normalise } from "../../decode.ts";
import { asBlocks } from "../asBlocks.ts";
import type { Imported, Importer, SeedFile } from "../importer.ts";
import { refused } from "../refused.ts";
import { readText } from "../text.ts";
import { htmlBlocks } from "../web/blocks.ts";
import { withLayout } from "../web/layout.ts";
import { pageOf } from "../web/page.ts";
import { mailDetails } from "./details.ts";

/** An e-mail: its text, and what its header says. Attachments are named in a problem. */
export const emlImporter: Importer = async (given) => {
  const email = await parsedMail(given);
  if (email === null || !isMail(email))
    return refused(given.file, "mail", "Not read, because it is no e-mail: save it again, or save its text.");
  const body = bodyOf(email);
  if (body === null)
    return refused(given.file, "empty", "The e-mail has no text: remove it, or save what it encloses.");
  return {
    value: {
      ...body,
      encoding: "eml",
      dropped: [...body.dropped, ...picturesOf(email)],
      frontMatter: null,
      details: mailDetails(email),
    },
    problems: enclosed(given.file, email),
  };
};

/** Null for what can't be parsed, such as parts nested too deep. */
async function parsedMail({ bytes }: SeedFile): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return null;
  }
}

/** Any text can be read as an e-mail; a real one says who sent it, or when. */
const isMail = ({ headers }: Email) => headers.some(({ key }) => key === "from" || key === "date");

type Body = Pick<Imported, "text" | "blocks" | "dropped">;

/** Some programs send "This message needs a program that shows HTML" as the text, with the words in HTML only. */
const MIN_SHARE = 0.5;

/** The text as it was sent, unless most of the words are in its HTML only. Null without any. */
function bodyOf(email: Email): Body | null {
  const text = normalise(email.text ?? "");
  const html = htmlOf(normalise(email.html ?? ""));
  const isShort = html !== null && text.trim().length < html.text.length * MIN_SHARE;
  if (html !== null && isShort) return html;
  return text.trim() === "" ? null : readText(text);
}

function htmlOf(html: string): Body | null {
  const page = html.trim() === "" ? null : pageOf(html);
  if (page === null || "tooLarge" in page) return null;
  const found = asBlocks(withLayout(htmlBlocks(page.document.body)));
  return found.text === "" ? null : { ...found, dropped: [] };
}

const isPicture = ({ mimeType, related }: Email["attachments"][number]) =>
  related === true && mimeType.startsWith("image/");

const nameOf = ({ filename, mimeType }: Email["attachments"][number]) => normalise(filename ?? mimeType);

function picturesOf({ attachments }: Email): SetAside[] {
  return attachments.filter(isPicture).map((one) => {
    return {
      step: "parsing/picture",
      reason: "a picture of the e-mail",
      text: nameOf(one),
      start: 0,
      end: 0,
    };
  });
}

function enclosed(seed: string, { attachments }: Email): Problem[] {
  const names = attachments.filter((one) => !isPicture(one)).map(nameOf);
  if (names.length === 0) return [];
  const message =
    "What this e-mail encloses was not read: save it as files of their own, if they are articles.";
  return [{ seed, stage: "read", rule: "enclosed", message, excerpt: names.join(", ") }];
}
