/** What a command knows of the process it runs in. Tests can hand in another. */
export interface Terminal {
  /** Writes to the standard output. */
  print(text: string): void;
  /** Writes to the standard error. */
  complain(text: string): void;
  /** Whether each of the two is a terminal, on which a progress bar can be drawn. */
  readonly isTerminal: { readonly print: boolean; readonly complain: boolean };
  /** The lines of the standard input. */
  lines(): AsyncIterable<string>;
  /** A clock that only measures how long something takes, in ms. */
  now(): number;
  /** The path of the Node that runs us. */
  readonly execPath: string;
}
