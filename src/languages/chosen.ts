/**
 * The words of the scripts. For pages in another language the bundler puts that language in this one's place (`src/site/assets.ts`), so
 * that a reader loads one language.
 */
export { englishScripts as words } from "./english.ts";
