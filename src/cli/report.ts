/** How the stages report their progress: to the console, or to a test. */
export interface Report {
  /** Announces that a stage begins. */
  stage(name: string): Stage;
}

interface Stage {
  /** `done` of `of` items are done. */
  progress(done: number, of: number): void;
  /** The stage is over. `result` says what it made: "5 articles". */
  end(result: string): void;
}
