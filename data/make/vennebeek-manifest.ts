import type { Coalition, Wave } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { PartitionDefinition } from "#analysis/model/lens.ts";

export const WAVES: readonly Wave[] = [
  { key: "2024", date: "2024-05-01", label: { nl: "Voorjaar 2024", en: "Spring 2024" } },
  { key: "2026", date: "2026-04-01", label: { nl: "Voorjaar 2026", en: "Spring 2026" } },
];

const PARTITIONS: readonly PartitionDefinition[] = [
  {
    key: "domain",
    label: { nl: "Beleidsdomein", en: "Policy domain" },
    ownGroup: { nl: "het eigen domein", en: "the own domain" },
    source: { by: "domain" },
    note: {
      nl: "Wie in twee domeinen werkt, telt in beide mee naar zijn aandeel. Wie alleen ondersteunt, telt hier niet mee.",
      en: "Who works in two domains counts in both, by share. Who only supports others is left out here.",
    },
  },
  {
    key: "world",
    label: { nl: "Leefwereld en systeemwereld", en: "Lifeworld and system world" },
    ownGroup: { nl: "de eigen wereld", en: "the own world" },
    source: { by: "world" },
    note: {
      nl: "Een scharnier staat voor de helft in elke wereld.",
      en: "A hinge stands half in each world.",
    },
  },
  {
    key: "party-type",
    label: { nl: "Soort partij", en: "Party type" },
    ownGroup: { nl: "de eigen soort partij", en: "the own party type" },
    source: { by: "party-type" },
    note: null,
  },
  {
    key: "organisation",
    label: { nl: "Organisatie", en: "Organisation" },
    ownGroup: { nl: "de eigen organisatie", en: "the own organisation" },
    source: { by: "organisation" },
    note: null,
  },
  {
    key: "layer",
    label: { nl: "Laag", en: "Layer" },
    ownGroup: { nl: "de eigen laag", en: "the own layer" },
    source: { by: "layer" },
    note: null,
  },
  {
    key: "joined",
    label: { nl: "Jaar van instappen", en: "Year of joining" },
    ownGroup: { nl: "het eigen instapjaar", en: "the own year of joining" },
    source: { by: "attribute", attribute: "joined" },
    note: {
      nl: "Het jaar waarin iemand mee ging doen; leeg voor wie niet meedoet.",
      en: "The year in which somebody came to take part; empty for who does not take part.",
    },
  },
];

export const COALITION: Omit<Coalition, "dismissals" | "followUps"> = {
  id: asId<"coalition">("vennebeek"),
  kind: "covenant",
  name: {
    nl: 'Convenant "Vitaal buitengebied Vennebeek" (fictief)',
    en: 'Covenant "Vital countryside Vennebeek" (fictional)',
  },
  purpose: {
    nl: "Overheden, boeren, natuurbeheerders, dorpen en ondernemers houden samen het buitengebied leefbaar, groen en klaar voor droge jaren.",
    en: "Governments, farmers, nature managers, villages and entrepreneurs together keep the countryside liveable, green and ready for dry years.",
  },
  setting: { nl: "rond de Vennebeek", en: "around the Vennebeek" },
  projectKind: "project",
  fictional: true,
  register: false,
  signedOn: "2023-06-22",
  endsOn: "2030-12-31",
  caveat: {
    nl: "Alles hier is verzonnen: partijen, plaatsen, relaties en projecten. Relaties zijn wat partijen zelf noemen; dat een relatie niet genoemd is, wil niet zeggen dat er geen contact is.",
    en: "Everything here is made up: parties, places, ties and projects. Ties are what parties themselves report; that a tie is not reported does not mean that there is no contact.",
  },
  defaults: {
    tab: "network",
    picture: "one-mode",
    partition: "domain",
    lens: {
      date: "2026-05-16",
      wave: null,
      basis: "ties",
      tieKinds: null,
      level: "recorded",
      direction: "union",
      weight: "none",
      projection: "newman",
      plenary: "leave-out",
      isolates: "keep",
      definingProjects: "leave-out",
      succession: "as-recorded",
      kernel: "min",
    },
    hideProjectsOver: null,
  },
  partitions: PARTITIONS,
  waves: WAVES,
  sources: [
    {
      key: "invented",
      title: "Verzonnen voorbeeld bij Schakelwerk / Example made up for Schakelwerk",
      licence: "CC0-1.0",
      retrieved: "2026-05-16",
      address: null,
    },
  ],
  position: 3,
};
