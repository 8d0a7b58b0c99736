import type { Use } from "./measure.ts";

/** What was measured of an archive of a size: its scenarios, and Hugo's, by name. */
export interface Sized {
  readonly size: number;
  readonly uses: ReadonlyMap<string, Use>;
}

/** The head of a table of scenarios. */
export const HEAD = `| | seconds | CPU seconds | memory, MB | files | CPU seconds by stage (memory, MB) | others on the machine |
|---|--:|--:|--:|--:|---|--:|
`;

const megabytes = (bytes: number) => Math.round(bytes / 1e6).toLocaleString("en-US");
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A row of it. @param files how many there are; null if nobody counted. */
export function rowOf(name: string, use: Use, files: number | null): string {
  const stages = use.stages.map(
    (stage) => `${stage.name} ${stage.cpu.toFixed(1)} (${megabytes(stage.memory)})`,
  );
  const cells = [
    name,
    use.seconds.toFixed(1),
    use.cpu.toFixed(1),
    megabytes(use.memory),
    files?.toLocaleString("en-US") ?? "",
    stages.join(", "),
    percent(use.others),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

/** How many times as much as Hugo's each scenario took; nothing without Hugo. */
export function ratios({ uses }: Sized, other: string): string {
  const rows = [...uses].flatMap(([name, use]) => {
    // What the other one took for the same change, or, where it wasn't run again, for a new build.
    const its = uses.get(`${other}, ${name}`) ?? uses.get(other);
    return name.startsWith(other) || !its
      ? []
      : `| ${name} | ${(use.seconds / its.seconds).toFixed(2)} | ${(use.cpu / its.cpu).toFixed(2)} | ${(use.memory / its.memory).toFixed(2)} |\n`;
  });
  if (rows.length === 0) return "";
  return `\n| times ${other} | seconds | CPU seconds | memory |\n|---|--:|--:|--:|\n${rows.join("")}`;
}

/** How each measure grows between two sizes: 1 if twice the articles take twice as much, 2 for four times. */
export function growth(sizes: readonly Sized[]): string {
  const steps = sizes.slice(1).map((after, index) => ({ before: sizes[index] ?? after, after }));
  if (steps.length === 0) return "";
  const names = [...(sizes[0]?.uses.keys() ?? [])];
  const titles = steps.map(({ before, after }) => `${before.size} to ${after.size}`);
  const rows = names.map((name) => {
    const cells = steps.map(({ before, after }) => {
      const [a, b] = [before.uses.get(name), after.uses.get(name)];
      const times = Math.log(after.size / before.size);
      const exponent = (of: (use: Use) => number) =>
        a && b ? (Math.log(of(b) / of(a)) / times).toFixed(2) : "";
      return `${exponent(({ seconds }) => seconds)}, ${exponent(({ cpu }) => cpu)}, ${exponent(({ memory }) => memory)}`;
    });
    return `| ${name} | ${cells.join(" | ")} |\n`;
  });
  return `\n| growth (exponent) of seconds, CPU seconds, memory | ${titles.join(" | ")} |\n|---|${"--:|".repeat(titles.length)}\n${rows.join("")}`;
}
