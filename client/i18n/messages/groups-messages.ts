import type { Catalogue } from "../message.ts";

export const groupsMessages = {
  "groups.title": { nl: "Elke groep apart", en: "Each group by itself" },
  "groups.finding.inward": {
    nl: "{count, plural, one {Eén} other {#}} van de {all, plural, one {# groep} other {# groepen}} {count, plural, one {houdt} other {houden}} duidelijk meer contact binnen dan {over, select, organisations {bij toeval} other {bij {count, plural, one {haar} other {hun}} grootte past}}. Het verst gaat {group}: {share} van de contacten blijft daar binnen, waar {over, select, organisations {toeval} other {de grootte}} {expected} zou geven.",
    en: "{count, plural, one {One} other {#}} of the {all, plural, one {# group} other {# groups}} {count, plural, one {keeps} other {keep}} clearly more contact inside than {over, select, organisations {by chance} other {{count, plural, one {its} other {their}} size gives}}. {group} goes furthest: {share} of its contacts stay inside, where {over, select, organisations {chance} other {its size}} would give {expected}.",
  },
  "groups.finding.outward": {
    nl: "{count, plural, one {Eén groep zoekt} other {# groepen zoeken}} juist anderen op. Het verst gaat {group}: {share} van de contacten blijft binnen, waar {over, select, organisations {toeval} other {de grootte}} {expected} zou geven.",
    en: "{count, plural, one {One group seeks} other {# groups seek}} others out instead. {group} goes furthest: {share} of its contacts stay inside, where {over, select, organisations {chance} other {its size}} would give {expected}.",
  },
  "groups.finding.none": {
    nl: "Van geen van de {all, plural, one {# groep} other {# groepen}} is er een duidelijk teken dat zij meer of minder binnen houdt dan {over, select, organisations {bij toeval} other {bij haar grootte past}}.",
    en: "Of none of the {all, plural, one {# group} other {# groups}} there is a clear sign that it keeps more or less inside than {over, select, organisations {by chance} other {its size gives}}.",
  },
  "groups.finding.untested": {
    nl: "Hieronder staat wat elke groep binnen houdt. Het is niet naast toeval gelegd: daarvoor is het netwerk te groot of zijn er te weinig relaties.",
    en: "Below stands what each group keeps inside. It was not held against chance: the network is too large for that, or has too few ties.",
  },
  "groups.finding.few-organisations": {
    nl: "Hieronder staat wat elke groep binnen houdt. Of dat toeval is, valt niet te toetsen: de groepen bestaan uit hele organisaties, en daarvan zijn er te weinig om de groepen over te verdelen.",
    en: "Below stands what each group keeps inside. Whether that is chance cannot be tested: the groups consist of whole organisations, and these are too few to deal the groups over.",
  },
  "groups.organisations": {
    nl: "De groepen bestaan hier uit hele organisaties. Een groep valt pas op als zij van toeval verschilt met de groepen verdeeld over hele organisaties, en ook met de groepen verdeeld over losse actoren. Ernaast staat wat toeval geeft dat het dichtst bij ligt.",
    en: "The groups consist of whole organisations here. A group stands out only if it differs from chance with the groups dealt over whole organisations, and with the groups dealt over single actors too. Beside it stands what chance gives that lies nearest.",
  },
  "groups.size": {
    nl: "{count, plural, one {{size} actor} other {{size} actoren}}",
    en: "{count, plural, one {{size} actor} other {{size} actors}}",
  },
  "groups.no-ties": {
    nl: "Deze groep heeft geen relaties in deze gegevens.",
    en: "This group has no ties in these data.",
  },
  "groups.chart": {
    nl: "{group}: {share} van de contacten blijft binnen de groep; {over, select, organisations {toeval} other {de grootte}} zou {expected} geven.",
    en: "{group}: {share} of the contacts stay inside the group; {over, select, organisations {chance} other {its size}} would give {expected}.",
  },
  "groups.chart.alone": {
    nl: "{group}: {share} van de contacten blijft binnen de groep.",
    en: "{group}: {share} of the contacts stay inside the group.",
  },
  "groups.chart.observed": { nl: "contacten binnen de groep", en: "contacts inside the group" },
  "groups.chart.size": { nl: "wat de grootte zou geven", en: "what its size would give" },
  "groups.chart.chance": { nl: "wat toeval zou geven", en: "what chance would give" },
  "groups.verdict.inward": {
    nl: "<figure>{points}</figure>: {strength, select, clear {duidelijk meer naar binnen} other {een zwak teken van meer naar binnen}}",
    en: "<figure>{points}</figure>: {strength, select, clear {clearly more inward} other {a weak sign of more inward}}",
  },
  "groups.verdict.outward": {
    nl: "<figure>{points}</figure>: {strength, select, clear {duidelijk meer naar buiten} other {een zwak teken van meer naar buiten}}",
    en: "<figure>{points}</figure>: {strength, select, clear {clearly more outward} other {a weak sign of more outward}}",
  },
  "groups.verdict.none": {
    nl: "<figure>{points}</figure>: geen teken van verschil met toeval",
    en: "<figure>{points}</figure>: no sign of a difference from chance",
  },
  "groups.contact.more": {
    nl: "Duidelijk meer contact dan bij toeval met {names}{more, plural, =0 {} one { en nog één groep} other { en nog # groepen}}.",
    en: "Clearly more contact than by chance with {names}{more, plural, =0 {} one { and one more group} other { and # more groups}}.",
  },
  "groups.contact.fewer": {
    nl: "Duidelijk minder contact dan bij toeval met {names}{more, plural, =0 {} one { en nog één groep} other { en nog # groepen}}.",
    en: "Clearly less contact than by chance with {names}{more, plural, =0 {} one { and one more group} other { and # more groups}}.",
  },
  "groups.contact.unsure": {
    nl: "Met {names}{more, plural, =0 {} one { en nog één groep} other { en nog # groepen}} houdt het oordeel geen stand bij elke manier om de antwoorden te tellen.",
    en: "With {names}{more, plural, =0 {} one { and one more group} other { and # more groups}} the verdict does not hold in every way of counting the answers.",
  },
  "groups.doubt.changes": {
    nl: "? Dit houdt geen stand bij elke manier om de antwoorden te tellen.",
    en: "? This does not hold in every way of counting the answers.",
  },
  "groups.doubt.flagged": {
    nl: "* In deze groep antwoordde minder dan 70 %, dus dit alles is minder zeker.",
    en: "* In this group under 70% answered, so all of this is less sure.",
  },
  "groups.doubt.hidden": {
    nl: "Niet getoond: in deze groep zitten minder dan drie actoren.",
    en: "Not shown: this group has fewer than three actors.",
  },
  "groups.communities": {
    nl: "{isOne, select, yes {Ligt in één cluster dat} other {Ligt verspreid over ongeveer {count} clusters die}} de contacten zelf laten zien.",
    en: "{isOne, select, yes {Lies in one cluster that} other {Is spread over about {count} clusters that}} the contacts themselves show.",
  },
  "groups.all": { nl: "Toon alle {count, number} groepen", en: "Show all {count, number} groups" },
  "groups.less": { nl: "Toon minder groepen", en: "Show fewer groups" },
  "groups.table.open": { nl: "Alle getallen per groep", en: "All numbers per group" },
  "groups.table": {
    nl: "Per groep wat binnen blijft en wat haar grootte zou geven; rechts de maten per groep uit de literatuur.",
    en: "Per group what stays inside and what its size would give; on the right the measures per group of the literature.",
  },
  "groups.column.size": { nl: "Actoren", en: "Actors" },
  "groups.column.share": { nl: "Blijft binnen", en: "Stays inside" },
  "groups.column.expected": { nl: "Geeft de grootte", en: "Size gives" },
  "groups.column.p": { nl: "p", en: "p" },
  "groups.column.q": { nl: "q over alle groepen", en: "q over all groups" },
  "groups.column.ei-density": { nl: "E-I naar dichtheid", en: "E-I by density" },
  "groups.column.coleman": { nl: "Coleman", en: "Coleman" },
  "groups.column.smi": { nl: "Segregatiematrix", en: "Segregation matrix" },
  "groups.column.ssi": { nl: "Spectraal", en: "Spectral" },
  "groups.unit.points": { nl: "procentpunt", en: "percentage points" },
  "groups.unit.p": { nl: "0 tot 1", en: "0 to 1" },
  "groups.unit.ssi": { nl: "0 = geen eigen contact", en: "0 = no own contact" },
  "groups.cannot": {
    nl: "Wie in meer groepen zit, telt in elk naar zijn aandeel. Veel contact binnen een groep is niet goed of slecht: daar wordt het werk gedaan. Deze getallen zeggen niet hoeveel contact uw opgave nodig heeft, en een groep waarin weinig mensen antwoordden lijkt geslotener of opener dan zij is.",
    en: "Who is in several groups counts in each by its share. Much contact inside a group is not good or bad: that is where the work is done. These numbers do not say how much contact your task needs, and a group in which few people answered looks more closed or more open than it is.",
  },
} satisfies Catalogue;
