import type { PartitionDefinition } from "#analysis/model/lens.ts";
import type { Manifest } from "#server/contract/coalition.ts";
import { REGISTER_DATE } from "./arrangements.ts";

const PARTITIONS: readonly PartitionDefinition[] = [
  {
    key: "safety-region",
    label: { nl: "Veiligheidsregio", en: "Safety region" },
    ownGroup: { nl: "de eigen veiligheidsregio", en: "the own safety region" },
    source: { by: "attribute", attribute: "safetyRegion" },
    note: {
      nl: "Een gemeente hoort bij de veiligheidsregio waarvan zij de regeling zelf heeft getroffen.",
      en: "A municipality belongs to the safety region whose arrangement it has joined.",
    },
  },
  {
    key: "corop",
    label: { nl: "COROP-gebied", en: "COROP area" },
    ownGroup: { nl: "het eigen COROP-gebied", en: "the own COROP area" },
    source: { by: "attribute", attribute: "corop" },
    note: {
      nl: "Indeling van 2016, meegenomen bij herindelingen. Die van 2018 tot en met 2023 zijn niet nagekeken.",
      en: "Areas of 2016, carried over mergers. The mergers of 2018 to 2023 have not been verified.",
    },
  },
  {
    key: "province",
    label: { nl: "Provincie", en: "Province" },
    ownGroup: { nl: "de eigen provincie", en: "the own province" },
    source: { by: "attribute", attribute: "province" },
    note: {
      nl: "Alleen gemeenten: andere overheden werken ook buiten de provincie waarin zij zetelen.",
      en: "Municipalities only: other authorities also work outside the province that they have their seat in.",
    },
  },
  {
    key: "sector",
    label: { nl: "Soort bestuur", en: "Kind of body" },
    ownGroup: { nl: "de eigen soort bestuur", en: "the own kind of body" },
    source: { by: "attribute", attribute: "sector" },
    note: null,
  },
];

const SOURCES: Manifest["sources"] = [
  {
    key: "register",
    title: "Register van Overheidsorganisaties: gemeenschappelijke regelingen",
    licence: "CC0-1.0",
    retrieved: REGISTER_DATE,
    address: "https://organisaties.overheid.nl/",
  },
  {
    key: "regions-2016",
    title: "Regioatlas 2016: COROP-gebieden",
    licence: "ODC-PDDL-1.0",
    retrieved: "2016",
    address: null,
  },
];

/** What the coalitions made from the register have in common; the rest is each one's own. */
export function registerManifest(
  own: Pick<Manifest, "id" | "name" | "purpose" | "setting" | "register" | "waves" | "position"> &
    Pick<Manifest["defaults"], "tab" | "hideProjectsOver">,
): Manifest {
  const { tab, hideProjectsOver, ...rest } = own;
  return {
    format: "schakelwerk.coalition/1",
    ...rest,
    kind: "arrangements",
    caveat: {
      nl: "Het register kent alleen gemeenschappelijke regelingen. Geen regeling is niet: geen contact.",
      en: "The register knows joint arrangements only. No arrangement does not mean: no contact.",
    },
    projectKind: "arrangement",
    fictional: false,
    signedOn: null,
    endsOn: null,
    partitions: [...PARTITIONS],
    sources: SOURCES,
    defaults: {
      tab,
      picture: "two-mode",
      partition: "safety-region",
      hideProjectsOver,
      lens: {
        date: REGISTER_DATE,
        wave: null,
        basis: "projects",
        tieKinds: null,
        level: "recorded",
        direction: "union",
        weight: "strength",
        projection: "newman",
        // Joint arrangements are never plenary meetings, however many take part.
        plenary: "keep",
        isolates: "leave-out",
        definingProjects: "leave-out",
        succession: "as-recorded",
        kernel: "min",
      },
    },
  };
}
