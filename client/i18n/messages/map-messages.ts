import type { Catalogue } from "../message.ts";

export const mapMessages = {
  "workbench.tab.map": { nl: "Kaart", en: "Map" },
  "map.summary": {
    nl: "Kaart van {municipalities, plural, one {# gemeente} other {# gemeenten}} in {groups, plural, one {# groep} other {# groepen}}, elk in de kleur van de groep. {silent, plural, =0 {Er zijn geen buurgemeenten zonder iets gezamenlijks.} one {# grens tussen buurgemeenten die niets delen is gemarkeerd.} other {# grenzen tussen buurgemeenten die niets delen zijn gemarkeerd.}} De tabellen onder de kaart zeggen hetzelfde.",
    en: "Map of {municipalities, plural, one {# municipality} other {# municipalities}} in {groups, plural, one {# group} other {# groups}}, each in the colour of its group. {silent, plural, =0 {There are no neighbours without anything in common.} one {# border between neighbours who share nothing is marked.} other {# borders between neighbours who share nothing are marked.}} The tables below the map say the same.",
  },
  "map.summary.ties-unseen": {
    nl: "Kaart van {municipalities, plural, one {# gemeente} other {# gemeenten}} in {groups, plural, one {# groep} other {# groepen}}, elk in de kleur van de groep. Grenzen zijn niet gemarkeerd, want relaties tellen in dit beeld niet mee. De tabellen onder de kaart zeggen hetzelfde.",
    en: "Map of {municipalities, plural, one {# municipality} other {# municipalities}} in {groups, plural, one {# group} other {# groups}}, each in the colour of its group. No borders are marked, for ties do not count in this picture. The tables below the map say the same.",
  },
  "map.keys": {
    nl: "Toetsen: pijltjes gaan naar een buur, Enter kiest, Escape wist de keuze, + en − zoomen, 0 toont alles. Met de muis: Ctrl en het wiel zoomen. Met twee vingers zoomt en schuift u de kaart.",
    en: "Keys: arrows go to a neighbour, Enter chooses, Escape clears the choice, + and − zoom, 0 shows all. With a mouse: Ctrl and the wheel zoom. With two fingers you zoom and move the map.",
  },
  "map.water-boards": { nl: "Waterschappen (bij benadering)", en: "Water boards (approximate)" },
  "map.water-boards-note": {
    nl: "Grenzen van waterschappen zijn bij benadering: elke gemeente telt voor het waterschap waarin het meeste van haar land ligt.",
    en: "Borders of water boards are approximate: each municipality counts for the board that most of its land lies in.",
  },
  "map.unplaced": {
    nl: "{count, plural, one {# actor staat} other {# actoren staan}} niet op de kaart: van hen is geen gemeente bekend.",
    en: "{count, plural, one {# actor is} other {# actors are}} not on the map: no municipality is known of them.",
  },
  "map.unplaced-link": { nl: "Alle actoren in een tabel", en: "All actors in a table" },
  "map.tip.partners": {
    nl: "{count, plural, =0 {Geen partners in deze coalitie} one {# partner} other {# partners}}",
    en: "{count, plural, =0 {No partners in this coalition} one {# partner} other {# partners}}",
  },
  "map.tip.silent.arrangement": {
    nl: "Hier geen gezamenlijke regeling met {count, plural, one {buurgemeente} other {buurgemeenten}} {names}",
    en: "No joint arrangement here with {count, plural, one {neighbour} other {neighbours}} {names}",
  },
  "map.tip.silent.project": {
    nl: "Hier geen gezamenlijk project met {count, plural, one {buurgemeente} other {buurgemeenten}} {names}",
    en: "No shared project here with {count, plural, one {neighbour} other {neighbours}} {names}",
  },
  "map.tip.border": { nl: "{a} en {b}", en: "{a} and {b}" },
  "map.legend.silent.arrangement": {
    nl: "grens tussen buurgemeenten zonder gezamenlijke regeling",
    en: "border between neighbours without a joint arrangement",
  },
  "map.legend.silent.project": {
    nl: "grens tussen buurgemeenten zonder gezamenlijk project",
    en: "border between neighbours without a shared project",
  },
  "map.legend.ties-unseen": {
    nl: "Grenzen zonder contact zijn hier niet gemarkeerd: relaties tellen in dit beeld niet mee. Kies bij Beeld ‘Actoren onderling’ om ze te zien.",
    en: "Borders without contact are not marked here: ties do not count in this picture. Choose ‘Actors among themselves’ under Picture to see them.",
  },
  "map.legend.guest": { nl: "andere actor in die gemeente", en: "other actor in that municipality" },
  "map.legend.outside": { nl: "gemeente die niet meedoet", en: "municipality that takes no part" },
  "map.legend.rays": { nl: "van de gekozen actor naar een partner", en: "from the chosen actor to a partner" },
  "map.credit": { nl: "Gemeentegrenzen: {credit}", en: "Municipal borders: {credit}" },
  "map.moment.day": { nl: "op {day}", en: "on {day}" },
  "map.moment.all": { nl: "in alle jaren samen", en: "in all years together" },
  "map.neighbours.title": { nl: "Buren over de grens", en: "Neighbours across a border" },
  "map.neighbours.lead": {
    nl: "Hoeveel delen buurgemeenten, binnen een groep en over de grens van een groep? Geteld is alles waaraan zij {when} in deze coalitie samen meedoen.",
    en: "How much do neighbouring municipalities share, within a group and across the border of a group? Counted is everything in this coalition that they take part in together {when}.",
  },
  "map.neighbours.relation": { nl: "Buurgemeenten", en: "Neighbours" },
  "map.neighbours.within": { nl: "binnen een groep", en: "within a group" },
  "map.neighbours.across": { nl: "over een grens", en: "across a border" },
  "map.neighbours.unassigned": { nl: "zonder indeling", en: "unassigned" },
  "map.neighbours.pairs": { nl: "Paren", en: "Pairs" },
  "map.neighbours.sharing": { nl: "Delen iets", en: "Share something" },
  "map.neighbours.silent": { nl: "Delen niets", en: "Share nothing" },
  "map.neighbours.mean": { nl: "Gedeeld, gemiddeld", en: "Shared, mean" },
  "map.neighbours.median": { nl: "Gedeeld, mediaan", en: "Shared, median" },
  "map.neighbours.descriptive": {
    nl: "Dit is een beschrijving, geen toets: groepen zijn vaak juist om de kaart heen gemaakt. En wat niet is vastgelegd, is hier niet te zien: er kan contact zijn dat niet in deze gegevens staat.",
    en: "This is a description, not a test: groups have often been drawn along the map. And what is not recorded cannot be seen here: there may be contact that is not in these data.",
  },
  "map.neighbours.defining": {
    nl: "{count, plural, one {# regeling maakt} other {# regelingen maken}} de indeling zelf; daardoor delen buren binnen een groep bijna altijd iets. Zonder {count, plural, one {die regeling} other {die regelingen}} delen buren gemiddeld {within} binnen een groep en {across} over een grens.",
    en: "{count, plural, one {# arrangement makes} other {# arrangements make}} the partition itself, so neighbours within a group nearly always share something. Without {count, plural, one {that arrangement} other {those arrangements}} neighbours share {within} on average within a group and {across} across a border.",
  },
  "map.neighbours.derived": {
    nl: "De indeling komt voort uit regelingen die hier meetellen. Dat buren binnen een groep meer delen, volgt daar al uit.",
    en: "The partition stems from arrangements that are counted here. That neighbours within a group share more follows from that already.",
  },
  "map.neighbours.ties-unseen": {
    nl: "Relaties tussen actoren tellen in dit beeld niet mee. Kies bij Beeld ‘Actoren onderling’ om ook die te zien.",
    en: "Ties between actors are not counted in this picture. Choose ‘Actors among themselves’ under Picture to see those as well.",
  },
  "map.pairs.show": { nl: "Toon", en: "Show" },
  "map.pairs.silent": { nl: "paren die niets delen", en: "pairs that share nothing" },
  "map.pairs.across": { nl: "paren over een grens", en: "pairs across a border" },
  "map.pairs.all": { nl: "alle buurgemeenten", en: "all neighbours" },
  "map.pairs.caption": {
    nl: "{count, plural, one {# paar buurgemeenten} other {# paren buurgemeenten}}",
    en: "{count, plural, one {# pair of neighbours} other {# pairs of neighbours}}",
  },
  "map.pairs.a": { nl: "Gemeente", en: "Municipality" },
  "map.pairs.b": { nl: "Buurgemeente", en: "Neighbour" },
  "map.pairs.group-a": { nl: "Groep", en: "Group" },
  "map.pairs.group-b": { nl: "Groep van de buur", en: "Neighbour’s group" },
  "map.pairs.same": { nl: "Zelfde groep", en: "Same group" },
  "map.pairs.yes": { nl: "ja", en: "yes" },
  "map.pairs.no": { nl: "nee", en: "no" },
  "map.pairs.shared.arrangement": { nl: "Gezamenlijke regelingen", en: "Joint arrangements" },
  "map.pairs.shared.project": { nl: "Gezamenlijke projecten", en: "Shared projects" },
  "map.pairs.none": {
    nl: "Alle buurgemeenten in deze coalitie delen iets met elkaar.",
    en: "All neighbours in this coalition share something.",
  },
  "map.table.title": { nl: "De kaart als tabel", en: "The map as a table" },
  "map.table.caption": {
    nl: "{count, plural, one {# actor} other {# actoren}} op de kaart",
    en: "{count, plural, one {# actor} other {# actors}} on the map",
  },
  "map.table.partners": { nl: "Partners", en: "Partners" },
  "map.table.municipality": { nl: "In de gemeente", en: "In the municipality of" },
  "map.table.silent": { nl: "Buren zonder iets gezamenlijks", en: "Neighbours without anything in common" },
} as const satisfies Catalogue;
