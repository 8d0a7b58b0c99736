/**
 * The columns that the review adds for the curator's eyes. They begin with a bracket, so that nobody has one of that name
 * by chance, and so that it's plain that nothing is to be filled in there. A register that was saved with them says
 * nothing by them: they are ignored.
 */
export const HELPER_COLUMNS = ["(title shown)", "(first words)", "(guess)", "(how sure)", "(why)"] as const;

const NAMES: ReadonlySet<string> = new Set(HELPER_COLUMNS);

/** Whether a column only helps whoever fills in the table. */
export const isHelper = (name: string) => NAMES.has(name.trim().toLowerCase());
