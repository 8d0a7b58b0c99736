/** A place in a line. */
export interface Turn {
  /** Ends when all who came before have left. */
  readonly come: Promise<void>;
  /** To be called in any case, and for as long as it is one's turn: nobody behind goes on before. */
  leave(): void;
}

/** A line: whoever takes a place first goes first, however long each needs to get ready. */
export function line(): () => Turn {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const before = last;
    let leave = () => {};
    last = new Promise((resolve) => {
      leave = () => resolve(before);
    });
    return { come: before, leave: () => leave() };
  };
}
