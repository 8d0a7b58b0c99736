import { HOSTS, type Host } from "../data/hosts.ts";
import { counted } from "../shared/plurals.ts";
import type { SiteSize } from "../shared/siteSize.ts";

/** Whether a host takes a site, and which of its limits the site exceeds, in words. */
export interface Fit {
  readonly host: string;
  readonly fits: boolean;
  readonly exceeded: readonly string[];
  readonly source: string;
  readonly seen: string;
}

/** What each host that we know says of a site of some size. */
export const fitsOf = (size: SiteSize, hosts: readonly Host[] = HOSTS): readonly Fit[] =>
  hosts.map((host) => {
    const exceeded = exceededOf(size, host);
    return { host: host.name, fits: exceeded.length === 0, exceeded, source: host.source, seen: host.seen };
  });

function exceededOf({ files, entries, bytes, largest, filesInFolder }: SiteSize, host: Host): string[] {
  const over = (value: number, limit: number | undefined, words: (limit: number) => string) =>
    limit !== undefined && value > limit ? [words(limit)] : [];
  return [
    ...over(files, host.files, (limit) => `at most ${limit.toLocaleString("en")} files`),
    ...over(entries, host.entries, (limit) => `at most ${limit.toLocaleString("en")} files and folders`),
    ...over(
      filesInFolder,
      host.filesInFolder,
      (limit) => `at most ${limit.toLocaleString("en")} files in one folder`,
    ),
    ...over(bytes, host.bytes, (limit) => `at most ${sizeWords(limit)}`),
    ...over(
      largest.bytes,
      host.fileBytes,
      (limit) => `at most ${sizeWords(limit)} a file, and ${largest.path} has ${sizeWords(largest.bytes)}`,
    ),
  ];
}

/** The size of a site in a sentence, with the hosts that take it and those that don't. */
export function sizeSentence(size: SiteSize, hosts: readonly Host[] = HOSTS): string {
  const fits = fitsOf(size, hosts);
  const taken = fits.filter((one) => one.fits).map(({ host }) => host);
  const refused = fits
    .filter((one) => !one.fits)
    .map(({ host, exceeded }) => `${host} (${exceeded.join("; ")})`);
  const parts = [
    ...(taken.length > 0 ? [`within the limits of ${listed(taken)}`] : []),
    ...(refused.length > 0 ? [`too much for ${listed(refused)}`] : []),
  ];
  return `The site has ${counted(size.files, "file")} and ${sizeWords(size.bytes)}, ${parts.join(", ")}.`;
}

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** A size as people say it, in steps of a thousand. */
function sizeWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} kB`;
  return bytes < 1e9 ? `${rounded(bytes / 1e6)} MB` : `${rounded(bytes / 1e9)} GB`;
}

/** One decimal where it says something. */
const rounded = (value: number) => String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
