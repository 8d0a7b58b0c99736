/** The address of a script beside this one. */
const fileOf = (name: string) => new URL(`./${name}.js`, import.meta.url).href;

/** The scripts that only some visits need, and that are loaded when they do. */
export const loadScript = {
  highlightHits: (): Promise<typeof import("../highlightHits.ts")> => import(fileOf("highlightHits")),
  leadToPage: (): Promise<typeof import("../leadToPage.ts")> => import(fileOf("leadToPage")),
  quickDialog: (): Promise<typeof import("../quickDialog.ts")> => import(fileOf("quickDialog")),
};
