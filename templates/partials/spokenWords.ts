import type { Html } from "../../src/site/html.ts";
import type { Site } from "../../src/site/model/site.ts";
import { quotedSentences } from "../../src/site/names/quotedSentences.ts";
import type { Quotation } from "../../src/site/said/quotations.ts";
import { sentence } from "./namedIn.ts";
import { paragraphAddress } from "./paragraphLink.ts";
import { quotation } from "./quotations.ts";

/**
 * What somebody says, with a link to its paragraph. A few words mean little by themselves, so they are shown in the
 * sentence of the article that quotes them.
 */
export function spokenWords({ article, said }: Quotation, site: Site): Html {
  const address = paragraphAddress(article, said.p, site);
  const { fragment } = said;
  const [around] = fragment
    ? quotedSentences(article, [[fragment.at, fragment.rule, fragment.confidence]], 1).sentences
    : [];
  return around ? sentence(around, address) : quotation(said, address);
}
