/** A strength from 0 to 1 in steps of a twentieth, downwards, so that each step has cases enough to be measured. */
export const strengthStep = (strength: number) => Math.floor(strength * 20 + 1e-9) / 20;
