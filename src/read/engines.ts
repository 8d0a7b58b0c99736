import { yamlMapping } from "./yaml.ts";

/**
 * Engines for gray-matter that read YAML only. JavaScript and CoffeeScript front matter is always
 * refused, because gray-matter's own engines would run it.
 * @param message the error for other languages.
 */
export function yamlOnly(message: string) {
  const refuse = (): object => {
    throw new Error(message);
  };
  const yaml = (text: string): object => yamlMapping(text) ?? {};
  return { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse };
}
