/** How the stages report their progress: to the console, or to a test. */
export interface Report {
  /** Announces that a stage begins. */
  stage(name: string): Stage;
  /** Tells a line in between, such as how many workers there are. */
  say?(line: string): void;
}

interface Stage {
  /**
   * `done` of `of` items are done. A stage waits for it after each item, so that the process can hear that it
   * should stop, as when a person presses Ctrl-C.
   */
  progress(done: number, of: number): Promise<void>;
  /** The stage is over. `result` says what it made: "5 articles". */
  end(result: string): void;
}
