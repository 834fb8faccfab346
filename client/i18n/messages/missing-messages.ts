import type { Catalogue } from "../message.ts";

/** Who is missing: what is around the coalition beside who sits at its table. No word on what ought to be. */
export const missingMessages = {
  "workbench.tab.missing": { nl: "Ontbreekt", en: "Missing" },
  "settings.tab.missing": { nl: "Ontbreekt", en: "Missing" },
  "missing.title": { nl: "Wie en wat ontbreekt", en: "Who and what is missing" },
  "missing.unlisted": {
    nl: "Nog {count, number} vond deze regel; die staan hier niet.",
    en: "This rule found {count, number} more; they are not listed here.",
  },
  "missing.more": { nl: "En nog {count, number}", en: "And {count, number} more" },
  "missing.cannot": { nl: "Wat dit niet zegt", en: "What this does not say" },
  "missing.show": { nl: "Toon {name}", en: "Show {name}" },

  "seats.title": { nl: "Wie zit niet aan tafel?", en: "Who is not at the table?" },
  "seats.finding": {
    nl: "Aan tafel {atTable, plural, =0 {zit niemand} one {zit # partij} other {zitten # partijen}}. De regels hieronder vinden {found, plural, =0 {geen andere partij} one {# andere partij} other {# andere partijen}} om aan te denken{villages, plural, =0 {} one {, en # dorp zonder dorpsraad aan tafel} other {, en # dorpen zonder dorpsraad aan tafel}}.",
    en: "At the table {atTable, plural, =0 {there is nobody} one {is # party} other {are # parties}}. The rules below find {found, plural, =0 {no other party} one {# other party} other {# other parties}} to think of{villages, plural, =0 {} one {, and # village without a village council at the table} other {, and # villages without a village council at the table}}.",
  },
  "seats.none": {
    nl: "Aan tafel {atTable, plural, =0 {zit niemand} one {zit # partij} other {zitten # partijen}}. De regels die iets kunnen zeggen, vinden niemand die ontbreekt.",
    en: "At the table {atTable, plural, =0 {there is nobody} one {is # party} other {are # parties}}. The rules that can tell something find nobody who is missing.",
  },
  "seats.silent": {
    nl: "Geen van de regels kan hier iets zeggen. Hieronder staat waarom.",
    en: "None of the rules can tell anything here. Below it says why.",
  },
  "seats.silent.some": {
    nl: "{count, plural, one {# regel kan} other {# regels kunnen}} hier niets zeggen, omdat iets niet bekend is; dat is iets anders dan dat er niemand ontbreekt. Onderaan staat waarom.",
    en: "{count, plural, one {# rule} other {# rules}} can tell nothing here, because something is not known; that is not the same as nobody missing. At the end it says why.",
  },
  "seats.rule.known": { nl: "Genoemd, maar nog niet aan tafel", en: "Named, but not yet at the table" },
  "seats.rule.province": { nl: "De provincie", en: "The province" },
  "seats.rule.water-board": { nl: "Het waterschap", en: "The water board" },
  "seats.rule.arrangement": {
    nl: "Regelingen waarin uw gemeenten al samenwerken",
    en: "Arrangements in which your municipalities work together already",
  },
  "seats.rule.arrangement-member": {
    nl: "Partijen in diezelfde regelingen",
    en: "Parties in those same arrangements",
  },
  "seats.rule.neighbour": { nl: "Buurgemeenten", en: "Neighbouring municipalities" },
  "seats.rule.village-council": { nl: "Dorpen zonder dorpsraad", en: "Villages without a village council" },
  "seats.rule.party-type": {
    nl: "Soorten partijen die uw andere coalities wel hebben",
    en: "Kinds of party that your other coalitions do have",
  },
  "seats.rule.role": { nl: "Rollen die niemand heeft", en: "Roles that nobody has" },
  "seats.about.known": {
    nl: "De ledenlijst noemt deze partijen zelf als uitgenodigd of niet aan tafel.",
    en: "The list of members itself names these parties as invited or not at the table.",
  },
  "seats.about.province": {
    nl: "Een gemeente aan tafel ligt in deze provincie.",
    en: "A municipality at the table lies in this province.",
  },
  "seats.about.water-board": {
    nl: "Het grootste deel van een gemeente aan tafel ligt in dit waterschap. Dat is bij benadering: een grens kan door een gemeente lopen.",
    en: "Most of a municipality at the table lies in this water board. That is approximate: a border may run through a municipality.",
  },
  "seats.about.arrangement": {
    nl: "In het landelijk register, van kracht, over een domein van deze coalitie, met ten minste twee gemeenten die aan tafel zitten (of de enige).",
    en: "In the national register, in force, on a domain of this coalition, with at least two municipalities at the table (or the only one).",
  },
  "seats.about.arrangement-member": {
    nl: "Zij doen mee aan een regeling van uw gemeenten over een domein van deze coalitie, ook als die regeling zelf al aan tafel zit.",
    en: "They take part in an arrangement of your municipalities on a domain of this coalition, also if that arrangement itself is at the table.",
  },
  "seats.about.neighbour": {
    nl: "Zij grenzen aan een gemeente die aan tafel zit.",
    en: "They share a border with a municipality at the table.",
  },
  "seats.about.village-council": {
    nl: "Van deze dorpen zit geen dorpsraad aan tafel. Of er een dorpsraad is, weet het register niet.",
    en: "No village council of these villages is at the table. Whether there is one, the register does not know.",
  },
  "seats.about.party-type": {
    nl: "Ten minste de helft van uw andere coalities van dezelfde soort heeft zo’n partij aan tafel.",
    en: "At least half of your other coalitions of the same kind have such a party at the table.",
  },
  "seats.about.role": {
    nl: "In geen enkel project heeft iemand deze rol. Het kan ook zijn dat de rol hier niet wordt vastgelegd.",
    en: "Nobody has this role in any project. It may also be that the role is not recorded here.",
  },
  "seats.why.known.invited": {
    nl: "Staat op de ledenlijst als uitgenodigd.",
    en: "Is on the list of members as invited.",
  },
  "seats.why.known.not-at-the-table": {
    nl: "Staat op de ledenlijst als niet aan tafel.",
    en: "Is on the list of members as not at the table.",
  },
  "seats.why.province": {
    nl: "{count, plural, one {Hierin ligt} other {Hierin liggen}} {names}.",
    en: "{names} {count, plural, one {lies} other {lie}} in it.",
  },
  "seats.why.water-board": {
    nl: "{count, plural, one {Hierin ligt} other {Hierin liggen}} grotendeels {names}.",
    en: "{names} {count, plural, one {lies} other {lie}} mostly in it.",
  },
  "seats.why.arrangement": {
    nl: "Samenwerking van {names}, over {domains}.",
    en: "Co-operation of {names}, on {domains}.",
  },
  "seats.why.arrangement-member": {
    nl: "Doet met uw gemeenten mee aan {names}.",
    en: "Takes part with your municipalities in {names}.",
  },
  "seats.why.neighbour": { nl: "Grenst aan {names}.", en: "Borders on {names}." },
  "seats.why.village-council": { nl: "Het dorp ligt in {name}.", en: "The village lies in {name}." },
  "seats.why.village-council.named": {
    nl: "Het dorp is de plaats van een actor of project in deze coalitie.",
    en: "The village is the place of an actor or project in this coalition.",
  },
  "seats.why.party-type": {
    nl: "{count, number} van uw {of, number} andere coalities van deze soort {count, plural, one {heeft} other {hebben}} er een: {names}.",
    en: "{count, number} of your {of, number} other coalitions of this kind {count, plural, one {has} other {have}} one: {names}.",
  },
  "seats.why.role": {
    nl: "Niemand heeft deze rol, in {projects, plural, one {# project of doel} other {# projecten en doelen}} op deze dag en ook niet daarvoor of daarna.",
    en: "Nobody has this role, in {projects, plural, one {# project or goal} other {# projects and goals}} on this day, nor before or after.",
  },
  "seats.names.more": { nl: "nog {count, number}", en: "{count, number} more" },
  "seats.name.village": { nl: "Dorpsraad van {place}", en: "Village council of {place}" },
  "seats.name.party-type": { nl: "Een partij van de soort: {kind}", en: "A party of the kind: {kind}" },
  "seats.name.role": { nl: "Iemand met de rol: {role}", en: "Somebody with the role: {role}" },
  "seats.member.left": {
    nl: "Zat eerder aan tafel en is vertrokken. Vraag eerst waarom.",
    en: "Was at the table before and has left. Ask why first.",
  },
  "seats.member.invited": { nl: "Is al uitgenodigd.", en: "Has been invited already." },
  "seats.member.not-at-the-table": {
    nl: "Staat al genoteerd als niet aan tafel.",
    en: "Is noted already as not at the table.",
  },
  "seats.add": { nl: "Voeg toe als actor", en: "Add as an actor" },
  "seats.add.named": { nl: "Voeg {name} toe als actor", en: "Add {name} as an actor" },
  "seats.add.role": { nl: "Geef iemand deze rol", en: "Give somebody this role" },
  "seats.add.member": { nl: "Zet op de ledenlijst", en: "Put on the list of members" },
  "seats.add.member.named": { nl: "Zet {name} op de ledenlijst", en: "Put {name} on the list of members" },
  "seats.aside": { nl: "Niet nodig", en: "Not needed" },
  "seats.aside.named": { nl: "Niet nodig: {name}", en: "Not needed: {name}" },
  "seats.aside.reason": { nl: "Waarom niet?", en: "Why not?" },
  "seats.aside.empty": {
    nl: "Schrijf kort op waarom; dan weet een ander het later ook.",
    en: "Write down briefly why; then others will know it later too.",
  },
  "seats.aside.failed": {
    nl: "Dit is niet bewaard. Misschien was iemand anders u net voor, of is er geen verbinding. Probeer het opnieuw.",
    en: "This was not saved. Perhaps somebody else was just before you, or there is no connection. Try again.",
  },
  "seats.aside.save": { nl: "Leg terzijde", en: "Put aside" },
  "seats.aside.list": { nl: "Terzijde gelegd ({count, number})", en: "Put aside ({count, number})" },
  "seats.aside.why": { nl: "{day}: {reason}", en: "{day}: {reason}" },
  "seats.aside.back": { nl: "Toch weer tonen", en: "Show again after all" },
  "seats.aside.back.named": { nl: "Toch weer tonen: {name}", en: "Show again after all: {name}" },
  "seats.rules": { nl: "Regels waar niets uit kwam", en: "Rules that gave nothing" },
  "seats.rules.found": { nl: "Niemand ontbreekt volgens:", en: "Nobody is missing by:" },
  "seats.rules.elsewhere": {
    nl: "Wie hierdoor ontbreekt, staat al onder een regel hierboven:",
    en: "Who is missing by it stands under a rule above already:",
  },
  "seats.silence.no-members": {
    nl: "Niet te zeggen: deze coalitie heeft geen ledenlijst",
    en: "Can’t be told: this coalition has no list of members",
  },
  "seats.silence.no-municipalities": {
    nl: "Niet te zeggen: er zit geen gemeente aan tafel die in het landelijk register staat",
    en: "Can’t be told: no municipality at the table is in the national register",
  },
  "seats.silence.no-register": {
    nl: "Niet te zeggen: het landelijk register is hier niet",
    en: "Can’t be told: the national register is not here",
  },
  "seats.silence.no-neighbours": {
    nl: "Niet te zeggen: welke gemeenten aan elkaar grenzen is hier niet bekend",
    en: "Can’t be told: which municipalities share a border is not known here",
  },
  "seats.silence.no-domains": {
    nl: "Niet te zeggen: projecten en partijen hebben geen domein dat het register ook kent",
    en: "Can’t be told: projects and parties have no domain that the register has too",
  },
  "seats.silence.no-villages": {
    nl: "Niet te zeggen: er zijn geen dorpen bekend",
    en: "Can’t be told: no villages are known",
  },
  "seats.silence.no-others": {
    nl: "Niet te zeggen: u hebt geen twee andere coalities van dezelfde soort om mee te vergelijken",
    en: "Can’t be told: you have no two other coalitions of the same kind to compare with",
  },
  "seats.silence.no-projects": {
    nl: "Niet te zeggen: op deze dag is er geen project of doel",
    en: "Can’t be told: on this day there is no project or goal",
  },
  "seats.silence.no-roles": {
    nl: "Niet te zeggen: van niemand is een rol vastgelegd",
    en: "Can’t be told: nobody’s role is recorded",
  },
  "seats.cannot": {
    nl: "Een regel vindt wie er in de buurt is, niet wie erbij hoort: dat beslist u. Wie hier niet staat, kan toch ontbreken; het register kent vooral overheden. Dat een partij niet aan tafel zit, zegt niets over die partij.",
    en: "A rule finds who is near, not who belongs: that is for you to decide. Who is not here may be missing all the same; the register knows governments above all. That a party is not at the table says nothing about that party.",
  },
} satisfies Catalogue;
