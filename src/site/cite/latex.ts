/**
 * Escapes for characters that are commands in LaTeX. Braces become commands too, because BibTeX counts even escaped braces
 * when it looks for the end of a field. Everything else stays UTF-8, which biber, LaTeX since 2018 and all importers read.
 */
const SPECIALS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
};

/** Characters that TeX's fonts combine: "--" to a dash, "``" to a quotation mark, "?`" to "¿". */
const LIGATURES = /-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g;

/** A line of text as a BibTeX value. */
export function latex(text: string): string {
  const apart = text.replace(/[\\{}~^<>|$&%#_]/g, (char) => SPECIALS[char] ?? char);
  return apart.replace(LIGATURES, (sign) => `${sign}{}`);
}
