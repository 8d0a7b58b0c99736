import { COMMANDS, type CommandName, LISTED, type Listed } from "./commandList.ts";

/** The width of the text: that of an old terminal. */
const WIDTH = 80;

/** What all commands have in common; `README.md` and `.github/docs/options.md` say more. */
const EXIT_CODES = `Exit codes: 0 success; 1 nothing could be made, a checked file was changed, or
--strict and there is a problem; 2 wrong options; 130 and 143 stopped.
`;

/** The options that people may give a command, with what they do. */
const optionsOf = (options: Listed["options"]) =>
  Object.entries(options).flatMap(([name, { value, does, default: preset }]) => {
    if (does === null) return [];
    const words = typeof preset === "string" ? `${does}; default: ${preset}` : does;
    return [{ term: `--${name}${value === undefined ? "" : ` ${value}`}`, words }];
  });

/** All commands with what they do, and all options with the commands that take them. */
export function help(): string {
  const options = new Map<string, { words: string; of: string[] }>();
  for (const [command, listed] of LISTED)
    for (const { term, words } of optionsOf(listed.options)) {
      const known = options.get(term) ?? { words, of: [] };
      options.set(term, known);
      known.of.push(command);
    }
  const items = [...options].map(([term, { words, of }]) => ({ term, words: `${of.join(", ")}: ${words}` }));
  const commands = LISTED.map(([name, { takes, does }]) => ({
    term: takes === undefined ? name : `${name} ${takes}`,
    words: does,
  }));
  return `Dateline turns a folder of news text into a dated, searchable archive.

  dateline COMMAND [options]

${table(commands)}
In a copy of the project, npm run COMMAND -- [options] does the same, and npm start
serves. dateline COMMAND --help prints what one command takes.

${table(items)}${HELP}${VERSION}
${EXIT_CODES}`;
}

/** What one command does and takes. */
export function helpOf(name: CommandName): string {
  const listed: Listed = COMMANDS[name];
  return `dateline ${name}${listed.takes === undefined ? "" : ` ${listed.takes}`} [options]
${listed.does}.

${table(optionsOf(listed.options))}${HELP}
${EXIT_CODES}`;
}

/** Where the words of a term begin. */
const INDENT = 20;

const table = (items: readonly { readonly term: string; readonly words: string }[]) =>
  items.map(({ term, words }) => item(`  ${term}`.padEnd(INDENT), words)).join("");

/** A term with its words in lines of the text's width, each indented as far. */
function item(term: string, words: string): string {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && INDENT + last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const first = term.length > INDENT ? `${term}\n${" ".repeat(INDENT)}` : term;
  return `${first}${lines.join(`\n${" ".repeat(INDENT)}`)}\n`;
}

const HELP = item("  --help".padEnd(INDENT), "print the options");
const VERSION = item("  --version".padEnd(INDENT), "print the version");
