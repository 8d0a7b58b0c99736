/** Where the progress of a command is told: on standard error, if a program reads the command's answer. */
export const progressOf = (terminal: Terminal, json: boolean) =>
  json
    ? { print: terminal.complain, isTerminal: terminal.isComplaintOnTerminal }
    : { print: terminal.print, isTerminal: terminal.isPrintedOnTerminal };

/** What a command needs of the process it runs in; only `cli.ts` touches `process` itself. */
export interface Terminal {
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** Prints to standard error. */
  readonly complain: (text: string) => void;
  /** Whether each of the two is a terminal, where a progress bar can be drawn. */
  readonly isPrintedOnTerminal: boolean;
  readonly isComplaintOnTerminal: boolean;
  /** Milliseconds since some moment, to measure how long a stage takes. */
  readonly now: () => number;
  /** The lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
  /** Calls a function when a person stops us, and waits for its promise, if it gives one, before the process ends. @returns takes that back. */
  readonly onStop: (run: () => Promise<void> | void) => () => void;
  /** The path of the Node that runs us. */
  readonly execPath: string;
  /** The folder that the person is in. */
  readonly cwd: string;
}
