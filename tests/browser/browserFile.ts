import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where systems keep a browser that Playwright can drive. */
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The file of a browser: the system's, where it has one (or `CHROME_PATH` names one), else the Chromium that npm brought,
 * which is unpacked if it isn't yet. Two processes must not do that at once: one would start what the other still writes.
 * @throws where there is neither, which is on other systems than Linux x64.
 */
export async function browserFile(): Promise<string> {
  const system = process.env.CHROME_PATH ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system) return system;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("Browser tests need Chrome or Chromium here: install one, or name it in CHROME_PATH.");
  }
  // The package unpacks the libraries it brings (NSS) only where it believes to be in a Lambda.
  if (!hasNss()) process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  // The arguments that the package suggests aren't used: they are for a Lambda, and switch off web security.
  return packaged.executablePath();
}

function hasNss(): boolean {
  try {
    return execFileSync("ldconfig", ["-p"], { encoding: "utf8" }).includes("libnss3.so");
  } catch {
    return false;
  }
}
