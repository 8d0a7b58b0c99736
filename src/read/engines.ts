import { yamlMapping } from "./yaml.ts";

/**
 * The languages that gray-matter reads front matter in: YAML alone. What would be run as code is
 * refused, always; its own engines for that would run it.
 * @param message what the refusal says.
 */
export function yamlOnly(message: string) {
  const refuse = (): object => {
    throw new Error(message);
  };
  const yaml = (text: string): object => yamlMapping(text) ?? {};
  return { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse };
}
