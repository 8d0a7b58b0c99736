import type { Terminal } from "../../src/cli/terminal.ts";
import { PROJECT } from "../../src/project.ts";

/** A terminal that keeps what is printed, and what is complained about; nothing is typed into it. */
export function recorder(): {
  readonly terminal: Terminal;
  readonly out: () => string;
  readonly err: () => string;
} {
  let [out, err] = ["", ""];
  return {
    terminal: {
      print: (text) => {
        out += text;
      },
      complain: (text) => {
        err += text;
      },
      isPrintedOnTerminal: false,
      isComplaintOnTerminal: false,
      now: () => 0,
      lines: async function* () {},
      onStop: () => () => {},
      execPath: "",
      cwd: PROJECT,
    },
    out: () => out,
    err: () => err,
  };
}
