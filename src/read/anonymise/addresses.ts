import { foldedWord } from "./foldedWord.ts";
import type { NameWords } from "./nameWords.ts";

const ADDRESS = new RegExp(
  [
    "://",
    "^www\\.",
    "@",
    "(?<![&\\p{L}\\p{N}])#\\p{L}",
    "[\\w-]\\.[a-z]{2,}/",
    // The file of a picture, for example.
    "[\\w-]\\.(?:png|jpe?g|gif|webp|avif|svg|tiff?|pdf|docx?|odt|txt|md|html?|mp[34])(?![\\p{L}\\p{N}])",
  ].join("|"),
  "iu",
);

/** A stretch without spaces that is a web address, an e-mail address, a handle, a hashtag or the name of a file. */
export const isAddress = (chunk: string): boolean => ADDRESS.test(chunk);

/** So many letters of a name are taken for it within a longer word too: "justiceforferrowhite". */
const LONG = 5;

/**
 * Whether an address, a file name or the like holds a word of a name. Ordinary words count too, since addresses are
 * written in small letters: better one address too many.
 */
export function holdsName(address: string, { byForm, joined }: NameWords): boolean {
  const pieces = piecesOf(unescaped(address));
  const isNamed = (piece: string) =>
    joined.has(piece) ||
    (byForm.get(piece) ?? []).some(({ recognition }) => isTelling(recognition)) ||
    (piece.endsWith("s") &&
      (byForm.get(piece.slice(0, -1)) ?? []).some(({ recognition }) => recognition === "always"));
  if (pieces.some(isNamed)) return true;
  const all = pieces.join("");
  const long = [...byForm]
    .filter(([form, words]) => form.length >= LONG && words.some((word) => word.recognition === "always"))
    .map(([form]) => form);
  return [...joined.keys(), ...long].some((form) => form.length >= LONG && all.includes(form));
}

const isTelling = (recognition: string) => recognition === "always" || recognition === "capitalised";

/** What of an address can stay: its host, if that doesn't hold the name itself. "https://example.org/jane-doe" gives "https://example.org/…". */
export function shortAddress(address: string, words: NameWords): string {
  const [, scheme = "", host = ""] = /^([a-z][a-z0-9+.-]*:\/\/|www\.)?([^/?#]*)/i.exec(address) ?? [];
  if (scheme === "" && address.includes("@")) {
    const domain = address.slice(address.lastIndexOf("@") + 1);
    const isPerson = address.startsWith("@") || holdsName(domain, words);
    return isPerson ? "@…" : `…@${domain}`;
  }
  if (scheme === "" && address.startsWith("#")) return "#…";
  return holdsName(host, words) ? `${scheme}…` : `${scheme}${host}/…`;
}

/** The words of an address in lower case, cut at what isn't a letter and before capitals. */
function piecesOf(address: string): string[] {
  const pieces =
    address.normalize("NFC").match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}’']+|\p{L}+/gu) ?? [];
  const whole = address.split(/[^\p{L}\p{M}’']+/u);
  return [...new Set([...pieces, ...whole].map(foldedWord).filter((piece) => piece !== ""))];
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path without the names in it: "interviews/jane-doe.txt" gives "interviews/J-D.txt". */
export function shortPath(path: string, words: NameWords): string {
  return path
    .split("/")
    .map((part, index, { length }) => {
      if (!holdsName(part, words)) return part;
      const extension = index === length - 1 ? (/\.[a-z0-9]{1,10}$/i.exec(part)?.[0] ?? "") : "";
      const short = part
        .slice(0, part.length - extension.length)
        .replace(/[\p{L}\p{M}’']+/gu, (piece) => initialIn(piece, words) ?? piece);
      return `${holdsName(short, words) ? "anonymised" : short}${extension}`;
    })
    .join("/");
}

function initialIn(piece: string, { byForm, joined }: NameWords): string | undefined {
  const folded = foldedWord(piece);
  return joined.get(folded)?.replace(/\.$/, "") ?? byForm.get(folded)?.[0]?.initial;
}
