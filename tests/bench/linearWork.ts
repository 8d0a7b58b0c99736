import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/build.ts";
import { nameLists, publicFacts } from "../../src/cli/knowledge.ts";
import type { Report } from "../../src/cli/report.ts";
import { annotateText } from "../../src/enrich/annotateText.ts";
import { newsTexts } from "../support/news.ts";
import { REPETITIONS } from "../support/repetitions.ts";
import type { Asked, Measured } from "./linear.ts";

/**
 * The process that the bench of exponents measures in. It is asked for one text at a time, and can be ended when one
 * takes too long.
 */
const knowledge = { facts: publicFacts(), names: nameLists() };

const prose = (length: number) => newsTexts(1, length / 5)[0]?.slice(0, length) ?? "";

function textOf({ name, length }: Asked): string {
  return REPETITIONS.find((one) => one.name === name)?.of(length) ?? prose(length);
}

/** The milliseconds that this process used, on all cores. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Adds up what each stage of a build takes. The search is made by another process, so its time on the clock counts. */
function stopwatch(): { readonly report: Report; readonly stages: Record<string, number> } {
  const stages: Record<string, number> = {};
  const report: Report = {
    stage: (name) => {
      const now = name === "search" ? () => performance.now() : used;
      const before = now();
      return {
        progress: async () => {},
        end: () => {
          stages[name] = (stages[name] ?? 0) + now() - before;
        },
      };
    },
  };
  return { report, stages };
}

async function buildStages(text: string, extension: string): Promise<Record<string, number>> {
  const dir = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    mkdirSync(join(dir, "seeds"));
    writeFileSync(join(dir, "seeds", `a.${extension}`), text);
    const { report, stages } = stopwatch();
    const options = { seeds: join(dir, "seeds"), out: join(dir, "built"), baseUrl: null, useRegister: true };
    await build(options, report);
    return stages;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measure(asked: Asked): Promise<Measured> {
  const text = textOf(asked);
  if (asked.work !== "annotate") return { ...asked, stages: await buildStages(text, asked.work) };
  const before = used();
  annotateText(text, knowledge, "2024-05-03");
  return { ...asked, stages: { annotate: used() - before } };
}

process.on("message", (asked: Asked) => {
  void measure(asked).then((measured) => process.send?.(measured));
});
process.send?.("ready");
