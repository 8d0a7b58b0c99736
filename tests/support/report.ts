/** A closing line of Node's test runner: "# pass 12", or "ℹ pass 12" where a person looks. */
const CLOSING = /^(?:#|ℹ) (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/;
/** A test that isn't within another one, in TAP. */
const TOP_LEVEL = /^((?:not )?ok) \d+ /;
/** The first and the last line of TAP. */
const FRAME = /^TAP version \d+$|^1\.\.\d+$/;

/** A test that failed, in TAP; what went wrong follows it, and ends in a line of three dots. */
const FAILED = /^\s*not ok \d+ /;
const END_OF_REASON = /^\s*\.\.\.$/;

/** What several test processes print, as if one had run all their tests. */
export interface CombinedReport {
  line(text: string): void;
  /** The closing counts of all. */
  close(): void;
}

/** @param milliseconds how long all took, which isn't the sum. */
export function combinedReport(print: (line: string) => void, milliseconds: () => number): CombinedReport {
  const counts = new Map<string, number>();
  const failures = failureList();
  let isTap = false;
  let tests = 0;
  return {
    line(text) {
      failures.look(text);
      const [, name] = CLOSING.exec(text) ?? [];
      if (name) counts.set(name, (counts.get(name) ?? 0) + Number(text.split(" ").at(-1)));
      else if (FRAME.test(text)) {
        if (!isTap) print(text);
        isTap = true;
      } else if (TOP_LEVEL.test(text)) {
        tests += 1;
        print(text.replace(TOP_LEVEL, `$1 ${tests} `));
      } else print(text);
    },
    close() {
      if (isTap) print(`1..${tests}`);
      if (counts.has("duration_ms")) counts.set("duration_ms", Math.round(milliseconds()));
      // Once more at the end, because only the end of a long log may be kept.
      const failed = failures.lines();
      if (failed.length > 0) print(["# What failed:", ...failed.map((line) => `#   ${line}`)].join("\n"));
      for (const [name, count] of counts) print(`${isTap ? "#" : "ℹ"} ${name} ${count}`);
    },
  };
}

/** Keeps the lines of a report in TAP that tell of tests that failed. */
function failureList() {
  const lines: string[] = [];
  let isReason = false;
  return {
    look(line: string): void {
      isReason ||= FAILED.test(line);
      if (isReason) lines.push(line);
      if (END_OF_REASON.test(line)) isReason = false;
    },
    lines: (): readonly string[] => lines,
  };
}
