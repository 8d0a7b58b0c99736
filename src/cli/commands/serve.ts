import type { BuildCommand } from "../options.ts";
import { serve } from "../serve.ts";
import type { Terminal } from "../terminal.ts";

/** `npm start`: builds, serves the site, and builds again at every change. */
export async function runServe(
  { options, port }: BuildCommand,
  { execPath, print }: Terminal,
): Promise<number> {
  await serve({ options, port, execPath, print });
  return 0;
}
