import { type ImportReport, importFiles } from "../../import/importFiles.ts";
import { printable } from "../../problem.ts";
import { counted } from "../../shared/plurals.ts";
import type { ImportCommand } from "../command.ts";
import type { Terminal } from "../terminal.ts";

/** `npm run import`: copies files into the folder of articles, and says what became of each. */
export async function runImport({ options, json }: ImportCommand, { print }: Terminal): Promise<number> {
  const report = await importFiles(options);
  print(json ? `${JSON.stringify(report, null, 2)}\n` : words(report, options.isDryRun));
  return report.imported.length + report.duplicates.length === 0 ? 1 : 0;
}

function words({ imported, duplicates, refused, rows }: ImportReport, isDryRun: boolean): string {
  const lines = [
    ...imported.map(({ from, file, isRenamed }) =>
      isRenamed
        ? `  ${printable(from)} -> ${printable(file)} (another file has its name)`
        : `  ${printable(from)} -> ${printable(file)}`,
    ),
    ...duplicates.map(
      ({ from, of }) => `  ${printable(from)}: the same file as ${printable(of)}, not copied`,
    ),
    ...refused.map(({ from, reason }) => `  ${printable(from)}: not copied. ${printable(reason)}`),
  ];
  const done = isDryRun ? "would be copied; nothing was" : "copied";
  const rowWords =
    rows > 0 ? ` ${counted(rows, "row")} added to register.csv: see whether they are right.` : "";
  return `${lines.join("\n")}\n\n${counted(imported.length, "file")} ${done}, ${counted(duplicates.length, "duplicate")}, ${refused.length} not copied.${rowWords}\n`;
}
