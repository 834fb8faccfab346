import type { Catalogue } from "../message.ts";

export const appMessages = {
  "app.name": { nl: "Schakelwerk", en: "Schakelwerk" },
  "app.tagline": {
    nl: "Zie waar een coalitie langs elkaar heen werkt, en wat haar verbindt.",
    en: "See where a coalition works past itself, and what connects it.",
  },
  "app.skip": { nl: "Naar de inhoud", en: "Skip to content" },
  "app.language": { nl: "Taal", en: "Language" },
  "app.theme": { nl: "Weergave", en: "Theme" },
  "app.theme.system": { nl: "Als mijn computer", en: "As my computer" },
  "app.theme.light": { nl: "Licht", en: "Light" },
  "app.theme.dark": { nl: "Donker", en: "Dark" },
  "app.loading": { nl: "Laden…", en: "Loading…" },
  "app.close": { nl: "Sluiten", en: "Close" },
  "app.home": { nl: "Alle convenanten en coalities", en: "All covenants and coalitions" },
  "app.retry": { nl: "Opnieuw proberen", en: "Try again" },
  "app.copy-link": { nl: "Kopieer link", en: "Copy link" },
  "app.copied": { nl: "Link gekopieerd", en: "Link copied" },
  "app.copy-failed": {
    nl: "Kopiëren lukt niet. Neem het adres over uit de adresbalk.",
    en: "Copying failed. Take the address from the address bar.",
  },
  "app.fictional": { nl: "Fictief", en: "Fictional" },
  "problem.unknown-coalition": {
    nl: "Deze coalitie bestaat niet (meer).",
    en: "This coalition does not exist (any more).",
  },
  "problem.unknown-municipality": {
    nl: "Deze gemeente staat niet in het register.",
    en: "This municipality is not in the register.",
  },
  "problem.no-register": {
    nl: "Het landelijke register is niet geladen.",
    en: "The national register is not loaded.",
  },
  "problem.unknown-partition": {
    nl: "De indeling “{partition}” bestaat hier niet.",
    en: "There is no partition “{partition}” here.",
    about: "partition: what the address asked for",
  },
  "problem.unknown-actor": {
    nl: "De actor “{actor}” hoort niet bij deze coalitie.",
    en: "There is no actor “{actor}” in this coalition.",
  },
  "problem.actor-not-in-lens": {
    nl: "{actor} staat niet in dit netwerk: er zijn geen relaties, of de invalshoek neemt deze actor samen met een andere of laat hem weg.",
    en: "{actor} is not in this network: it has no ties, or the lens takes it together with another or leaves it out.",
  },
  "problem.unknown-attribute": {
    nl: "Geen enkele actor heeft het kenmerk “{attribute}”.",
    en: "No actor has an attribute “{attribute}”.",
  },
  "problem.unknown-wave": { nl: "De meting “{wave}” bestaat hier niet.", en: "There is no wave “{wave}” here." },
  "problem.unknown-tie-kind": {
    nl: "Het soort relatie “{kind}” bestaat niet.",
    en: "There is no kind of tie “{kind}”.",
  },
  "problem.invalid-request": {
    nl: "In dit adres staat een keuze die Schakelwerk niet kent.",
    en: "This address holds a choice that Schakelwerk does not know.",
  },
  "problem.no-connection": {
    nl: "De server antwoordt niet. Draait Schakelwerk nog?",
    en: "The server does not answer. Is Schakelwerk still running?",
  },
  "problem.other": { nl: "Er ging iets mis. Er is niets veranderd.", en: "Something went wrong. Nothing was changed." },
  "problem.nowhere": { nl: "Hier is niets te vinden.", en: "There is nothing here." },
  "problem.still-shown": {
    nl: "Beeld en cijfers hieronder zijn van het moment daarvoor.",
    en: "Picture and numbers below are from the moment before.",
  },
  "problem.reset-view": { nl: "Toon de standaardweergave", en: "Show the default view" },
} as const satisfies Catalogue;
