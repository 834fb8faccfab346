import type { Catalogue } from "../message.ts";

/** The report on silos as a whole; each of its sections has a catalogue of its own. */
export const silosMessages = {
  "workbench.tab.silos": { nl: "Kokers", en: "Silos" },
  "settings.tab.silos": { nl: "Kokers", en: "Silos" },
  "silos.title": { nl: "Verkokering in dit netwerk", en: "Silos in this network" },
  "silos.method": { nl: "Hoe is dit berekend?", en: "How is this computed?", about: "followed by names of numbers" },
  "silos.contents": { nl: "Inhoud van deze bladzijde", en: "Contents of this page" },
} satisfies Catalogue;
