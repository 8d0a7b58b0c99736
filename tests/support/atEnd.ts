/** What tests share and somebody has to close: a browser, servers, folders. */
const closers: (() => Promise<void> | void)[] = [];

/** Has something closed when all tests are done. */
export function atEnd(close: () => Promise<void> | void): void {
  closers.push(close);
}

/** Closes what was opened, the last first. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}
