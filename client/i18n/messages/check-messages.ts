import type { Catalogue } from "../message.ts";

export const checkMessages = {
  "check.title": { nl: "Zelf narekenen", en: "Check it yourself" },
  "check.finding": {
    nl: "Een onderzoeker kan elk getal van deze bladzijde narekenen. Alles wat daarvoor nodig is, zit in één bestand.",
    en: "A researcher can recompute every number of this page. All that is needed for it is in one file.",
  },
  "check.network": {
    nl: "Het netwerk: actoren, relaties en projecten als tabellen (CSV) en als GraphML, voor onder meer Gephi.",
    en: "The network: actors, ties and projects as tables (CSV) and as GraphML, for Gephi among others.",
  },
  "check.result": {
    nl: "Alle uitkomsten met wat toeval zou geven (JSON).",
    en: "All results with what chance would give (JSON).",
  },
  "check.parameters": {
    nl: "Hoe ze gemaakt zijn: invalshoek, indeling, bronnen en versie.",
    en: "How they were made: lens, partition, sources and version.",
  },
  "check.scripts": {
    nl: "Een script voor R (igraph en sna) en een voor Python (NetworkX) die narekenen wat die pakketten ook kennen, en elk verschil opschrijven.",
    en: "A script for R (igraph and sna) and one for Python (NetworkX) that recompute what those packages know too, and print every difference.",
  },
  "check.download": { nl: "Bestand ophalen (zip)", en: "Download the file (zip)" },
  "check.made-with": {
    nl: "Gemaakt met {permutations, plural, =0 {geen verdelingen} one {# willekeurige verdeling} other {# willekeurige verdelingen}}, zaadgetal {seed, number, ::group-off}, versie {version}. Kenmerk van het netwerk: {sha256}.",
    en: "Made with {permutations, plural, =0 {no deals} one {# random deal} other {# random deals}}, seed {seed, number, ::group-off}, version {version}. Mark of the network: {sha256}.",
  },
  "check.sensitive": {
    nl: "Let op: het bestand bevat namen en relaties. Geef het alleen aan wie ze mag zien.",
    en: "Mind: the file holds names and ties. Give it only to those who may see them.",
  },
} satisfies Catalogue;
