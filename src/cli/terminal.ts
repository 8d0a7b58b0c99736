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
  /** Waits until somebody ends the program (Ctrl-C). From then on it has to end by itself. */
  readonly untilStopped: () => Promise<void>;
  /** The path of the Node that runs us. */
  readonly execPath: string;
}
