import { readdirSync, readFileSync } from "node:fs";

/** In a second, as Linux counts the time of processes. */
const TICKS = 100;
const PAGE = 4096;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** The processor's seconds, with those of its children that have ended. */
  readonly cpu: number;
  /** The bytes that it has in memory. */
  readonly memory: number;
}

/** All processes of the machine, the older ones first. Linux only. */
function allProcesses(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((pid) => processOf(pid) ?? []);
}

function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name in brackets may have spaces and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const number = (index: number) => Number(fields[index] ?? 0);
    const ticks = number(11) + number(12) + number(13) + number(14);
    return { pid, parent: number(1), cpu: ticks / TICKS, memory: number(21) * PAGE };
  } catch {
    // It has ended since the list was read.
    return null;
  }
}

/** The processor's seconds of all children of this process that have ended, with their own. */
export function cpuOfEnded(): number {
  const fields = readFileSync("/proc/self/stat", "latin1")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** The seconds that all cores of the machine have worked since it started. */
export function cpuOfMachine(): number {
  const [, ...ticks] = (readFileSync("/proc/stat", "latin1").split("\n")[0] ?? "").split(/\s+/).map(Number);
  const [user = 0, nice = 0, system = 0] = ticks;
  return (user + nice + system) / TICKS;
}

/** What a process and all that it started take. */
export interface Family {
  /** What they have used so far, and what they have in memory now. */
  look(): { readonly cpu: number; readonly memory: number };
  /** The seconds of those that outlived the process that started them. */
  left(): { readonly cpu: number; readonly alive: boolean };
}

export function familyOf(root: number): Family {
  const known = new Set([root]);
  const left = new Map<number, { cpu: number; alive: boolean }>();
  const look = () => {
    const found = allProcesses().filter(({ pid, parent }) => known.has(pid) || known.has(parent));
    for (const { pid } of found) known.add(pid);
    for (const one of left.values()) one.alive = false;
    for (const { pid, parent, cpu } of found)
      if (pid !== root && !known.has(parent)) left.set(pid, { cpu, alive: true });
    const sum = (of: (one: Process) => number) => found.reduce((total, one) => total + of(one), 0);
    const ended = [...left.values()].reduce((total, { cpu, alive }) => total + (alive ? 0 : cpu), 0);
    return { cpu: sum(({ cpu }) => cpu) + ended, memory: sum(({ memory }) => memory) };
  };
  return {
    look,
    left: () => ({
      cpu: [...left.values()].reduce((total, { cpu }) => total + cpu, 0),
      alive: [...left.values()].some(({ alive }) => alive),
    }),
  };
}
