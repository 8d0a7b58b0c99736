/** When a file was last written, and when it was last changed in any way, in ns since 1970. */
export interface Times {
  readonly written: bigint;
  readonly changed: bigint;
}

/** Disks keep times more or less exactly; the least exact, FAT, counts in steps of two seconds. */
const STEP = 3_000_000_000n;

/**
 * Whether a file is so much older than the beginning of a build that whatever is written to it from then on gives it another
 * time. One that was written just before may be written again in the same moment, without a trace.
 * @param began by the clock of the disk.
 */
export const isSettled = ({ written, changed }: Times, began: bigint): boolean =>
  written + STEP < began && changed + STEP < began;
