import { webAddress } from "../../metadata.ts";
import type { Given } from "../details.ts";
import { type Capture, withoutWayback } from "./capture.ts";
import type { PageData } from "./details.ts";
import { type Candidate, firstGiven } from "./meta.ts";

/** Where the page was published. An address that a copy has put before it is left out. */
export function addressOf({ document, json, meta }: PageData, capture: Capture | null): Given | null {
  const base = capture?.url ?? null;
  const candidates: Candidate[] = [
    {
      value: document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
      place: "the page’s canonical address (<link rel=canonical>)",
    },
    meta("og:url", "the page’s address"),
    { value: json?.url, place: "the page’s address (JSON-LD)" },
    ...(capture ? [{ value: capture.url, place: capture.place }] : []),
  ];
  // Some pages name their site's home as their address.
  return (
    firstGiven(candidates, (text) => absolute(text, base, /^\/./)) ??
    firstGiven(candidates, (text) => absolute(text, base, /^/))
  );
}

/** The whole web address, if its path is as wanted. */
function absolute(text: string, base: string | null, path: RegExp): string | null {
  const own = withoutWayback(text);
  const whole = base !== null && URL.canParse(own, base) ? new URL(own, base).href : own;
  const address = webAddress(withoutWayback(whole));
  return address !== null && path.test(new URL(address).pathname + new URL(address).search) ? address : null;
}
