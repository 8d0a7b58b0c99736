/** A confidence with two digits after the point. */
export const rounded = (confidence: number) => Math.round(confidence * 100) / 100;
