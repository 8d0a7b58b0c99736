import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { PROJECT } from "./command.ts";

/** A build that runs in a process of its own. */
export interface RunningBuild {
  readonly child: ChildProcess;
  /** Waits until a stage has ended: a text of its line in the output. @throws when the build ends before that. */
  until(text: string): Promise<void>;
  /** Waits until the process has ended, and gives its exit code or the signal that ended it. */
  ended(): Promise<number | string | null>;
  /** All that it has printed so far, to both outputs. */
  said(): string;
}

/** Starts a build as `npm run build -- …` does. @param before what a shell does first, such as setting a limit. */
export function startBuild(args: readonly string[], before: string | null = null): RunningBuild {
  const command = [process.execPath, "src/start/start.mjs", "build", ...args];
  const options = { cwd: PROJECT, env: { ...process.env, INIT_CWD: PROJECT } };
  const [first = "", ...rest] =
    before === null ? command : ["sh", "-c", `${before}; exec "$@"`, "sh", ...command];
  const child = spawn(first, rest, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => {
      said += data;
    });
  const closed = once(child, "close");
  return {
    child,
    async until(text) {
      const over = closed.then(() => true);
      const more = () => once(child.stdout, "data").then(() => false);
      while (!said.includes(text))
        if (await Promise.race([over, more()]))
          throw new Error(`The build ended without “${text}”:\n${said}`);
    },
    async ended() {
      const [code, signal]: (number | string | null)[] = await closed;
      return code ?? signal ?? null;
    },
    said: () => said,
  };
}
