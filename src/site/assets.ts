import { join } from "node:path";
import { build } from "esbuild";

/** The scripts of the pages; `quickDialog` is loaded only when the reader opens it. */
const SCRIPTS = ["article", "quick", "quickDialog", "search"];

/**
 * Bundles the style sheet (with the fonts it names) and the scripts of the pages into
 * `assets/`. Names don't change between builds; nothing refers to another site.
 */
export async function buildAssets(css: string, scripts: string, site: string): Promise<void> {
  await build({
    entryPoints: {
      site: css,
      ...Object.fromEntries(SCRIPTS.map((name) => [name, join(scripts, `${name}.ts`)])),
    },
    outdir: join(site, "assets"),
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "safari16"],
    loader: { ".woff2": "copy" },
    assetNames: "[name]",
    legalComments: "none",
    logLevel: "silent",
  });
}
