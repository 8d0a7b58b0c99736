import { yamlMapping } from "./yaml.ts";

/**
 * Engines for gray-matter that read YAML only. JavaScript and CoffeeScript front matter is always
 * refused, because gray-matter's own engines would run it.
 * @param message the error for other languages.
 * @param maxCharacters how long the YAML may be; without it, as long as a person writes at most.
 */
export function yamlOnly(message: string, maxCharacters?: number) {
  const refuse = (): object => {
    throw new Error(message);
  };
  const yaml = (text: string): object => yamlMapping(text, maxCharacters) ?? {};
  return { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse };
}
