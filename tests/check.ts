import { spawn } from "node:child_process";

/**
 * Runs commands side by side and prints what each says once it has ended: `check.ts tsc "biome check ."`.
 * Ends with 1 if one of them fails.
 */
const commands = process.argv.slice(2);
const results = await Promise.all(commands.map(run));
for (const { command, output, code } of results)
  if (code !== 0 || output !== "") process.stdout.write(`> ${command}\n${output}\n`);
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;

interface Result {
  readonly command: string;
  readonly output: string;
  readonly code: number | null;
}

function run(command: string): Promise<Result> {
  return new Promise((done, fail) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
    child.on("error", fail);
    child.on("close", (code) => done({ command, output, code }));
  });
}
