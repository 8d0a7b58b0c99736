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

/** All commands with what they do, the ones that most people need first. */
export function help(): string {
  const commands = (isRare: boolean) =>
    LISTED.flatMap(([name, { takes, does, isRare: is = false }]) =>
      is === isRare ? [{ term: takes === undefined ? name : `${name} ${takes}`, words: does }] : [],
    );
  return `Dateline turns a folder of news text into a dated, searchable archive.

  dateline COMMAND [options]

${table(commands(false))}
For developers, and for very large archives:

${table(commands(true))}
dateline COMMAND --help prints the options of a command, dateline --version the
version. In a copy of the project write npm run COMMAND -- [options], for example
npm run build -- --help, and npm start instead of serve.

${EXIT_CODES}`;
}

/** What one command does and takes. */
export function helpOf(name: CommandName): string {
  const listed: Listed = COMMANDS[name];
  return `dateline ${name}${listed.takes === undefined ? "" : ` ${listed.takes}`} [options]
${sentence(listed.does)}

${table(optionsOf(listed.options))}${HELP}
${EXIT_CODES}`;
}

/** Words as a sentence, in lines of the text's width. */
const sentence = (words: string) =>
  lines(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`, WIDTH).join("\n");

/** Where the words of a term begin. */
const INDENT = 20;

const table = (items: readonly { readonly term: string; readonly words: string }[]) =>
  items.map(({ term, words }) => item(`  ${term}`.padEnd(INDENT), words)).join("");

/** A term with its words in lines of the text's width, each indented as far. */
function item(term: string, words: string): string {
  const first = term.length > INDENT ? `${term}\n${" ".repeat(INDENT)}` : term;
  return `${first}${lines(words, WIDTH - INDENT).join(`\n${" ".repeat(INDENT)}`)}\n`;
}

/** Words in lines of at most this width. */
function lines(words: string, width: number): string[] {
  const all: string[] = [];
  for (const word of words.split(" ")) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all;
}

const HELP = item("  --help".padEnd(INDENT), "print the options");
