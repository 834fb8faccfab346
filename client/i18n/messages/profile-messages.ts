import type { Catalogue } from "../message.ts";

/** What one actor does between groups. Of its place in the network, and no word on how well anybody does. */
export const profileMessages = {
  "profile.title": { nl: "Profiel van een actor", en: "Profile of an actor" },
  "profile.open": {
    nl: "Profiel: wat deze actor tussen groepen doet",
    en: "Profile: what this actor does between groups",
  },
  "profile.search": { nl: "Zoek een actor", en: "Find an actor" },
  "profile.choose": {
    nl: "Kies een actor, hier of in een ander tabblad. Dan staat hier welke groepen deze bereikt, wie ervan afhangt en wie ruimte geeft.",
    en: "Choose an actor, here or in another tab. Then this shows which groups it reaches, who depends on it and who gives it room.",
  },
  "profile.finding.none": {
    nl: "{name} heeft in deze gegevens geen contacten. Dat kan ook komen doordat er niet naar gevraagd is.",
    en: "{name} has no contacts in these data. That may also be because nobody asked.",
  },
  "profile.finding": {
    nl: "{name} heeft {contacts, plural, one {# contact} other {# contacten}}, in {groups, plural, one {# groep} other {# groepen}}.",
    en: "{name} has {contacts, plural, one {# contact} other {# contacts}}, in {groups, plural, one {# group} other {# groups}}.",
  },
  "profile.finding.foreign": {
    nl: "{foreign, plural, =0 {Geen daarvan zit} one {# daarvan zit} other {# daarvan zitten}} alleen in andere groepen.",
    en: "{foreign, plural, =0 {None of them is} one {# of them is} other {# of them are}} in other groups only.",
  },
  "profile.finding.alone": {
    nl: "Bij {alone, plural, one {# paar} other {# paren}} van deze contacten verbindt niemand anders de twee.",
    en: "For {alone, plural, one {# pair} other {# pairs}} of these contacts nobody else connects the two.",
  },
  "profile.finding.shared": {
    nl: "Contacten die geen relatie met elkaar hebben, zijn ook via iemand anders verbonden.",
    en: "Contacts without a tie to each other are connected through somebody else as well.",
  },
  "profile.picture": { nl: "De contacten, in hun groepen", en: "The contacts, in their groups" },
  "profile.picture.summary": {
    nl: "{finding} Getekend: {rows}.",
    en: "{finding} Drawn: {rows}.",
  },
  "profile.picture.group": {
    nl: "{group}, {count, plural, one {# contact} other {# contacten}}",
    en: "{group}, {count, plural, one {# contact} other {# contacts}}",
  },
  "profile.picture.own": { nl: "{contacts} · eigen groep", en: "{contacts} · own group" },
  "profile.picture.shared": { nl: "{contacts} · deels eigen groep", en: "{contacts} · own group in part" },
  "profile.contacts": {
    nl: "{count, plural, one {# contact} other {# contacten}}",
    en: "{count, plural, one {# contact} other {# contacts}}",
  },
  "profile.key.bridge": { nl: "brug: relatie met een andere groep", en: "bridge: tie with another group" },
  "profile.key.bridge.weighted": {
    nl: "brug: relatie met een andere groep, breder als zij sterker is",
    en: "bridge: tie with another group, wider when it is stronger",
  },
  "profile.key.other": { nl: "andere relatie", en: "other tie" },
  "profile.key.tie": { nl: "relatie", en: "tie" },
  "profile.key.among": { nl: "relatie tussen deze contacten", en: "tie between these contacts" },
  "profile.key.ring": {
    nl: "heeft in dit netwerk geen ander contact",
    en: "has no other contact in this network",
  },
  "profile.picture.hats": {
    nl: "Wie in meer groepen zit, staat bij de grootste; wie een groep met deze actor deelt, krijgt geen brug.",
    en: "Whoever is in several groups stands in the largest; whoever shares a group with this actor gets no bridge.",
  },
  "profile.picture.rest": {
    nl: "Getekend zijn {drawn} van de {count} contacten: van elke groep een deel, wie het meest van deze actor afhangt het eerst. De tabel heeft ze alle.",
    en: "Drawn are {drawn} of the {count} contacts: a part of every group, whoever depends on this actor most first. The table has them all.",
  },
  "profile.table": { nl: "Alle contacten ({count, number})", en: "All contacts ({count, number})" },
  "profile.column.contact": { nl: "Contact", en: "Contact" },
  "profile.column.group": { nl: "Groep", en: "Group" },
  "profile.column.strength": { nl: "Sterkte", en: "Strength" },
  "profile.column.apart": { nl: "Andere contacten zonder relatie hiermee", en: "Other contacts without a tie to it" },
  "profile.column.alone": { nl: "Waarvan alleen via deze actor", en: "Of them only through this actor" },
  "profile.column.others": { nl: "Eigen andere contacten", en: "Other contacts of its own" },
  "profile.column.dependence": { nl: "Deel van de afhankelijkheid", en: "Part of the dependence" },
  "profile.reached": { nl: "Welke groepen bereikt deze actor?", en: "Which groups does this actor reach?" },
  "profile.reached.bar": { nl: "deel van de relaties van deze actor", en: "part of this actor’s ties" },
  "profile.reached.chance": {
    nl: "wat de grootte van de groep zou geven",
    en: "what the size of the group would give",
  },
  "profile.reached.table": {
    nl: "Alle bereikte groepen ({count, number})",
    en: "All groups reached ({count, number})",
  },
  "profile.column.contacts": { nl: "Contacten", en: "Contacts" },
  "profile.column.share": { nl: "Deel van de relaties", en: "Part of the ties" },
  "profile.column.by-size": { nl: "Wat de grootte van de groep geeft", en: "What the size of the group gives" },
  "profile.reached.value": { nl: "{share} ({contacts})", en: "{share} ({contacts})" },
  "profile.reached.row": { nl: "{group} {share}, bij toeval {expected}", en: "{group} {share}, by chance {expected}" },
  "profile.reached.row.alone": { nl: "{group} {share}", en: "{group} {share}" },
  "profile.chart.summary": { nl: "{title} {rows}.", en: "{title} {rows}." },
  "profile.reached.more": {
    nl: "Getekend zijn de {count} groepen met het meeste contact.",
    en: "Drawn are the {count} groups with most contact.",
  },
  "profile.reached.unassigned": {
    nl: "{count, plural, one {# contact heeft geen groep en telt} other {# contacten hebben geen groep en tellen}} hier niet mee.",
    en: "{count, plural, one {# contact has no group and does} other {# contacts have no group and do}} not count here.",
  },
  "profile.mix.groups": {
    nl: "De contacten zijn zo gemengd als {groups} even grote groepen.",
    en: "The contacts are as mixed as {groups} groups of the same size.",
  },
  "profile.mix.one": {
    nl: "Alle contacten met een groep zitten in dezelfde groep.",
    en: "All contacts that have a group are in the same one.",
  },
  "profile.mix.value": {
    nl: "Twee willekeurige contacten komen in {value} van de gevallen uit verschillende groepen; als de groepen van alle anderen willekeurig verdeeld waren, was dat {expected}.",
    en: "Two random contacts come from different groups in {value} of cases; were the groups of all others dealt at random, it would be {expected}.",
  },
  "profile.mix.value.alone": {
    nl: "Twee willekeurige contacten komen in {value} van de gevallen uit verschillende groepen.",
    en: "Two random contacts come from different groups in {value} of cases.",
  },
  "profile.mix.more-mixed": {
    nl: "Dat is meer dan toeval geeft (p {p}). Wie alle actoren nagaat, vindt er vanzelf een paar.",
    en: "That is more than chance gives (p {p}). Whoever looks at all actors finds some as a matter of course.",
  },
  "profile.mix.less-mixed": {
    nl: "Dat is minder dan toeval geeft (p {p}). Wie alle actoren nagaat, vindt er vanzelf een paar.",
    en: "That is less than chance gives (p {p}). Whoever looks at all actors finds some as a matter of course.",
  },
  "profile.mix.no-sign": {
    nl: "Dat kan ook toeval zijn (p {p}).",
    en: "That may be chance as well (p {p}).",
  },
  "profile.mix.few-contacts": {
    nl: "Met minder dan vier contacten zegt de menging niets: elke uitkomst kan toeval zijn.",
    en: "With fewer than four contacts the mix tells nothing: any outcome may be chance.",
  },
  "profile.mix.derived-partition": {
    nl: "Wat toeval zou geven, staat er niet bij: de groepen zijn uit de relaties zelf gemaakt.",
    en: "What chance would give is not told: the groups are made of the ties themselves.",
  },
  "profile.mix.by-organisation": {
    nl: "Of dat toeval is, valt hier niet te zeggen: de groepen lopen langs organisaties, en collega’s zijn samen één aanwijzing.",
    en: "Whether that is chance can’t be said here: groups go by organisation, and colleagues together are one piece of evidence.",
  },
  "profile.mix.too-large": {
    nl: "Of dat toeval is, is niet uitgerekend: dat duurt hier te lang.",
    en: "Whether that is chance was not worked out: it takes too long here.",
  },
  "profile.joined": {
    nl: "Tussen wie staat deze actor?",
    en: "Between whom does this actor stand?",
  },
  "profile.joined.none": {
    nl: "Alle contacten van deze actor met een groep hebben een relatie met elkaar, of er is er maar één: er is niemand om te verbinden.",
    en: "All contacts of this actor that have a group are tied to each other, or there is but one: there is nobody to connect.",
  },
  "profile.joined.groupless": {
    nl: "Deze actor heeft in deze indeling zelf geen groep en staat dus altijd tussen anderen.",
    en: "This actor has no group itself in this partition, and so always stands between others.",
  },
  "profile.joined.finding": {
    nl: "Van de contacten met een groep {pairs, plural, one {heeft # paar} other {hebben # paren}} geen relatie met elkaar; bij {alone} daarvan verbindt niemand anders met een groep de twee.",
    en: "Of the contacts that have a group {pairs, plural, one {# pair has} other {# pairs have}} no tie to each other; for {alone} of them nobody else with a group connects the two.",
    about: "alone is a written number",
  },
  "profile.joined.role": {
    nl: "Het vaakst: {role}, {pairs} paren; toeval zou er {expected} geven. Het verschil is niet getoetst.",
    en: "Most often: {role}, {pairs} pairs; chance would give {expected}. The difference was not tested.",
    about: "pairs and expected are written numbers",
  },
  "profile.joined.role.alone": {
    nl: "Het vaakst: {role}, {pairs} paren.",
    en: "Most often: {role}, {pairs} pairs.",
    about: "pairs is a written number",
  },
  "profile.joined.pin": {
    nl: "Bij {pairs, plural, one {# paar} other {# paren}} deelt deze actor met elk van beiden een groep, en zij met elkaar niet.",
    en: "For {pairs, plural, one {# pair} other {# pairs}} this actor shares a group with each of the two, and they share none.",
  },
  "profile.role.coordinator": { nl: "binnen de eigen groep", en: "inside the own group" },
  "profile.role.consultant": { nl: "binnen één andere groep", en: "inside one other group" },
  "profile.role.representative": {
    nl: "van de eigen groep naar een andere",
    en: "from the own group to another",
  },
  "profile.role.gatekeeper": {
    nl: "van een andere groep naar de eigen",
    en: "from another group to the own one",
  },
  "profile.role.own-other": {
    nl: "tussen de eigen groep en een andere",
    en: "between the own group and another",
  },
  "profile.role.liaison": { nl: "tussen twee andere groepen", en: "between two other groups" },
  "profile.roles.chart": { nl: "Paren per rol", en: "Pairs by role" },
  "profile.roles.table": { nl: "Per rol, met getallen", en: "By role, in numbers" },
  "profile.column.role": { nl: "Rol", en: "Role" },
  "profile.roles.value": { nl: "{pairs} ({alone} alleen)", en: "{pairs} ({alone} alone)" },
  "profile.roles.row": {
    nl: "{role} {pairs}, bij toeval {expected}",
    en: "{role} {pairs}, by chance {expected}",
  },
  "profile.roles.row.alone": { nl: "{role} {pairs}", en: "{role} {pairs}" },
  "profile.roles.bar": {
    nl: "paren die deze actor verbindt; tussen haakjes wie niemand anders verbindt",
    en: "pairs that this actor connects; between brackets those whom nobody else connects",
  },
  "profile.roles.chance": {
    nl: "als de groepen van alle anderen willekeurig verdeeld waren",
    en: "were the groups of all others dealt at random",
  },
  "profile.pairs.table": {
    nl: "Per paar van groepen ({count, number})",
    en: "Per pair of groups ({count, number})",
  },
  "profile.pairs.inside": { nl: "binnen {one}", en: "inside {one}" },
  "profile.column.pairs": { nl: "Paren zonder relatie met elkaar", en: "Pairs without a tie to each other" },
  "profile.column.exclusive": { nl: "Alleen via deze actor", en: "Only through this actor" },
  "profile.column.expected": { nl: "Bij toeval", en: "By chance" },
  "profile.pairs.note": {
    nl: "Wie in twee groepen zit, telt in elk voor een deel; daarom zijn getallen soms niet heel.",
    en: "Whoever is in two groups counts for a part in each; so some numbers are not whole.",
  },
  "profile.needed": { nl: "Wat hangt aan deze plek?", en: "What hangs on this place?" },
  "profile.needed.carried": {
    nl: "Van de paren anderen uit verschillende groepen loopt bij {share} de kortste weg hierlangs.",
    en: "Of the pairs of others from different groups, {share} have their shortest route through here.",
  },
  "profile.needed.none": {
    nl: "Geen kortste weg tussen anderen uit verschillende groepen loopt hierlangs.",
    en: "No shortest route between others from different groups runs through here.",
  },
  "profile.needed.unavoidable": {
    nl: "Voor {pairs, plural, =0 {geen enkel paar} one {# paar} other {# paren}} van anderen uit verschillende groepen wordt de weg zonder deze actor langer of is er geen weg meer{broken, plural, =0 {.} one {; # paar daarvan verliest elkaar.} other {; # paren daarvan verliezen elkaar.}}",
    en: "For {pairs, plural, =0 {no pair} one {# pair} other {# pairs}} of others from different groups the route gets longer or is lost without this actor{broken, plural, =0 {.} one {; # of them loses each other.} other {; # of them lose each other.}}",
  },
  "profile.needed.large": {
    nl: "Dit netwerk is te groot om alle wegen langs één actor uit te zoeken.",
    en: "This network is too large to find all routes through one actor.",
  },
  "profile.needed.on": {
    nl: "Zelf hangt deze plek het meest aan {names}.",
    en: "This place itself depends most on {names}.",
  },
  "profile.needed.on.one": { nl: "{name} ({share})", en: "{name} ({share})" },
  "profile.needed.on.even": {
    nl: "Dat is hun deel van alle afhankelijkheid; gelijk verdeeld over de contacten was het {even} per contact. Wie ook de andere contacten kent, telt zwaarder.",
    en: "That is their part of all dependence; divided evenly over the contacts it would be {even} each. Whoever knows the other contacts too counts for more.",
  },
  "profile.room": { nl: "Wie geeft ruimte?", en: "Who gives room?" },
  "profile.room.mandates": { nl: "{giver} geeft ruimte.", en: "{giver} gives room." },
  "profile.room.trusts": { nl: "{giver} spreekt vertrouwen uit.", en: "{giver} states trust." },
  "profile.room.giver": { nl: "{name} ({about})", en: "{name} ({about})" },
  "profile.room.above": { nl: "eigen organisatie", en: "own organisation" },
  "profile.room.by.both": { nl: "Beide kanten zeggen dat.", en: "Both sides say so." },
  "profile.room.by.giver": { nl: "Dat zegt alleen de gever.", en: "Only the giver says so." },
  "profile.room.by.receiver": { nl: "Dat zegt alleen de ontvanger.", en: "Only the receiver says so." },
  "profile.room.by.nobody": {
    nl: "Geen van beide kanten heeft dat bevestigd.",
    en: "Neither side confirmed that.",
  },
  "profile.room.by.source": {
    nl: "Bron: {source}. Geen van beide kanten heeft dat bevestigd.",
    en: "Source: {source}. Neither side confirmed that.",
  },
  "profile.room.none": {
    nl: "Niemand heeft vastgelegd dat management, bestuur of politiek deze actor ruimte geeft. Dat wil niet zeggen dat niemand het doet.",
    en: "Nobody wrote down that management, an executive or politics gives this actor room. That does not mean that nobody does.",
  },
  "profile.room.recorded": {
    nl: "Voor anderen in deze coalitie is {count, number} keer ruimte of vertrouwen vastgelegd.",
    en: "For others in this coalition room or trust was written down {count, plural, one {once} other {# times}}.",
  },
  "profile.room.unrecorded": {
    nl: "In deze gegevens is het van geen enkele actor vastgelegd.",
    en: "In these data it was written down for no actor at all.",
  },
  "profile.room.others": {
    nl: "Daarnaast is van {count, plural, one {# ander} other {# anderen}} vertrouwen of ruimte vastgelegd, buiten management, bestuur en politiek.",
    en: "Beside that, trust or room from {count, plural, one {# other} other {# others}} was written down, outside management, executive and politics.",
  },
  "profile.knows": { nl: "Wie kent deze contacten al?", en: "Who already knows these contacts?" },
  "profile.knows.finding": {
    nl: "{among, select, organisation {In dezelfde organisatie} other {In dezelfde groep}} {count, plural, one {kent # ander} other {kennen # anderen}} een deel van de {foreign, plural, one {# contact} other {# contacten}} buiten de eigen groep.",
    en: "In the same {among, select, organisation {organisation} other {group}} {count, plural, one {# other knows} other {# others know}} a part of the {foreign, plural, one {# contact} other {# contacts}} outside the own group.",
  },
  "profile.knows.none": {
    nl: "{among, select, organisation {In dezelfde organisatie} other {In dezelfde groep}} kent in deze gegevens niemand de contacten buiten de eigen groep.",
    en: "In the same {among, select, organisation {organisation} other {group}} nobody knows the contacts outside the own group, in these data.",
  },
  "profile.knows.nobody": {
    nl: "Er is in dit netwerk niemand anders in dezelfde organisatie of groep.",
    en: "There is nobody else in the same organisation or group in this network.",
  },
  "profile.knows.inside": {
    nl: "Er zijn geen contacten die geen groep met deze actor delen.",
    en: "There are no contacts that share no group with this actor.",
  },
  "profile.knows.groupless": {
    nl: "Deze actor heeft geen groep: welke contacten daarbuiten liggen, valt niet te zeggen.",
    en: "This actor has no group: which contacts are outside it can’t be said.",
  },
  "profile.knows.table": {
    nl: "Wie kent al contacten van deze actor buiten de eigen groep",
    en: "Who already knows contacts of this actor outside the own group",
  },
  "profile.column.name": { nl: "Naam", en: "Name" },
  "profile.column.knows": { nl: "Kent al", en: "Already knows" },
  "profile.knows.value": { nl: "{shared} van {total}", en: "{shared} of {total}" },
  "profile.knows.rest": {
    nl: "Nog {count, plural, one {# ander kent} other {# anderen kennen}} er minder.",
    en: "{count, plural, one {# other knows} other {# others know}} fewer.",
  },
  "profile.knows.left-out": {
    nl: "{count, plural, one {# actor staat} other {# actoren staan}} niet in deze lijst: gemarkeerd om niet te rangschikken, of uit een groep waarvan minder dan de helft antwoordde.",
    en: "{count, plural, one {# actor is} other {# actors are}} not on this list: marked not to be ranked, or from a group of which under half answered.",
  },
  "profile.knows.note": {
    nl: "Dit zegt wie deze mensen al kent, niet wie geschikt is.",
    en: "This tells who knows these people already, not who is suited.",
  },
  "profile.load": { nl: "Hoeveel ligt er op dit bord?", en: "How much is on this plate?" },
  "profile.load.contacts": {
    nl: "{contacts, plural, one {# contact} other {# contacten}}; de middelste actor in dit netwerk heeft er {median}.",
    en: "{contacts, plural, one {# contact} other {# contacts}}; the actor in the middle of this network has {median}.",
    about: "median is a written number",
  },
  "profile.load.projects": {
    nl: "Doet mee aan {projects, plural, =0 {geen enkel vastgelegd project} one {# project of regeling} other {# projecten of regelingen}}.",
    en: "Takes part in {projects, plural, =0 {no project on record} one {# project or arrangement} other {# projects or arrangements}}.",
  },
  "profile.load.hours": {
    nl: "Opgegeven uren: {hours} (kolom {column}).",
    en: "Hours reported: {hours} (column {column}).",
    about: "hours is a written number",
  },
  "profile.load.not-recorded": {
    nl: "Uren zijn van niemand vastgelegd. Een kolom “uren” bij de actoren maakt ze zichtbaar.",
    en: "Hours were written down for nobody. A column “hours” of the actors makes them visible.",
  },
  "profile.load.not-of-this-actor": {
    nl: "Van deze actor zijn geen uren vastgelegd.",
    en: "No hours were written down for this actor.",
  },
  "profile.load.unreadable": {
    nl: "Wat bij uren is ingevuld, is geen getal.",
    en: "What was filled in for hours is no number.",
  },
  "profile.survey.silent": {
    nl: "{name} heeft de vragenlijst van {wave} niet ingevuld: wat hier staat, is wat anderen noemden. Het kan dus meer zijn.",
    en: "{name} did not answer the survey of {wave}: what is here is what others named. So it may be more.",
  },
  "profile.survey.others": {
    nl: "{answered} van de {asked} gevraagden vulden de vragenlijst van {wave} in. Wie niet antwoordde, kan contacten hebben die hier ontbreken; “alleen via deze actor” kan dan te hoog zijn.",
    en: "{answered} of the {asked} who were asked answered the survey of {wave}. Whoever did not may have contacts that are missing here; “only through this actor” may then be too high.",
  },
  "profile.cannot": {
    nl: "Dit gaat over een plek in het netwerk, niet over hoe goed iemand het doet. Een laag getal is niet slecht: wie weinig bruggen heeft, kan binnen de eigen groep het nodige werk doen.",
    en: "This is about a place in the network, not about how well anybody does. A low number is not bad: whoever has few bridges may do the work that is needed inside the own group.",
  },
} satisfies Catalogue;
