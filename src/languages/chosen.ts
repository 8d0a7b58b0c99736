/**
 * The words of the scripts. For pages in another language the bundler reads them from that language's file (`src/site/assets.ts`), so that
 * a reader loads the words of one language.
 */
export { copying, searching, verifying } from "./english.ts";
