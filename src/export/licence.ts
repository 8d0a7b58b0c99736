import { webAddress } from "../site/cite/webAddress.ts";

/** Terms of use as `archive.yml` gives them: an identifier, an address or words. One of the first two is always there. */
interface Licence {
  readonly id: string | null;
  readonly address: string | null;
  readonly words: string;
}

/** An identifier such as `CC-BY-4.0` (SPDX). */
const IDENTIFIER = /^[A-Za-z0-9][-A-Za-z0-9._]*$/;

export function licenceOf(given: string): Licence {
  const address = webAddress(given);
  if (address !== null) return { id: null, address, words: given };
  if (!IDENTIFIER.test(given)) return { id: "other", address: null, words: given };
  return { id: given, address: `https://spdx.org/licenses/${given}.html`, words: given };
}
