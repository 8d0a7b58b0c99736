import { noting } from "../write/noting.ts";
import type { RevocableOutput } from "../write/output.ts";

/** What is made of a site besides its pages, which may begin before they are there. */
export interface BesidePages<Model, T> {
  /** Begins with it. It goes on while the caller does something else. */
  begin(site: Model): Promise<void>;
  /** Waits until it is made of a site. What was made of another one is taken back. */
  end(site: Model): Promise<T>;
  /** Waits for what was begun, and takes it back. */
  drop(): Promise<void>;
}

/** What was begun for a site. */
interface Begun<Model, T> {
  readonly site: Model;
  readonly made: Promise<T>;
  /** The paths of what was written. */
  readonly paths: ReadonlySet<string>;
}

/** @param make makes it, and writes it to the output that it is given. */
export function besidePages<Model, T>(
  make: (site: Model, output: RevocableOutput) => Promise<T>,
  output: RevocableOutput,
): BesidePages<Model, T> {
  let begun: Begun<Model, T> | null = null;
  const started = (site: Model): Begun<Model, T> => {
    const paths = new Set<string>();
    const made = make(site, noting(output, paths));
    // A failure is reported by `end`; without this, Node would end the process before.
    made.catch(() => {});
    return { site, made, paths };
  };
  const drop = async () => {
    const { made, paths = [] } = begun ?? {};
    await made?.catch(() => {});
    for (const path of paths) output.remove(path);
    begun = null;
  };
  return {
    async begin(site) {
      await drop();
      begun = started(site);
    },
    async end(site) {
      if (begun?.site !== site) await drop();
      begun ??= started(site);
      return begun.made;
    },
    drop,
  };
}
