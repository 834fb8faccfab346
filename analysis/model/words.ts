import type { ActorForm, Layer, PartyType, World } from "./actor.ts";
import type { MemberRole } from "./coalition.ts";
import type { Localised } from "./language.ts";
import type { ProjectKind, Role } from "./project.ts";
import type { ApproachOutcome, Evidence, TieKind } from "./tie.ts";

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

export const PROJECT_KIND_WORDS: Readonly<Record<ProjectKind, Localised>> = {
  arrangement: { nl: "regeling", en: "arrangement" },
  project: { nl: "project", en: "project" },
  task: { nl: "opgave", en: "task" },
  table: { nl: "overlegtafel", en: "consultation table" },
  ambition: { nl: "ambitie", en: "ambition" },
};

/** What an actor does in a project, as a sentence says it: "the province pays". */
export const ROLE_WORDS: Readonly<Record<Role, Localised>> = {
  participates: { nl: "doet mee", en: "takes part" },
  leads: { nl: "trekt", en: "leads" },
  decides: { nl: "beslist", en: "decides" },
  pays: { nl: "betaalt", en: "pays" },
  "carries-out": { nl: "voert uit", en: "carries out" },
  advises: { nl: "adviseert", en: "advises" },
  "must-be-heard": { nl: "moet gehoord worden", en: "must be heard" },
  affected: { nl: "ondervindt gevolgen", en: "is affected" },
  benefits: { nl: "heeft er voordeel van", en: "benefits" },
};

export const MEMBER_ROLE_WORDS: Readonly<Record<MemberRole, Localised>> = {
  signatory: { nl: "ondertekenaar", en: "signatory" },
  partner: { nl: "partner", en: "partner" },
  invited: { nl: "uitgenodigd", en: "invited" },
  "not-at-the-table": { nl: "niet aan tafel", en: "not at the table" },
  left: { nl: "vertrokken", en: "left" },
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence, Localised>> = {
  register: { nl: "register", en: "register" },
  document: { nl: "document", en: "document" },
  interview: { nl: "gesprek", en: "interview" },
  survey: { nl: "vragenlijst", en: "survey" },
  "meeting-list": { nl: "presentielijst", en: "meeting list" },
};

export const OUTCOME_WORDS: Readonly<Record<ApproachOutcome, Localised>> = {
  open: { nl: "nog geen antwoord", en: "no answer yet" },
  answered: { nl: "beantwoord", en: "answered" },
  joined: { nl: "doet mee", en: "joined" },
  declined: { nl: "afgewezen", en: "declined" },
};
