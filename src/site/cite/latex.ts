/**
 * What LaTeX reads as a command, written so that it is text. Braces become commands too: BibTeX
 * counts those behind a backslash when it looks for a field's end. The rest is UTF-8, as
 * biber, LaTeX since 2018 and all importers read it.
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

/** Signs that TeX's fonts join to another: "--" to a dash, "``" to a quotation mark, "?`" to "¿". */
const LIGATURES = /-(?=-)|`(?=`)|'(?=')|[?!](?=`)/g;

/** Text of one line as a value of BibTeX. */
export function latex(text: string): string {
  const apart = text.replace(/[\\{}~^<>|$&%#_]/g, (char) => SPECIALS[char] ?? char);
  return apart.replace(LIGATURES, (sign) => `${sign}{}`);
}
