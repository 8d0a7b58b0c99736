/** Words as a sentence: "the e-mail’s date" becomes "The e-mail’s date." */
export const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
