import { IS_INSTALLED } from "../project.ts";
import type { CommandName } from "./commandList.ts";

/** The commands that have another script of npm than their own name. */
const SCRIPTS: ReadonlyMap<CommandName, string> = new Map([
  ["serve", "npm start"],
  ["annotate", "npm run --silent annotate"],
]);

/** How a person sees the list of all commands. */
export const calledHelp = (isInstalled = IS_INSTALLED): string =>
  isInstalled ? "dateline --help" : "npm run help";

/**
 * How a person calls a command: by its name where Dateline is installed, and by npm in a copy of the project.
 * @param rest what follows: `FILE`.
 */
export function called(command: CommandName, rest = "", isInstalled = IS_INSTALLED): string {
  if (isInstalled) return ["dateline", command, rest].join(" ").trimEnd();
  const script = SCRIPTS.get(command) ?? `npm run ${command}`;
  return rest === "" ? script : `${script} -- ${rest}`;
}
