import { DISK, type Disk } from "../../src/write/disk.ts";

/** What a process throws at the moment of its death, and at everything that it still tries. */
export class Killed extends Error {}

/** A disk that counts its changes. */
export interface CountedDisk {
  readonly disk: Disk;
  /** The changes so far: the name of each call and its path. */
  readonly calls: readonly string[];
}

/** A disk that does what `before` lets it do: it is called before each change with the number of the change, from 0. */
export function watchedDisk(before: (index: number, call: string) => void): CountedDisk {
  const calls: string[] = [];
  const watch =
    <T extends readonly string[]>(name: string, run: (...args: T) => void) =>
    (...args: T) => {
      const call = `${name} ${args[0]}`;
      calls.push(call);
      before(calls.length - 1, call);
      run(...args);
    };
  const disk: Disk = {
    makeFolder: watch("makeFolder", DISK.makeFolder),
    // The content may be bytes, which a call's name doesn't show.
    write: (path, content) => watch<readonly string[]>("write", () => DISK.write(path, content))(path),
    writeNew: watch("writeNew", DISK.writeNew),
    linkFile: (from, to) => {
      let isSame = false;
      const link = () => {
        isSame = DISK.linkFile(from, to);
      };
      watch<readonly string[]>("linkFile", link)(from);
      return isSame;
    },
    link: watch("link", DISK.link),
    rename: watch("rename", DISK.rename),
    removeFile: watch("removeFile", DISK.removeFile),
    removeFolder: watch("removeFolder", DISK.removeFolder),
    setTime: (path, time) => watch<readonly string[]>("setTime", () => DISK.setTime(path, time))(path),
  };
  return { disk, calls };
}

/**
 * A disk on which the process dies just before a change: neither that change nor anything after it is made, and
 * nothing is tidied up, as after `kill -9`.
 */
export function diskUntil(last: number): CountedDisk {
  return watchedDisk((index, call) => {
    if (index >= last) throw new Killed(call);
  });
}

/** A disk on which one change fails with one of the system's errors, and all others succeed. */
export function diskFailing(at: number, code: string): CountedDisk {
  return watchedDisk((index, call) => {
    if (index === at) throw Object.assign(new Error(`${code}: ${call}`), { code });
  });
}
