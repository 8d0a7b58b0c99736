import { acronym } from "./acronym.ts";
import { fullName } from "./fullName.ts";
import { headedOrganisation, pairedOrganisation } from "./headedOrganisation.ts";
import { listedPlace } from "./listedPlace.ts";
import { organisationNearNoun } from "./nearNoun.ts";
import {
  currency,
  demonym,
  functionWord,
  otherName,
  pluralAcronym,
  sentenceStart,
  ship,
  storm,
  title,
} from "./nonNames.ts";
import { ampersand, listedOrganisation, listedPhrase, nationalSociety, team } from "./organisations.ts";
import { firstNameAlone, personByContext, surnameAlone, titledPerson } from "./people.ts";
import { placeNearNoun } from "./placeNearNoun.ts";
import { constituency, placeBeforePlace, placeExpected, stateAfterComma } from "./placesByContext.ts";
import { placeByFirstWord, placeByHead, placeOf } from "./placesByWords.ts";
import { roleBefore } from "./roleBefore.ts";
import type { NameRule } from "./rule.ts";
import { listedTown, source, unknownPerson } from "./unknownNames.ts";
import { organisationWithCountry, organisationWithRegion } from "./withCountry.ts";

/**
 * The rules are tried in this order at each word; the first match wins. Names that the lists have as a whole come
 * before names that end in a known word such as "Ministry", and these before names that only the context suggests.
 */
export const RULES: readonly NameRule[] = [
  currency,
  ship,
  stateAfterComma,
  titledPerson,
  functionWord,
  nationalSociety,
  listedPhrase,
  placeOf,
  pairedOrganisation,
  headedOrganisation,
  storm,
  otherName,
  organisationWithCountry,
  organisationWithRegion,
  listedOrganisation,
  ampersand,
  team,
  placeByFirstWord,
  placeByHead,
  listedPlace,
  title,
  pluralAcronym,
  demonym,
  sentenceStart,
  constituency,
  placeBeforePlace,
  placeNearNoun,
  organisationNearNoun,
  roleBefore,
  fullName,
  source,
  personByContext,
  listedTown,
  acronym,
  placeExpected,
  unknownPerson,
  surnameAlone,
  firstNameAlone,
];
