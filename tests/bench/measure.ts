import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
import { cpuOfEnded, cpuOfMachine, familyOf } from "./processes.ts";

/** What a stage took of the processor, in seconds, and the most memory while it ran, in bytes. */
interface StageUse {
  readonly name: string;
  readonly cpu: number;
  readonly memory: number;
}

/** What a command took, with all processes that it started. */
export interface Use {
  /** Until the command ended, on the clock. */
  readonly seconds: number;
  /** The processor's, until the last of its processes ended. */
  readonly cpu: number;
  /** The most bytes at one moment. What processes share counts for each of them. */
  readonly memory: number;
  readonly stages: readonly StageUse[];
  /** How much of the machine's cores others used meanwhile: 1 for all. */
  readonly others: number;
}

/** In milliseconds. */
const BETWEEN_LOOKS = 100;

/** A line that a build prints when a stage has ended: "  date    5 dated, 0 undated     20 ms". */
const STAGE = /^ {2}([a-z]+) .*\d m?s$/;

/**
 * Runs a command and measures it by the processes' own account, looking every tenth of a second. Linux only.
 * @throws when it fails.
 */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Use> {
  const [started, before, machine] = [performance.now(), cpuOfEnded(), cpuOfMachine()];
  const env = { ...process.env, INIT_CWD: cwd };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const family = familyOf(child.pid ?? -1);
  const stages: StageUse[] = [];
  let [said, rest, peak, peakOfStage, cpuBefore] = ["", "", 0, 0, 0];
  const look = () => {
    const { cpu, memory } = family.look();
    peak = Math.max(peak, memory);
    peakOfStage = Math.max(peakOfStage, memory);
    return cpu;
  };
  const clock = setInterval(look, BETWEEN_LOOKS);
  child.stderr.on("data", (data) => {
    said += data;
  });
  child.stdout.on("data", (data) => {
    said += data;
    const lines = `${rest}${data}`.split("\n");
    rest = lines.pop() ?? "";
    for (const name of lines.flatMap((line) => STAGE.exec(line)?.[1] ?? [])) {
      const cpu = look();
      stages.push({ name, cpu: cpu - cpuBefore, memory: peakOfStage });
      [cpuBefore, peakOfStage] = [cpu, 0];
    }
  });
  const [code]: unknown[] = await once(child, "close");
  const seconds = (performance.now() - started) / 1000;
  look();
  while (family.left().alive) {
    await setTimeout(BETWEEN_LOOKS);
    look();
  }
  clearInterval(clock);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}:\n${said}`);
  const cpu = cpuOfEnded() - before + family.left().cpu;
  const all = cpuOfMachine() - machine - cpu;
  const cores = ((performance.now() - started) / 1000) * availableParallelism();
  return { seconds, cpu, memory: peak, stages, others: Math.max(0, all / cores) };
}
