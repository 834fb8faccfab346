import type { ActorForm, Layer, PartyType, World } from "./actor.ts";
import type { Localised } from "./language.ts";
import type { TieKind } from "./tie.ts";

/** The words for people of the fixed lists of the model, one list each: screens, exports and reports use the same. */

export const PARTY_TYPE_WORDS: Readonly<Record<PartyType, Localised>> = {
  municipality: { nl: "gemeente", en: "municipality" },
  "water-board": { nl: "waterschap", en: "water board" },
  province: { nl: "provincie", en: "province" },
  "national-body": { nl: "rijk", en: "national body" },
  "joint-body": { nl: "samenwerkingsorgaan", en: "joint body" },
  "foreign-authority": { nl: "buitenlandse overheid", en: "foreign authority" },
  "village-council": { nl: "dorpsraad", en: "village council" },
  "residents-initiative": { nl: "bewonersinitiatief", en: "residents’ initiative" },
  "farmers-organisation": { nl: "boerenorganisatie", en: "farmers’ organisation" },
  "nature-manager": { nl: "natuurbeheerder", en: "nature manager" },
  business: { nl: "ondernemer", en: "business" },
  care: { nl: "zorg", en: "care" },
  housing: { nl: "woningcorporatie", en: "housing" },
  knowledge: { nl: "kennisinstelling", en: "knowledge institute" },
  other: { nl: "overig", en: "other" },
};

export const WORLD_WORDS: Readonly<Record<World, Localised>> = {
  lifeworld: { nl: "leefwereld", en: "lifeworld" },
  system: { nl: "systeemwereld", en: "system world" },
  both: { nl: "scharnier", en: "hinge" },
};

export const LAYER_WORDS: Readonly<Record<Layer, Localised>> = {
  operations: { nl: "uitvoering", en: "operations" },
  management: { nl: "management", en: "management" },
  executive: { nl: "bestuur", en: "executive" },
  politics: { nl: "politiek", en: "politics" },
  society: { nl: "samenleving", en: "society" },
};

export const FORM_WORDS: Readonly<Record<ActorForm, Localised>> = {
  person: { nl: "persoon", en: "person" },
  unit: { nl: "afdeling of team", en: "unit" },
  organisation: { nl: "organisatie", en: "organisation" },
  group: { nl: "groep", en: "group" },
};

export const TIE_KIND_WORDS: Readonly<Record<TieKind, Localised>> = {
  collaborates: { nl: "werkt samen met", en: "collaborates with" },
  informs: { nl: "informeert", en: "informs" },
  advises: { nl: "adviseert", en: "advises" },
  trusts: { nl: "vertrouwt", en: "trusts" },
  funds: { nl: "financiert", en: "funds" },
  mandates: { nl: "geeft ruimte aan", en: "mandates" },
  approaches: { nl: "benadert", en: "approaches" },
  "in-conflict": { nl: "heeft een conflict met", en: "is in conflict with" },
};
