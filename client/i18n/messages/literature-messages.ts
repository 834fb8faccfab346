import type { Catalogue } from "../message.ts";

export const literatureMessages = {
  "literature.title": { nl: "Vergelijken met de literatuur", en: "Compare with the literature" },
  "literature.finding.all": {
    nl: "{every, select, yes {Welke maat uit de literatuur u ook neemt, de groepen zijn meer naar binnen gericht dan toeval geeft: {tested, plural, one {de ene maat zegt} other {alle # maten zeggen}} het.} other {Van de {all, number} maten uit de literatuur {tested, plural, one {is er één} other {zijn er #}} naast toeval gelegd; {tested, plural, one {die zegt} other {die zeggen alle}} dat de groepen meer naar binnen gericht zijn dan toeval geeft.}}",
    en: "{every, select, yes {Whichever yardstick of the literature you take, the groups are more inward than chance gives: {tested, plural, one {the one yardstick says so} other {all # say so}}.} other {Of the {all, number} yardsticks of the literature {tested, plural, one {one was} other {# were}} held against chance; {tested, plural, one {it says} other {all of these say}} that the groups are more inward than chance gives.}}",
    about: "all: yardsticks that have a value here; tested: those held against chance; every: whether these are all",
  },
  "literature.finding.outward": {
    nl: "{every, select, yes {Welke maat uit de literatuur u ook neemt, de groepen zijn meer naar buiten gericht dan toeval geeft: {tested, plural, one {de ene maat zegt} other {alle # maten zeggen}} het.} other {Van de {all, number} maten uit de literatuur {tested, plural, one {is er één} other {zijn er #}} naast toeval gelegd; {tested, plural, one {die zegt} other {die zeggen alle}} dat de groepen meer naar buiten gericht zijn dan toeval geeft.}}",
    en: "{every, select, yes {Whichever yardstick of the literature you take, the groups are more outward than chance gives: {tested, plural, one {the one yardstick says so} other {all # say so}}.} other {Of the {all, number} yardsticks of the literature {tested, plural, one {one was} other {# were}} held against chance; {tested, plural, one {it says} other {all of these say}} that the groups are more outward than chance gives.}}",
  },
  "literature.finding.none": {
    nl: "{every, select, yes {Welke maat uit de literatuur u ook neemt, er is geen teken dat de groepen anders met elkaar omgaan dan bij toeval: {tested, plural, one {de ene maat wijkt} other {geen van de # maten wijkt}} {tested, plural, one {er niet van af} other {ervan af}}.} other {Van de {all, number} maten uit de literatuur {tested, plural, one {is er één} other {zijn er #}} naast toeval gelegd; {tested, plural, one {die wijkt daar niet} other {geen daarvan wijkt daar}} van af.}}",
    en: "{every, select, yes {Whichever yardstick of the literature you take, there is no sign that the groups deal with each other otherwise than by chance: {tested, plural, one {the one yardstick does not} other {none of the # does}}.} other {Of the {all, number} yardsticks of the literature {tested, plural, one {one was held against chance; it does not differ} other {# were held against chance; none of these differs}} from it.}}",
  },
  "literature.finding.some": {
    nl: "De maten uit de literatuur zeggen niet allemaal hetzelfde: van de {all, number} zijn er {tested, number} naast toeval gelegd; daarvan {inward, plural, =0 {wijst geen enkele} one {wijst er één} other {wijzen er #}} naar binnen en {outward, plural, =0 {geen enkele} one {één} other {#}} naar buiten. De andere wijken niet van toeval af.",
    en: "The yardsticks of the literature do not all say the same: of the {all, number}, {tested, number} were held against chance; of these {inward, plural, =0 {none points} one {one points} other {# point}} inward and {outward, plural, =0 {none} one {one} other {#}} outward. The others do not differ from chance.",
  },
  "literature.finding.untested": {
    nl: "De maten uit de literatuur staan hieronder. Ze zijn niet naast toeval gelegd: daarvoor is het netwerk te groot.",
    en: "The yardsticks of the literature stand below. They were not held against chance: the network is too large for that.",
  },
  "literature.finding.few-organisations": {
    nl: "De maten uit de literatuur staan hieronder. Ze zijn niet naast toeval gelegd: de groepen bestaan uit hele organisaties, en daarvan zijn er te weinig om de groepen over te verdelen.",
    en: "The yardsticks of the literature stand below. They were not held against chance: the groups consist of whole organisations, and these are too few to deal the groups over.",
  },
  "literature.organisations": {
    nl: "Toeval verdeelt hier de groepen over hele organisaties. Maten die delen door hoe groot of hoe actief de groepen zijn, zijn zo niet te toetsen: dat verandert bij elke verdeling.",
    en: "Chance deals the groups over whole organisations here. Yardsticks that divide by how large or how active the groups are cannot be tested that way: that changes with every deal.",
  },
  "literature.organisations.equal": {
    nl: "Tussen mensen van verschillende organisaties is er, gerekend per mogelijk paar, wel meer contact binnen de groep dan bij toeval (log-kansverhouding bij gelijke organisatie).",
    en: "Between people of different organisations there is, per possible pair, more contact inside the group than by chance (log odds ratio with organisation held equal).",
  },
  "literature.open": {
    nl: "De {count, number} maten, met hoe u ze leest",
    en: "The {count, number} yardsticks, and how to read them",
  },
  "literature.table": {
    nl: "Maten van verkokering uit de literatuur, voor het hele netwerk. Kies een naam voor de formule en de bron.",
    en: "Yardsticks of siloing in the literature, for the whole network. Choose a name for its formula and source.",
  },
  "literature.column.index": { nl: "Maat", en: "Yardstick" },
  "literature.chance": {
    nl: "{expected} (meestal hooguit {spread} ernaast)",
    en: "{expected} (mostly at most {spread} off)",
    about: "mean of what chance gives, and two standard deviations",
  },
  "literature.chance.actors": {
    nl: "{expected}, over losse actoren verdeeld",
    en: "{expected}, dealt over single actors",
    about: "mean of a chance that does not count here",
  },
  "literature.chance.none": { nl: "niet berekend", en: "not computed" },
  "literature.chance.derived": { nl: "niet van toepassing", en: "does not apply" },
  "literature.reason.nothing-crosses": {
    nl: "Geen enkele relatie gaat naar een andere groep.",
    en: "No tie goes to another group.",
  },
  "literature.reason.no-strata": {
    nl: "Geen twee actoren zijn van dezelfde organisatie.",
    en: "No two actors are of the same organisation.",
  },
  "literature.reason.group-without-ties": { nl: "Een groep heeft geen relaties.", en: "A group has no ties." },
  "literature.reason.group-of-one": { nl: "Elke groep heeft één actor.", en: "Every group has one actor." },
  "literature.reason.too-large": {
    nl: "De actoren zijn op te veel manieren over groepen verdeeld.",
    en: "The actors divide themselves over groups in too many ways.",
  },
  "literature.reason.other": { nl: "In dit netwerk niet bepaald.", en: "Not defined in this network." },
  "literature.one-number": {
    nl: "E-I-index, E-I naar dichtheid, dichtheidsverhouding, log-kansverhouding en Freeman gaan bij vaste groepen samen op en neer: samen zijn zij één bewijs, geen vijf. Assortativiteit en modulariteit houden ook rekening met hoe actief elke groep is, Gupta-Anderson-May geeft elke groep evenveel gewicht, en de spectrale maat kijkt verder dan één stap.",
    en: "E-I index, E-I by density, density ratio, log odds ratio and Freeman rise and fall together at fixed groups: together they are one piece of evidence, not five. Assortativity and modularity also allow for how active each group is, Gupta-Anderson-May gives every group the same weight, and the spectral measure looks further than one step.",
  },
  "literature.cannot": {
    nl: "Deze maten zijn er om met ander onderzoek te vergelijken. Waarden van netwerken van een andere grootte, of met andere groepen, zijn niet zomaar naast elkaar te leggen; het verschil met toeval wel.",
    en: "These yardsticks are there to compare with other research. Values of networks of another size, or with other groups, can’t simply be put side by side; the difference from chance can.",
  },
} satisfies Catalogue;
