import { ADDRESS, type HouseLine, matchesAny } from "./houseLine.ts";

/** What readers are asked for. */
const WANTED =
  "(?:stor(?:y|ies)(?: ideas?| suggestions?| tips?)?|news(?: tips?| stor(?:y|ies))?|tips?|ideas?|questions?|comments?|views?|thoughts|experiences?|photos?|pictures?|videos?|feedback|letters?|suggestions?|corrections?|opinions?)";
const SEND = "(?:send|share|e-?mail|submit|tell|give|let)";
const INVITED = "(?:(?:please|you can(?: also)?|to|why not|and|or) )?";

/** Words that stand only in such lines. */
const SURE = matchesAny(
  new RegExp(
    `^${INVITED}${SEND}(?: (?:us|in|me))?(?: (?:your|a|any))(?: own)?(?: \\w{2,15})? ${WANTED}\\b`,
    "iu",
  ),
  new RegExp(
    `^${INVITED}(?:e-?mail|contact|write to|text|call|message|phone|ring|tweet|whatsapp) (?:us\\b|me (?:at|on)\\b|our (?:news ?room|news ?desk|team|tips? line|reporters?|editors?)\\b|the (?:news ?room|news ?desk|editors?|reporter|author|writer)\\b)`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:have|got|do you have|have you got|if you have)) (?:you )?(?:a|an|any) (?:news |local |good )?${WANTED}\\b`,
    "iu",
  ),
  /^(?:please )?(?:get|keep) in touch\b/iu,
  /^you can (?:also )?(?:get in touch|send (?:us )?your|reach (?:us|me|the (?:author|reporter|writer)))\b/iu,
  /^(?:please )?include (?:a contact number|your (?:full )?name\b)/iu,
  /^(?:have your say|tell us (?:what|how|about|your)|we want to hear from you|we[’']d (?:like|love) to hear from you|what do you think\?$|join the (?:conversation|discussion|debate)\b)/iu,
  /^(?:the )?(?:reporter|writer|author|columnist|editor) can be (?:reached|contacted) (?:at|on|by|via)\b/iu,
);

/** "Contact Jane Doe at jdoe@gazette.example", "Jane Doe can be reached at …": only with an address. */
const WITH_ADDRESS = matchesAny(
  /^(?:e-?mail|contact|reach|write to|mail|kontakt)\b/iu,
  /\b(?:can be|may be) (?:reached|contacted|e-?mailed) (?:at|on|by|via)\b/iu,
  /\b(?:e-?mail(?:ing)?|send(?:ing)?|share your experiences?)\b[^.!?]{0,60}$/iu,
);

/** "Send your story ideas to …", "Got a story? Email us at …", and a line that is an address. */
export const contact: HouseLine = {
  reason: "how to write to the house",
  test: (sentence) => {
    if (SURE(sentence)) return true;
    const address = ADDRESS.exec(sentence);
    if (!address) return false;
    const rest = `${sentence.slice(0, address.index)}${sentence.slice(address.index + address[0].length)}`;
    return WITH_ADDRESS(sentence.slice(0, address.index).trim() || "email") || !/[\p{L}\p{N}]{2}/u.test(rest);
  },
};
