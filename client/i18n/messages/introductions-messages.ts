import type { Catalogue } from "../message.ts";

/** Who should meet whom, and who can introduce them. Advice on places in a network, never a verdict on people. */
export const introductionsMessages = {
  "introductions.title": { nl: "Wie zou wie moeten leren kennen?", en: "Who should get to know whom?" },
  "introductions.no-silo": {
    nl: "Er is geen teken van kokers. Deze kennismakingen maken wegen korter; ze herstellen geen koker.",
    en: "There is no sign of a silo; these introductions shorten routes, they do not mend one.",
  },
  "introductions.finding": {
    nl: "{count, plural, one {Deze kennismaking brengt} other {Deze # kennismakingen samen brengen}} groepen dichter bij elkaar: hun nabijheid gaat van {now} naar {after}. Evenveel willekeurige kennismakingen geven {random}.",
    en: "{count, plural, one {This introduction brings} other {These # introductions together bring}} groups closer: their nearness goes from {now} to {after}. As many introductions at random give {random}.",
  },
  "introductions.finding.plain": {
    nl: "{count, plural, one {Deze kennismaking brengt} other {Deze # kennismakingen samen brengen}} groepen dichter bij elkaar: hun nabijheid gaat van {now} naar {after}.",
    en: "{count, plural, one {This introduction brings} other {These # introductions together bring}} groups closer: their nearness goes from {now} to {after}.",
  },
  "introductions.nearness": {
    nl: "Nabijheid is gemiddeld 1 gedeeld door het aantal stappen, over alle paren uit verschillende groepen: 100 % als iedereen elkaar rechtstreeks kent.",
    en: "Nearness is the mean of 1 divided by the number of steps, over all pairs from different groups: 100% if all know each other directly.",
  },
  "introductions.none": {
    nl: "Er is nu niemand aan wie een gemeenschappelijk contact iemand uit een andere groep kan voorstellen.",
    en: "There is nobody now to whom a common contact can introduce somebody from another group.",
  },
  "introductions.undefined": {
    nl: "Over kennismakingen tussen groepen valt hier niets te zeggen.",
    en: "Nothing can be said here of introductions between groups.",
  },
  "introductions.too-large": {
    nl: "Dit netwerk is te groot om alle kennismakingen door te rekenen.",
    en: "This network is too large to work out all introductions.",
  },
  "introductions.picture.about": {
    nl: "Elke stippellijn is een kennismaking die er nog niet is; het getal is dat van de kaart hieronder. Een cirkel is groter naarmate de groep meer leden heeft.",
    en: "Each dotted line is an introduction that is not there yet; the number is that of the card below. A circle is larger the more members a group has.",
  },
  "introductions.picture.summary": {
    nl: "Kennismakingen als stippellijnen tussen de groepen: {rows}.",
    en: "Introductions as dotted lines between the groups: {rows}.",
  },
  "introductions.picture.row": { nl: "{number}. {one} en {other}", en: "{number}. {one} and {other}" },
  "introductions.number": { nl: "{number, number}.", en: "{number, number}." },
  "introductions.and": { nl: "en", en: "and" },
  "introductions.groups": { nl: "{one} en {other}", en: "{one} and {other}" },
  "introductions.group.none": { nl: "zonder groep", en: "no group" },
  "introductions.via": {
    nl: "{name} kent beiden en kan hen voorstellen{more, plural, =0 {} one {; dat kan ook # ander} other {; dat kunnen ook # anderen}}.",
    en: "{name} knows both and can introduce them{more, plural, =0 {} one {; so can # other} other {; so can # others}}.",
  },
  "introductions.no-via": {
    nl: "Niemand kent beiden: dit vraagt een eigen stap.",
    en: "Nobody knows both: this takes a step of one’s own.",
  },
  "introductions.closer": {
    nl: "{pairs, plural, one {# paar uit verschillende groepen komt} other {# paren uit verschillende groepen komen}} dichter bij elkaar{most, select, none {} other {, de meeste tussen {most}}}.",
    en: "{pairs, plural, one {# pair from different groups comes} other {# pairs from different groups come}} closer{most, select, none {} other {, most of them between {most}}}.",
  },
  "introductions.raises": {
    nl: "Het contact tussen {pairs} hangt dan niet meer op zo weinigen.",
    en: "Contact between {pairs} then hangs on so few no longer.",
  },
  "introductions.contacts": {
    nl: "{source} heeft nu {one, plural, one {# contact} other {# contacten}}, {target} {other, plural, one {# contact} other {# contacten}}.",
    en: "{source} now has {one, plural, one {# contact} other {# contacts}}, {target} {other, plural, one {# contact} other {# contacts}}.",
  },
  "introductions.steps": {
    nl: "{steps, select, none {Nu is er geen weg tussen hen.} other {Nu zijn er {steps} stappen tussen hen.}}",
    en: "{steps, select, none {There is no route between them now.} other {There are {steps} steps between them now.}}",
  },
  "introductions.imagine": { nl: "Wat als?", en: "What if?" },
  "introductions.imagine.all": {
    nl: "Wat als {count, plural, one {deze er is} other {deze # er zijn}}?",
    en: "What if {count, plural, one {this one is} other {these # are}} there?",
  },
  "introductions.show": { nl: "Kies beiden", en: "Choose both" },
  "introductions.show.named": {
    nl: "Kies {one} en {other} in het netwerk",
    en: "Choose {one} and {other} in the network",
  },
  "introductions.pair": { nl: "{one} en {other}", en: "{one} and {other}" },
  "follow-up.title": {
    nl: "Kennismakingen die lopen ({count, number})",
    en: "Introductions on their way ({count, number})",
  },
  "follow-up.propose": { nl: "Stel voor", en: "Propose" },
  "follow-up.propose.named": { nl: "Stel {one} en {other} aan elkaar voor", en: "Propose {one} and {other} to meet" },
  "follow-up.state.proposed": { nl: "Voorgesteld", en: "Proposed" },
  "follow-up.state.accepted": { nl: "Beiden willen", en: "Both want to" },
  "follow-up.state.not-now": { nl: "Niet nu", en: "Not now" },
  "follow-up.state.declined": { nl: "Afgezien", en: "Declined" },
  "follow-up.state.made": { nl: "Ze hebben kennisgemaakt", en: "They met" },
  "follow-up.step": {
    nl: "{state} op {day}{reason, select, none {} other {: {reason}}}.",
    en: "{state} on {day}{reason, select, none {} other {: {reason}}}.",
  },
  "follow-up.tied": { nl: "In dit netwerk hebben ze nu contact.", en: "In this network they are in contact now." },
  "follow-up.not-tied": {
    nl: "In dit netwerk staat hun contact nog niet.",
    en: "In this network their contact is not there yet.",
  },
  "follow-up.does": {
    nl: "In dit netwerk hebben ze nu contact: {pairs, plural, one {# paar is} other {# paren zijn}} daardoor dichter bij elkaar; verwacht werd {expected, number}.",
    en: "In this network they are in contact now: {pairs, plural, one {# pair is} other {# pairs are}} closer by it; {expected, number} were expected.",
  },
  "follow-up.next": { nl: "Hoe ging het verder?", en: "How did it go on?" },
  "follow-up.next.named": {
    nl: "Hoe ging het verder met {one} en {other}?",
    en: "How did it go on with {one} and {other}?",
  },
  "follow-up.next.state": { nl: "Het is nu", en: "It is now" },
  "follow-up.next.reason": { nl: "Toelichting (hoeft niet)", en: "Explanation (not needed)" },
  "follow-up.next.save": { nl: "Bewaar", en: "Save" },
  "follow-up.let-go": { nl: "Haal uit deze lijst", en: "Take off this list" },
  "introductions.fragile": { nl: "Waar contact op weinigen hangt", en: "Where contact hangs on few" },
  "introductions.fragile.row": {
    nl: "Tussen {groups} hoeven er maar {fewest, plural, one {# weg te vallen} other {# weg te vallen}}{names, select, none {} other {, altijd met {names}}}.",
    en: "Between {groups} only {fewest, plural, one {# has} other {# have}} to leave{names, select, none {} other {, always with {names}}}.",
  },
  "introductions.fragile.mend": {
    nl: "Een kennismaking van {one} en {other} voegt een weg toe.",
    en: "An introduction of {one} and {other} adds a route.",
  },
  "introductions.bold": { nl: "Grotere stappen ({count, number})", en: "Bolder steps ({count, number})" },
  "introductions.bold.about": {
    nl: "Drie of meer stappen van elkaar: niemand kent beiden. Het levert vaak meer op, en vraagt ook meer.",
    en: "Three steps apart or more: nobody knows both. It often brings more, and takes more too.",
  },
  "introductions.known": {
    nl: "Kennen elkaar misschien al ({count, number})",
    en: "May well know each other already ({count, number})",
  },
  "introductions.known.about": {
    nl: "Zij delen veel contacten, maar niemand noemde hun relatie. Een vermoeden om na te vragen, geen advies.",
    en: "They share many contacts, but nobody named their tie. A guess to ask about, not advice.",
  },
  "introductions.known.shared": { nl: "Gedeelde contacten", en: "Contacts in common" },
  "introductions.known.who": { nl: "Wie", en: "Who" },
  "introductions.quality": { nl: "Hoe goed is dit advies hier?", en: "How good is this advice here?" },
  "introductions.quality.useful": {
    nl: "Nut: de lijst verhoogt de nabijheid met {list} punten. Even veel willekeurige kennismakingen doen {random} ({from} tot {until}), de meest waarschijnlijke {likeliest}, die tussen wie al het meeste contact hebben {busiest}.",
    en: "Use: the list raises nearness by {list} points. As many introductions at random do {random} ({from} to {until}), the likeliest {likeliest}, those between who have most contacts already {busiest}.",
  },
  "introductions.quality.heldout": {
    nl: "Waarschijnlijkheid: {repeats} keer is een tiende van de relaties verborgen. Van de eerste {first} voorspellingen tussen groepen klopte {precision} ({from} tot {until}); raden geeft {base}.",
    en: "Likelihood: a tenth of the ties was hidden {repeats} times. Of the first {first} predictions between groups {precision} were right ({from} to {until}); guessing gives {base}.",
  },
  "introductions.quality.few": {
    nl: "Er zijn te weinig relaties om te toetsen of de voorspelling klopt.",
    en: "There are too few ties to test whether the prediction is right.",
  },
  "introductions.quality.limits": {
    nl: "Niemand krijgt meer dan {perActor} nieuwe contacten of meer dan {perBroker} keer de vraag om voor te stellen. Binnen die grenzen haalt de lijst minstens {bound} van wat de beste lijst haalt, als elk paar één nieuwe relatie mag gebruiken; over de echte winst is niets beloofd.",
    en: "Nobody gets more than {perActor} new contacts or is asked to introduce more than {perBroker} times. Within those limits the list reaches at least {bound} of what the best list does, if every pair may use one new tie; of the true gain nothing is promised.",
  },
  "introductions.unheard": {
    nl: "{count, plural, one {# actor antwoordde} other {# actoren antwoordden}} niet en {count, plural, one {staat} other {staan}} hier niet: van hen weet niemand met wie zij al contact hebben.",
    en: "{count, plural, one {# actor} other {# actors}} did not answer and {count, plural, one {is} other {are}} not here: nobody knows whom they are in contact with already.",
  },
  "introductions.broker-unnamed": {
    nl: "{count, plural, one {# paar staat} other {# paren staan}} hier niet omdat alleen een vertrouwelijk antwoord zegt wie beiden kent.",
    en: "{count, plural, one {# pair is} other {# pairs are}} not here since only a confidential answer says who knows both.",
  },
  "introductions.cannot": {
    nl: "Of mensen elkaar iets te zeggen hebben, en of zij er tijd voor hebben. Dat niemand een relatie noemde, wil niet zeggen dat zij er niet is.",
    en: "Whether people have something to say to each other, and whether they have time for it. That nobody named a tie does not mean there is none.",
  },
  "introductions.table": { nl: "Alle kennismakingen als tabel", en: "All introductions as a table" },
  "introductions.column.who": { nl: "Wie en wie", en: "Who and whom" },
  "introductions.column.via": { nl: "Via", en: "Via" },
  "introductions.column.pairs": { nl: "Paren dichterbij", en: "Pairs closer" },
  "introductions.column.gain": { nl: "Nabijheid (punten)", en: "Nearness (points)" },
  "introductions.column.likely": {
    nl: "Waarschijnlijker dan (deel van de andere)",
    en: "Likelier than (part of the others)",
  },
} as const satisfies Catalogue;
