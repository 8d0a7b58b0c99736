import { type HouseLine, matchesAny } from "./houseLine.ts";

/** What a site says about its own forms and apps: "If you can't see the form …", "Visit this page." */
export const form: HouseLine = {
  reason: "about a form or an app of the site",
  test: matchesAny(
    /^if you (?:are|[’']re) (?:reading|viewing|using|on) (?:this|the|our)\b[^.!?]{0,80}\b(?:page|app|story|article|site|website|browser|newsletter|e-?mail)\b/iu,
    /^(?:if you )?(?:can[’']t|cannot|can not|unable to|don[’']t) (?:see|view|load|open)\b[^.!?]{0,40}\b(?:form|selector|quiz|poll|vote|video|map|chart|graphic|player|this)\b/iu,
    /^(?:please )?visit (?:this|our) (?:web ?)?(?:page|site)\b[^.!?]{0,60}[.!]?$/iu,
    /^(?:please )?ensure you have read (?:the|our) terms\b/iu,
    /^(?:in some cases )?your (?:question|comment|contact details|details|e-?mail address|name|letter|submission|personal)s?\b[^.!?]{0,60}\bwill (?:never |not |also )?be (?:published|used|shared|displayed|edited)\b/iu,
    /^in some cases,? (?:your|a selection of)\b[^.!?]{0,80}\b(?:published|displaying|used)\b/iu,
    /^you (?:will|may) need to (?:visit|enable|sign in|log in|update|allow)\b/iu,
    /^(?:please )?(?:enable|turn on|allow) (?:java ?script|cookies)\b/iu,
    /^(?:your browser|this (?:video|content|page|browser|feature)) (?:does not|doesn[’']t|is not|isn[’']t|can ?not|can[’']t|requires?|is no longer)\b[^.!?]{0,60}\b(?:support|available|played?|java ?script|cookies?|browser|country|region|shown)/iu,
    /^we use cookies\b/iu,
    /^(?:this site|this form) is protected by\b/iu,
    /^you can (?:also )?send (?:us )?(?:any|your)\b/iu,
    /^you can let us know\b/iu,
  ),
};
