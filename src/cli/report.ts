/** What the stages tell whoever runs them; the console is one listener, a test another. */
export interface Report {
  /** A stage begins; what it returns is told of progress and of the end. */
  stage(name: string): Stage;
}

interface Stage {
  /** So many of so many are done. */
  progress(done: number, of: number): void;
  /** The stage is over; what it made, in words: "5 articles". */
  end(result: string): void;
}
