import type { Catalogue } from "../message.ts";

/** The network beside itself as somebody imagines it. */
export const imaginedMessages = {
  "imagined.open": { nl: "Wat als…", en: "What if…" },
  "imagined.title": { nl: "Denkbeeldig: wat als…", en: "Imagined: what if…" },
  "imagined.begin": {
    nl: "Kies een actor en klik op zijn kaart op ‘Wat als…’, of kies er twee en vraag wat hun contact verandert. Aan de coalitie verandert niets.",
    en: "Choose an actor and click ‘What if…’ on its card, or choose two and ask what contact between them changes. Nothing changes in the coalition.",
  },
  "imagined.about": {
    nl: "Alles op dit scherm is nu zoals hierboven staat, en verder zoals het is. Hoe anderen daarop reageren, weet niemand vooraf: zij kunnen contact overnemen, of juist laten.",
    en: "Everything on this screen is now as written above, and otherwise as it is. How others respond nobody knows beforehand: they may take contact over, or let it go.",
  },
  "imagined.about.tie": {
    nl: "Een nieuw contact telt even zwaar als het middelste van nu.",
    en: "A new contact weighs as much as the middle one of today.",
  },
  "imagined.about.untie": {
    nl: "Wie samen in een project zit, blijft dat.",
    en: "Who shares a project goes on doing so.",
  },
  "imagined.about.move": {
    nl: "Routes zijn geteld naar de groepen van vandaag.",
    en: "Routes are counted by the groups of today.",
  },
  "imagined.close": { nl: "Sluiten", en: "Close" },
  "imagined.back": { nl: "Terug naar vandaag", en: "Back to today" },
  "imagined.out": { nl: "Haal eruit: {change}", en: "Take out: {change}" },
  "imagined.change.leave": { nl: "{actor} gaat weg", en: "{actor} leaves" },
  "imagined.change.tie": { nl: "{actor} en {other} krijgen contact", en: "{actor} and {other} get contact" },
  "imagined.change.untie": { nl: "{actor} en {other} verliezen hun contact", en: "{actor} and {other} lose contact" },
  "imagined.change.move": { nl: "{actor} hoort bij {group}", en: "{actor} belongs to {group}" },
  "imagined.change.move.elsewhere": {
    nl: "{actor} hoort bij {group} (indeling {partition})",
    en: "{actor} belongs to {group} (partition {partition})",
  },
  "imagined.change.merge": { nl: "{actor} gaat op in {other}", en: "{actor} goes into {other}" },
  "imagined.change.arrive": { nl: "{actor} komt erbij", en: "{actor} arrives" },
  "imagined.change.unreadable": { nl: "‘{actor}’", en: "‘{actor}’" },
  "imagined.refused.unreadable": {
    nl: "Dit is niet te lezen en telt niet mee. Open de link opnieuw, of haal het eruit.",
    en: "This can’t be read and does not count. Open the link again, or take it out.",
  },
  "imagined.refused.unknown-actor": {
    nl: "Telt niet mee: een actor in deze regel is er niet (meer) in de coalitie. Haal dit eruit.",
    en: "Does not count: an actor in this line is not in the coalition (any more). Take this out.",
  },
  "imagined.refused.unknown-partition": {
    nl: "Telt niet mee: deze indeling is er niet (meer). Kies de groep opnieuw.",
    en: "Does not count: there is no such partition (any more). Choose the group again.",
  },
  "imagined.refused.unknown-group": {
    nl: "Telt niet mee: die groep is er niet (meer), of kan niet. Kies een andere groep.",
    en: "Does not count: there is no such group (any more), or it can’t be. Choose another group.",
  },
  "imagined.refused.one-actor": {
    nl: "Telt niet mee: op dit niveau zijn zij één en dezelfde. Kies een ander niveau, of haal dit eruit.",
    en: "Does not count: at this level they are one and the same. Choose another level, or take this out.",
  },
  "imagined.refused.tie-exists": {
    nl: "Telt niet mee: zij hebben al contact. Haal dit eruit.",
    en: "Does not count: they have contact already. Take this out.",
  },
  "imagined.refused.no-tie": {
    nl: "Telt niet mee: zij hebben onder deze keuze geen eigen contact. Contact via een project eindigt pas als een van hen het project verlaat.",
    en: "Does not count: under this choice they have no contact of their own. Contact through a project ends only when one of them leaves it.",
  },
  "imagined.refused.in-group": {
    nl: "Telt niet mee: daar hoort deze actor al bij. Haal dit eruit.",
    en: "Does not count: this actor is in that group already. Take this out.",
  },
  "imagined.refused.id-taken": {
    nl: "Telt niet mee: deze actor is er al. Haal dit eruit.",
    en: "Does not count: this actor is there already. Take this out.",
  },
  "imagined.refused.twice": { nl: "Staat er al.", en: "Is in the list already." },
  "imagined.refused.contradicts": {
    nl: "Telt niet mee, want dit kan niet samen met: {against}. Haal een van de twee eruit.",
    en: "Does not count, for it can’t be together with: {against}. Take one of the two out.",
  },
  "imagined.refused.out-of-sight": {
    nl: "Deze actor zit onder deze keuze niet in het netwerk: er verandert niets.",
    en: "This actor is not in the network under this choice: nothing changes.",
  },
  "imagined.arrive": { nl: "Wat als er een actor bij komt?", en: "What if an actor arrives?" },
  "imagined.arrive.name": { nl: "Naam", en: "Name" },
  "imagined.arrive.kind": { nl: "Soort partij", en: "Kind of party" },
  "imagined.arrive.group": { nl: "Groep", en: "Group" },
  "imagined.arrive.do": { nl: "Komt erbij", en: "Arrives" },
  "imagined.kept": {
    nl: "{count, plural, =0 {Bewaren onder een naam} one {Bewaard: #} other {Bewaard: #}}",
    en: "{count, plural, =0 {Keep under a name} one {Kept: #} other {Kept: #}}",
  },
  "imagined.kept.none": { nl: "Er is nog niets bewaard.", en: "Nothing is kept yet." },
  "imagined.kept.remove": { nl: "Verwijder {name}", en: "Delete {name}" },
  "imagined.keep.as": { nl: "Bewaar als", en: "Keep as" },
  "imagined.keep": { nl: "Bewaar", en: "Keep" },
  "imagined.keep.over": { nl: "Bewaar de verandering in ‘{name}’", en: "Keep the change in ‘{name}’" },
  "imagined.kept.kept": {
    nl: "‘{name}’ is bewaard. Wie de coalitie opent, vindt het hier.",
    en: "‘{name}’ is kept. Whoever opens the coalition finds it here.",
  },
  "imagined.kept.changed-meanwhile": {
    nl: "Niet bewaard: iemand heeft ‘{name}’ intussen veranderd of verwijderd. Wat u bedacht staat er nog. Bewaar het onder een andere naam, of open ‘{name}’ om te zien wat er nu in staat.",
    en: "Not kept: somebody changed or deleted ‘{name}’ meanwhile. What you imagined is still here. Keep it under another name, or open ‘{name}’ to see what it says now.",
  },
  "imagined.kept.name-taken": {
    nl: "Niet bewaard: ‘{name}’ is er al. Kies een andere naam.",
    en: "Not kept: there is a ‘{name}’ already. Choose another name.",
  },
  "imagined.kept.refused": {
    nl: "‘{name}’ is niet bewaard. Laad de pagina opnieuw en probeer het nog eens; wat u bedacht staat in het adres.",
    en: "‘{name}’ was not kept. Load the page again and try once more; what you imagined is in the address.",
  },
  "imagined.ask": { nl: "Wat als…", en: "What if…" },
  "imagined.ask.leave": { nl: "Wat als deze actor weggaat?", en: "What if this actor leaves?" },
  "imagined.ask.move": { nl: "Wat als deze actor hoort bij", en: "What if this actor belongs to" },
  "imagined.ask.look": { nl: "Bekijk", en: "Look" },
  "imagined.ask.other": { nl: "Wat als deze actor met", en: "What if this actor and" },
  "imagined.ask.tie": { nl: "contact krijgt?", en: "get contact?" },
  "imagined.ask.untie": { nl: "contact verliest?", en: "lose contact?" },
  "imagined.ask.merge": { nl: "samengaat, en daarin opgaat?", en: "become one, under the other’s name?" },
  "imagined.pair.tie": { nl: "Wat als deze twee contact krijgen?", en: "What if these two get contact?" },
  "imagined.pair.untie": { nl: "Wat als zij hun contact verliezen?", en: "What if they lose contact?" },
  "imagined.routes.same": {
    nl: "Wie vandaag en dan uit verschillende groepen komt, bereikt elkaar even snel als vandaag.",
    en: "Those from different groups who are there today and then reach each other as quickly as today.",
  },
  "imagined.routes": {
    nl: "Van de paren uit verschillende groepen die er nu en dan zijn: {parts}.",
    en: "Of the pairs from different groups that are there now and then: {parts}.",
    about: "parts is a list: 2 lose all contact, for 3 the route gets longer",
  },
  "imagined.routes.lost": {
    nl: "{count, plural, one {# verliest} other {# verliezen}} alle contact",
    en: "{count, plural, one {# loses} other {# lose}} all contact",
  },
  "imagined.routes.gained": {
    nl: "{count, plural, one {# krijgt} other {# krijgen}} een weg naar elkaar",
    en: "{count, plural, one {# gets} other {# get}} a way to each other",
  },
  "imagined.routes.longer": {
    nl: "voor {count, number} wordt de weg langer",
    en: "for {count, number} the route gets longer",
  },
  "imagined.routes.shorter": {
    nl: "voor {count, number} wordt de weg korter",
    en: "for {count, number} the route gets shorter",
  },
  "imagined.true.ask": { nl: "Maak werkelijkheid…", en: "Make it real…" },
  "imagined.true.title": { nl: "Is dit werkelijkheid geworden?", en: "Has this come true?" },
  "imagined.true.about": {
    nl: "Dan wordt het hieronder als één verandering in de coalitie geschreven, voor iedereen die haar opent.",
    en: "Then what is below is written into the coalition as one change, for everybody who opens it.",
  },
  "imagined.true.day": { nl: "Vanaf welke dag?", en: "From which day?" },
  "imagined.true.leaving": { nl: "Wie weggaat", en: "Who leaves" },
  "imagined.true.leaving.end": {
    nl: "blijft in het verleden staan; vanaf die dag zonder contact",
    en: "stays in the past; from that day on without contact",
  },
  "imagined.true.leaving.remove": {
    nl: "wordt verwijderd, ook uit het verleden",
    en: "is deleted, from the past as well",
  },
  "imagined.true.leave.end": {
    nl: "{actor}: relaties, deelnames en plaats in de coalitie eindigen op die dag.",
    en: "{actor}: ties, participations and place in the coalition end on that day.",
  },
  "imagined.true.leave.remove": {
    nl: "{actor} wordt verwijderd, met alle relaties en deelnames.",
    en: "{actor} is deleted, with all ties and participations.",
  },
  "imagined.true.tie": {
    nl: "{actor} en {other}: er komt een relatie bij vanaf die dag, zonder bron en zonder gemeten sterkte. Vul die later aan.",
    en: "{actor} and {other}: a tie is added from that day on, without source and without measured strength. Add those later.",
  },
  "imagined.true.tie.project": {
    nl: "{actor} en {other}: er komt een project van hen samen bij vanaf die dag. Geef het later zijn eigen naam.",
    en: "{actor} and {other}: a project of the two is added from that day on. Give it its own name later.",
  },
  "imagined.true.untie": {
    nl: "{actor} en {other}: hun relaties eindigen op die dag.",
    en: "{actor} and {other}: their ties end on that day.",
  },
  "imagined.true.move": {
    nl: "{actor} hoort bij {group}, ook in beelden van vroeger: van een groep is geen dag bekend.",
    en: "{actor} belongs to {group}, in pictures of the past as well: of a group no day is known.",
  },
  "imagined.true.merge": {
    nl: "{actor} wordt vanaf die dag opgevolgd door {other}.",
    en: "{actor} is succeeded by {other} from that day on.",
  },
  "imagined.true.arrive": { nl: "{actor} wordt toegevoegd.", en: "{actor} is added." },
  "imagined.true.unreadable": { nl: "‘{actor}’", en: "‘{actor}’" },
  "imagined.true.count": {
    nl: "{count, plural, =0 {Er is niets te schrijven: dit is al zo.} one {Dit schrijft # gegeven.} other {Dit schrijft # gegevens.}}",
    en: "{count, plural, =0 {There is nothing to write: it is so already.} one {This writes # record.} other {This writes # records.}}",
  },
  "imagined.true.do": { nl: "Maak werkelijkheid", en: "Make it real" },
  "imagined.true.done": {
    nl: "Geschreven: {count, plural, one {# verandering die u had bedacht} other {# veranderingen die u had bedacht}}.",
    en: "Written: {count, plural, one {# change that you imagined} other {# changes that you imagined}}.",
  },
  "imagined.true.conflict": {
    nl: "Er is niets geschreven: iemand heeft intussen hetzelfde veranderd. Bekijk de lijst opnieuw en probeer het nog eens.",
    en: "Nothing was written: somebody changed the same meanwhile. Look at the list again and try once more.",
  },
  "imagined.true.invalid": {
    nl: "Er is niets geschreven: een van deze veranderingen kan zo niet bewaard worden. Kies een andere dag, of doe haar met de hand.",
    en: "Nothing was written: one of these changes can’t be kept this way. Choose another day, or make it by hand.",
  },
  "imagined.unchanged": { nl: "{value}, zoals nu", en: "{value}, as now" },
  "imagined.becomes": { nl: "wordt", en: "becomes" },
  "imagined.not-defined": { nl: "niet te zeggen", en: "not defined" },
  "imagined.actors": { nl: "Actoren", en: "Actors" },
  "imagined.ties": { nl: "Contacten", en: "Contacts" },
  "imagined.isolates": { nl: "Actoren zonder contact", en: "Actors without contacts" },
  "imagined.components": { nl: "Losse delen van het netwerk", en: "Separate parts of the network" },
  "imagined.share": { nl: "Blijft binnen de eigen groep", en: "Stays inside the own group" },
  "imagined.expected": { nl: "Dat zou toeval geven", en: "Chance would give" },
  "imagined.connected": {
    nl: "Anderen uit verschillende groepen die elkaar bereiken",
    en: "Others from different groups who reach each other",
  },
  "imagined.efficiency": {
    nl: "Hoe nabij zij elkaar zijn (100 %: iedereen direct)",
    en: "How near they are (100%: everybody directly)",
  },
  "imagined.groups": {
    nl: "{count, plural, one {Een paar groepen verandert} other {# paren groepen veranderen}}",
    en: "{count, plural, one {One pair of groups changes} other {# pairs of groups change}}",
  },
  "imagined.groups.none": { nl: "Tussen groepen verandert niets.", en: "Nothing changes between groups." },
  "imagined.column.groups": { nl: "Tussen", en: "Between" },
  "imagined.column.weight": { nl: "Gewicht van de contacten", en: "Weight of the contacts" },
  "imagined.column.fewest": {
    nl: "Zo weinigen dragen het contact",
    en: "So few carry the contact",
  },
  "imagined.from-to": { nl: "van {today} naar {imagined}", en: "from {today} to {imagined}" },
  "imagined.undefined": {
    nl: "Over groepen valt zo niets te zeggen.",
    en: "Nothing can be said about groups this way.",
  },
  "imagined.sheet": { nl: "Denkbeeldig: {changes}", en: "Imagined: {changes}" },
} as const satisfies Catalogue;
