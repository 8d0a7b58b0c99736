import { shownAddress } from "../../machines/addresses.ts";
import { work } from "../../machines/worker.ts";
import { printable } from "../../problem.ts";
import { counted } from "../../shared/plurals.ts";
import type { WorkerCommand } from "../command.ts";
import type { Terminal } from "../terminal.ts";

/** How long a worker works between two lines about what it has done, in ms. */
const BETWEEN_LINES = 10_000;

/** `dateline worker`: does the work of builds on other machines, until it is stopped, or a build has other code. */
export async function runWorker({ options }: WorkerCommand, terminal: Terminal): Promise<number> {
  const { print, complain, now } = terminal;
  let [done, told, trouble] = [0, now(), ""];
  const why = await work(options, {
    onReady() {
      trouble = "";
      print(`Ready for tasks from ${shownAddress(options.redis)}, ${counted(options.jobs, "thread")}\n`);
    },
    onDone(named) {
      [done, trouble] = [done + 1, ""];
      if (now() - told < BETWEEN_LINES) return;
      told = now();
      print(`${counted(done, "task")} done, the last one ${printable(named)}\n`);
    },
    onFailed: (named, why) => complain(`${printable(named)} failed: ${printable(why)}\n`),
    onTrouble(why) {
      if (why !== trouble) complain(`Redis doesn’t answer: ${printable(why)}\n`);
      trouble = why;
    },
  });
  complain(`${why}\n`);
  return 1;
}
