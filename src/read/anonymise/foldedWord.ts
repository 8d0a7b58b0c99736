/** Letters that NFKD doesn't take apart. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["đ", "d"],
  ["ð", "d"],
  ["ł", "l"],
  ["þ", "th"],
  ["ı", "i"],
]);

/** A letter with an accent as HTML writes it (`&uuml;`), or any character by its number (`&#252;`). */
export const ENTITY =
  "&(?:#\\d{2,7}|#x[\\da-fA-F]{2,6}|[A-Za-z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron)|szlig|[oaOA][eE]lig);";

const ENTITIES = new RegExp(ENTITY, "g");

/**
 * A word by which it is found however it is written: in lower case and without accents, apostrophes, soft hyphens and
 * invisible characters. "O’Neill" gives "oneill", "M&uuml;ller" and "Müller" (in NFC or NFD) give "muller".
 */
export function foldedWord(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  const plain = word.includes("&") ? word.replace(ENTITIES, characterOf) : word;
  return plain
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ßøæœđðłþı]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/[^\p{L}]/gu, "");
}

function characterOf(entity: string): string {
  const number = /^&#(x?)([\da-f]+);$/i.exec(entity);
  if (number) {
    const code = Number.parseInt(number[2] ?? "", number[1] === "" ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  }
  // The letter itself, without its accent: "uuml" is u. Of ligatures both: "szlig" is ss.
  if (entity === "&szlig;") return "ss";
  return /lig;$/.test(entity) ? entity.slice(1, 3) : entity.slice(1, 2);
}

/** German without umlauts: "Müller" is also written "Mueller". */
export function withoutUmlauts(word: string): string {
  return foldedWord(
    word
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöü]/g, (letter) => `${letter.normalize("NFD").slice(0, 1)}e`),
  );
}
