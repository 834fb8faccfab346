import type { Catalogue } from "../message.ts";

export const scorecardMessages = {
  "scorecard.title": { nl: "Hoe diep is de verkokering?", en: "How deep are the silos?" },
  "scorecard.finding.clear.inward": {
    nl: "Van de samenwerking {setting} blijft <observed>{share}</observed> binnen {own}. Toeval zou <chance>{expected}</chance> geven. Dat verschil van {points} procentpunt is duidelijk.",
    en: "Of the cooperation {setting}, <observed>{share}</observed> stays inside {own}. Chance would give <chance>{expected}</chance>. That difference of {points} percentage points is clear.",
    about: "setting: 'in Noord-Brabant'; own: 'the own safety region'",
  },
  "scorecard.finding.clear.outward": {
    nl: "Hier zoeken de groepen elkaar juist op: <observed>{share}</observed> blijft binnen {own}. Toeval zou <chance>{expected}</chance> geven. Dat verschil van {points} procentpunt is duidelijk.",
    en: "Here the groups seek each other out: <observed>{share}</observed> stays inside {own}. Chance would give <chance>{expected}</chance>. That difference of {points} percentage points is clear.",
  },
  "scorecard.finding.slight": {
    nl: "Van de samenwerking {setting} blijft <observed>{share}</observed> binnen {own}. Toeval zou <chance>{expected}</chance> geven. Dat verschil van {points} procentpunt is een zwak teken.",
    en: "Of the cooperation {setting}, <observed>{share}</observed> stays inside {own}. Chance would give <chance>{expected}</chance>. That difference of {points} percentage points is a weak sign.",
  },
  "scorecard.finding.untested": {
    nl: "Van de samenwerking {setting} blijft <observed>{share}</observed> binnen {own}. Toeval zou <chance>{expected}</chance> geven, maar of het verschil toeval is, valt hier niet te toetsen.",
    en: "Of the cooperation {setting}, <observed>{share}</observed> stays inside {own}. Chance would give <chance>{expected}</chance>, but whether the difference is chance cannot be tested here.",
  },
  "scorecard.finding.none": {
    nl: "Er is geen teken van verkokering langs deze indeling: <observed>{share}</observed> blijft binnen {own}, en toeval zou <chance>{expected}</chance> geven.",
    en: "There is no sign of siloing along this partition: <observed>{share}</observed> stays inside {own}, and chance would give <chance>{expected}</chance>.",
  },
  "scorecard.picture": {
    nl: "Binnen {own}: {share}. Bij toeval gemiddeld {expected}, en meestal tussen {low} en {high}.",
    en: "Inside {own}: {share}. By chance {expected} on average, and mostly between {low} and {high}.",
  },
  "scorecard.picture.observed": { nl: "gevonden: {share}", en: "found: {share}" },
  "scorecard.picture.expected": { nl: "toeval: {expected}", en: "chance: {expected}" },
  "scorecard.picture.bars": {
    nl: "Gearceerd: hoe vaak een willekeurige verdeling van de groepen welk deel binnen gaf. Hoe verder de ruit daarvan ligt, hoe minder toeval het verklaart.",
    en: "Hatched: how often a random deal of the groups left which part inside. The further away the diamond lies, the less chance explains it.",
  },
  "scorecard.picture.band": {
    nl: "Gearceerd: waar toeval in 19 van de 20 gevallen ligt. Er zijn geen verdelingen getrokken; dit is precies berekend.",
    en: "Hatched: where chance lies in 19 of 20 cases. Nothing was dealt; this is computed exactly.",
  },
  "scorecard.drawn": {
    nl: "De groepen zijn {rounds, number} keer willekeurig over de actoren verdeeld. {reached, plural, =0 {Geen enkele keer} one {Eén keer} other {{reached, number} keer}} bleef er zo {side, select, inward {veel} other {weinig}} binnen (p {p}).",
    en: "The groups were dealt at random over the actors {rounds, number} times. {reached, plural, =0 {Not once} one {Once} other {{reached, number} times}} did so {side, select, inward {much} other {little}} stay inside (p {p}).",
    about: "p: '= 0.3' or 'at most 0.002'",
  },
  "scorecard.drawn.usual": {
    nl: "De groepen zijn {rounds, number} keer willekeurig over de actoren verdeeld. Wat er is gevonden, is dan heel gewoon (p {p}).",
    en: "The groups were dealt at random over the actors {rounds, number} times. What was found is quite usual then (p {p}).",
  },
  "scorecard.enumerated": {
    nl: "Er zijn maar {rounds, number} manieren om deze groepen over de actoren te verdelen; ze zijn alle bekeken. {reached, plural, one {Eén daarvan houdt} other {{reached, number} daarvan houden}} zo {side, select, inward {veel} other {weinig}} binnen, met de werkelijke erbij (p {p}).",
    en: "There are only {rounds, number} ways to deal these groups over the actors; all were looked at. {reached, plural, one {One of them keeps} other {{reached, number} of them keep}} so {side, select, inward {much} other {little}} inside, the real one included (p {p}).",
  },
  "scorecard.enumerated.usual": {
    nl: "Er zijn maar {rounds, number} manieren om deze groepen over de actoren te verdelen; ze zijn alle bekeken. Wat er is gevonden, is dan heel gewoon (p {p}).",
    en: "There are only {rounds, number} ways to deal these groups over the actors; all were looked at. What was found is quite usual then (p {p}).",
  },
  "scorecard.p.equal": { nl: "= {p}", en: "= {p}" },
  "scorecard.p.at-most": { nl: "hooguit {p}", en: "at most {p}" },
  "scorecard.p.figure": { nl: "≤ {p}", en: "≤ {p}" },
  "scorecard.undealt": {
    nl: "Zo veel verdelingen van zo’n groot netwerk duren te lang; wat toeval geeft, is wel precies berekend.",
    en: "So many deals of so large a network take too long; what chance gives is computed exactly all the same.",
  },
  "scorecard.z": {
    nl: "De afstand tot toeval is {z} keer de spreiding van toeval (z). Dat zegt hoe sterk het bewijs is, niet hoe diep de verkokering gaat: in een groot netwerk is z al gauw groot.",
    en: "The distance from chance is {z} times the spread of chance (z). It tells how strong the evidence is, not how deep the silos are: in a large network z is soon large.",
  },
  "scorecard.second.stays": {
    nl: "Ook als iedereen evenveel relaties houdt als nu, blijft de conclusie staan: toeval geeft dan {expected}, gevonden is {observed}{weighted, select, yes { (elke relatie één keer geteld)} other {}}.",
    en: "Also when everybody keeps as many ties as now, the conclusion stands: chance then gives {expected}, and {observed} was found{weighted, select, yes { (each tie counted once)} other {}}.",
  },
  "scorecard.second.goes": {
    nl: "Het verschil verdwijnt zodra we meetellen hoe actief iedereen is. Houdt iedereen evenveel relaties als nu, dan geeft toeval {expected}; gevonden is {observed}{weighted, select, yes { (elke relatie één keer geteld)} other {}}.",
    en: "The difference disappears once we account for who is active. When everybody keeps as many ties as now, chance gives {expected}; {observed} was found{weighted, select, yes { (each tie counted once)} other {}}.",
  },
  "scorecard.second.comes": {
    nl: "Pas als we meetellen hoe actief iedereen is, is er een verschil. Houdt iedereen evenveel relaties als nu, dan geeft toeval {expected}; gevonden is {observed}{weighted, select, yes { (elke relatie één keer geteld)} other {}}.",
    en: "Only once we account for who is active is there a difference. When everybody keeps as many ties as now, chance gives {expected}; {observed} was found{weighted, select, yes { (each tie counted once)} other {}}.",
  },
  "scorecard.second.turns": {
    nl: "Tellen we mee hoe actief iedereen is, dan draait de conclusie om. Houdt iedereen evenveel relaties als nu, dan geeft toeval {expected}; gevonden is {observed}{weighted, select, yes { (elke relatie één keer geteld)} other {}}.",
    en: "Once we account for who is active, the conclusion turns round. When everybody keeps as many ties as now, chance gives {expected}; {observed} was found{weighted, select, yes { (each tie counted once)} other {}}.",
  },
  "scorecard.second.nothing": {
    nl: "Ook als iedereen evenveel relaties houdt als nu, is er geen verschil met toeval: dat geeft dan {expected}, gevonden is {observed}{weighted, select, yes { (elke relatie één keer geteld)} other {}}.",
    en: "Also when everybody keeps as many ties as now, there is no difference from chance: it then gives {expected}, and {observed} was found{weighted, select, yes { (each tie counted once)} other {}}.",
  },
  "scorecard.second.organisations": {
    nl: "Houdt iedere actor evenveel relaties als nu, met wie dan ook, dan geeft toeval {expected}; gevonden is {observed}{weighted, select, yes { (elke relatie één keer geteld)} other {}}, {side, select, more {meer dan daarbij past} less {minder dan daarbij past} other {niet meer of minder dan daarbij past}}. Maar zo raken ook collega’s elkaar kwijt, dus {side, select, more {dit bewijst geen verkokering} other {dit zegt niets over de organisaties}}.",
    en: "When every actor keeps as many ties as now, with anybody, chance gives {expected}; {observed} was found{weighted, select, yes { (each tie counted once)} other {}}, {side, select, more {more than fits that} less {less than fits that} other {no more and no less than fits that}}. But that parts colleagues too, so {side, select, more {it proves no silo} other {it tells nothing of the organisations}}.",
    about: "the second null where groups consist of whole organisations",
  },
  "scorecard.second.from-projects": {
    nl: "Of het komt doordat sommigen veel actiever zijn dan anderen, is hier niet bekeken: wie samen in een project zit, is in één keer met alle anderen daarin verbonden, en die relaties kun je niet los van elkaar verdelen.",
    en: "Whether it comes from some being far more active than others was not looked at: a project ties everybody in it to all others at once, and those ties can’t be dealt one by one.",
  },
  "scorecard.blocks.rare": {
    nl: "Collega’s zitten hier bijna altijd in dezelfde groep ({nested}). Daarom zijn de groepen verdeeld over hele organisaties ({units, number}), niet over losse actoren. Ook dan is zo’n uitkomst zeldzaam (p {p}).",
    en: "Colleagues are nearly always in the same group here ({nested}). So the groups were dealt over whole organisations ({units, number}), not over single actors. Then too such an outcome is rare (p {p}).",
  },
  "scorecard.blocks.usual": {
    nl: "Collega’s zitten hier bijna altijd in dezelfde groep ({nested}). Daarom zijn de groepen verdeeld over hele organisaties ({units, number}), niet over losse actoren. Dan is zo’n uitkomst niet zeldzaam (p {p}).",
    en: "Colleagues are nearly always in the same group here ({nested}). So the groups were dealt over whole organisations ({units, number}), not over single actors. Then such an outcome is not rare (p {p}).",
  },
  "scorecard.blocks.untested": {
    nl: "Collega’s zitten hier bijna altijd in dezelfde groep ({nested}). Dan telt elke organisatie als één, en met {units, plural, one {# organisatie} other {# organisaties}} is niet te toetsen of het toeval is: er zijn te weinig manieren om de groepen te verdelen.",
    en: "Colleagues are nearly always in the same group here ({nested}). Then each organisation counts as one, and with {units, plural, one {# organisation} other {# organisations}} it cannot be tested whether it is chance: there are too few ways to deal the groups.",
  },
  "scorecard.blocks.undealt": {
    nl: "Collega’s zitten hier bijna altijd in dezelfde groep ({nested}). Daarom geldt wat toeval over hele organisaties geeft ({units, number}), niet over losse actoren.",
    en: "Colleagues are nearly always in the same group here ({nested}). So what counts is what chance gives over whole organisations ({units, number}), not over single actors.",
  },
  "scorecard.blocks.plain": {
    nl: "Verdeeld over losse actoren geeft toeval {expected}. Dat lijkt op meer verkokering, maar meet ook dat collega’s elkaar kennen.",
    en: "Dealt over single actors chance gives {expected}. That looks like deeper silos, but it also measures that colleagues know each other.",
  },
  "scorecard.table": { nl: "Dezelfde cijfers als tabel", en: "The same numbers as a table" },
  "scorecard.table.caption": {
    nl: "Deel dat binnen de groep blijft, naast wat toeval geeft",
    en: "Part that stays inside the group, beside what chance gives",
  },
  "scorecard.column.compared": { nl: "Wat is hier toeval?", en: "What is chance here?" },
  "scorecard.column.found": { nl: "Gevonden", en: "Found" },
  "scorecard.column.expected": { nl: "Bij toeval", en: "By chance" },
  "scorecard.column.gap": { nl: "Verschil (procentpunt)", en: "Difference (percentage points)" },
  "scorecard.column.sd": { nl: "Spreiding (procentpunt)", en: "Spread (percentage points)" },
  "scorecard.column.z": { nl: "z", en: "z" },
  "scorecard.column.p": { nl: "p", en: "p" },
  "scorecard.row.labels": {
    nl: "Groepen verdeeld over de actoren{kind, select, drawn {, {rounds, number} keer} all {, op alle {rounds, number} manieren} other {}}",
    en: "Groups dealt over the actors{kind, select, drawn {, {rounds, number} times} all {, in all {rounds, number} ways} other {}}",
  },
  "scorecard.row.blocks": {
    nl: "Groepen verdeeld over hele organisaties ({units, number})",
    en: "Groups dealt over whole organisations ({units, number})",
  },
  "scorecard.row.once": {
    nl: "Groepen verdeeld over de actoren, elke relatie één keer geteld",
    en: "Groups dealt over the actors, each tie counted once",
  },
  "scorecard.row.stubs": {
    nl: "Relaties opnieuw gelegd, ieder evenveel (precies berekend; dubbele mogen)",
    en: "Ties laid anew, everybody as many (computed exactly; double ones allowed)",
  },
  "scorecard.row.rewired": {
    nl: "Relaties opnieuw gelegd, ieder evenveel ({draws, number} netwerken zonder dubbele)",
    en: "Ties laid anew, everybody as many ({draws, number} networks without double ones)",
  },
} satisfies Catalogue;
