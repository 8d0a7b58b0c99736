import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf, type Disk, unlessRefused } from "./disk.ts";
import { textIfThere } from "./tree.ts";

/**
 * Only one build at a time may write an output folder. Node offers no lock that the system takes back when a
 * process ends, so each build puts down a *ticket*: a file whose name says whose it is, and whose text since when. A build goes on
 * only if no living process has another ticket. Two that start at the same moment see each other's tickets and
 * both stop, so never do two go on. The ticket of a dead process counts for nothing and is removed by whoever
 * sees it; as every ticket has a name of its own, nobody can remove a newer one by mistake.
 */
interface Ticket {
  readonly pid: number;
  /** When the process began, in the system's own unit, because numbers of processes are used again; 0 if unknown. */
  readonly born: number;
  readonly machine: string;
}

/** After this time, in ms, a build on another machine that hasn't come to its next stage counts as dead. */
const SILENCE = 6 * 60 * 60 * 1000;

/** A lock that was taken. */
export interface Lock {
  /** When it was taken, by the clock of the disk, in ns since 1970. */
  readonly began: bigint;
  /** Shows other machines that this build is still at work. */
  touch(): void;
  release(): void;
}

/**
 * Takes the lock of an output folder.
 * @param dir the folder for tickets, which exists.
 * @param out the output folder, for the message.
 * @throws when another build has the lock: the message says which, and since when.
 */
export function takeLock(dir: string, out: string, disk: Disk): Lock {
  const own = ticketName({ pid: process.pid, born: born(process.pid), machine: thisMachine() });
  const path = join(dir, own);
  const started = new Date().toISOString();
  try {
    disk.writeNew(path, started);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw taken(out, dir, own);
    // On a full disk the file is made, and then its text can't be written.
    unlessRefused(() => disk.removeFile(path));
    throw error;
  }
  const other = readdirSync(dir)
    .filter((name) => name !== own)
    .find((name) => isAlive(dir, name, disk));
  if (other !== undefined) {
    const error = taken(out, dir, other);
    disk.removeFile(path);
    throw error;
  }
  const began = lstatSync(path, { bigint: true }).mtimeNs;
  return { began, touch: () => disk.write(path, started), release: () => disk.removeFile(path) };
}

/** The name of a machine may have letters that a file's name can't. */
const thisMachine = () => hostname().replace(/[^A-Za-z0-9.-]/g, "-");

const ticketName = ({ pid, born, machine }: Ticket) => `${pid}_${born}_${machine}`;

function readTicket(name: string): Ticket | null {
  const [, pid, born, machine] = /^(\d+)_(\d+)_(.*)$/.exec(name) ?? [];
  return pid && born && machine !== undefined ? { pid: Number(pid), born: Number(born), machine } : null;
}

/** Whether the build of a ticket is still running. A dead one's ticket is removed. */
function isAlive(dir: string, name: string, disk: Disk): boolean {
  const ticket = readTicket(name);
  if (ticket === null) return false;
  const isRunning =
    ticket.machine === thisMachine() ? isProcess(ticket) : Date.now() - touched(join(dir, name)) < SILENCE;
  if (!isRunning) removeTicket(join(dir, name), disk);
  return isRunning;
}

function removeTicket(path: string, disk: Disk): void {
  try {
    disk.removeFile(path);
  } catch (error) {
    // Another build has just removed it.
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Whether the process is there, and is the one that began then. */
function isProcess({ pid, born: then }: Ticket): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    if (codeOf(error) !== "EPERM") return false;
  }
  const now = born(pid);
  return then === 0 || now === 0 || then === now;
}

/** When a process began, in clock ticks since the machine did: field 22 of /proc/PID/stat (proc(5)). 0 where that doesn't exist. */
function born(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets, and may itself hold spaces and brackets.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]) || 0;
  } catch {
    return 0;
  }
}

/** When a ticket was last touched, in ms since 1970; 0 if it has just been removed. */
const touched = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function taken(out: string, dir: string, name: string): Error {
  const ticket = readTicket(name);
  const started = textIfThere(join(dir, name)) ?? "";
  const since = started === "" ? "" : ` since ${started.slice(0, 16).replace("T", " ")} UTC`;
  const isHere = ticket?.machine === thisMachine();
  const who = isHere ? `process ${ticket?.pid}` : `process ${ticket?.pid} on ${ticket?.machine}`;
  const remedy = isHere ? "" : ` If that build is no longer running, delete ${join(dir, name)}.`;
  return new Error(
    `Another build (${who}) has been writing ${out}${since}: wait until it ends, and build again.${remedy}`,
  );
}
