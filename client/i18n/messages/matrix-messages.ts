import type { Catalogue } from "../message.ts";

export const matrixMessages = {
  "workbench.tab.matrix": { nl: "Matrix", en: "Matrix" },
  "matrix.title": { nl: "Contact tussen groepen", en: "Contact between groups" },
  "matrix.view": { nl: "Beeld of tabel", en: "Picture or table" },
  "matrix.view.picture": { nl: "Beeld", en: "Picture" },
  "matrix.view.table": { nl: "Tabel", en: "Table" },
  "matrix.order": { nl: "Volgorde van de groepen", en: "Order of the groups" },
  "matrix.order.similarity": { nl: "wie veel deelt bij elkaar", en: "those who share much together" },
  "matrix.order.size": { nl: "grootste eerst", en: "largest first" },
  "matrix.order.name": { nl: "op naam", en: "by name" },
  "matrix.method": { nl: "Hoe is dit berekend?", en: "How is this computed?" },
  "matrix.hint": {
    nl: "Wijs een vakje aan om het te lezen. Klik, of druk op Enter, om te zien wat erachter zit. Met de pijltjestoetsen loopt u langs de vakjes.",
    en: "Point at a cell to read it. Click, or press Enter, to see what is behind it. The arrow keys walk along the cells.",
  },
  "matrix.inside": { nl: "Binnen {group}", en: "Within {group}" },
  "matrix.between": { nl: "{row} × {column}", en: "{row} × {column}" },
  "matrix.from-to": { nl: "{row} naar {column}", en: "{row} to {column}" },
  "matrix.amount.ties": {
    nl: "{count, plural, one {{amount} relatie} other {{amount} relaties}}",
    en: "{count, plural, one {{amount} tie} other {{amount} ties}}",
    about: "count: the same number, for the grammar; amount: as it is written",
  },
  "matrix.amount.strength": {
    nl: "{amount} aan relaties, naar sterkte",
    en: "{amount} in ties, by strength",
  },
  "matrix.amount.newman": {
    nl: "{amount} aan samenwerking",
    en: "{amount} of cooperation",
  },
  "matrix.amount.meetings": {
    nl: "{count, plural, one {{amount} keer} other {{amount} keer}} samen in een regeling of project",
    en: "{count, plural, one {{amount} time} other {{amount} times}} together in an arrangement or project",
  },
  "matrix.amount.pairs": {
    nl: "{count, plural, one {{amount} verbonden paar} other {{amount} verbonden paren}}",
    en: "{count, plural, one {{amount} connected pair} other {{amount} connected pairs}}",
  },
  "matrix.amount.both": {
    nl: "{amount} aan relaties en gedeelde projecten",
    en: "{amount} in ties and shared projects",
  },
  "matrix.says.impossible": {
    nl: "{name}: hier is geen paar mogelijk.",
    en: "{name}: no pair is possible here.",
    about: "name: 'Within Water', of a group of one",
  },
  "matrix.says.hidden": {
    nl: "{name}: niet getoond, want in een van de groepen zitten minder dan drie actoren.",
    en: "{name}: not shown, since one of the groups has fewer than three actors.",
  },
  "matrix.says.count": { nl: "{name}: {counted}.", en: "{name}: {counted}." },
  "matrix.says.no-spread": {
    nl: "{name}: {counted}; bij toeval altijd {expected}.",
    en: "{name}: {counted}; by chance always {expected}.",
  },
  "matrix.says.chance": {
    nl: "{name}: {counted}, bij toeval {expected} (meestal {low} tot {high}); z {z}.",
    en: "{name}: {counted}, by chance {expected} (mostly {low} to {high}); z {z}.",
    about:
      "name: 'Water × Farming'; counted: '12 ties'; low, high: two spreads on either side of what chance gives; z: distance from chance in spreads",
  },
  "matrix.says.pairs": {
    nl: "Van de {possible, number} paren {pairs, plural, =0 {deelt er geen iets} one {deelt er # iets} other {delen er # iets}}.",
    en: "Of {possible, number} pairs, {pairs, plural, =0 {none shares anything} one {# shares something} other {# share something}}.",
  },
  "matrix.verdict.fewer.clear": { nl: "Dat is duidelijk minder dan toeval.", en: "That is clearly fewer than chance." },
  "matrix.verdict.fewer.slight": { nl: "Dat is minder dan toeval.", en: "That is fewer than chance." },
  "matrix.verdict.more.clear": { nl: "Dat is duidelijk meer dan toeval.", en: "That is clearly more than chance." },
  "matrix.verdict.more.slight": { nl: "Dat is meer dan toeval.", en: "That is more than chance." },
  "matrix.verdict.none": { nl: "Dat kan ook toeval zijn.", en: "That may well be chance." },
  "matrix.verdict.untested": { nl: "Dit is niet getoetst.", en: "This was not tested." },
  "matrix.doubt.changes": {
    nl: "Dit oordeel houdt geen stand bij elke manier om de antwoorden te tellen.",
    en: "This verdict does not hold in every way of counting the answers.",
  },
  "matrix.doubt.flagged": {
    nl: "{inside, select, yes {In deze groep} other {In een van beide groepen}} antwoordde minder dan 70 %, dus dit is minder zeker.",
    en: "{inside, select, yes {In this group} other {In one of both groups}} under 70% answered, so this is less sure.",
  },
  "matrix.finding.fewer": {
    nl: "{count, plural, =0 {Geen enkel paar groepen, van de {pairs, number}, heeft duidelijk minder contact dan toeval zou geven.} one {Eén paar groepen, van de {pairs, number}, heeft duidelijk minder contact dan toeval zou geven: {names}.} other {Van de {pairs, number} paren groepen hebben er # duidelijk minder contact dan toeval zou geven, vooral {names}.}}",
    en: "{count, plural, =0 {No pair of groups, of {pairs, number}, has clearly less contact than chance would give.} one {One pair of groups, of {pairs, number}, has clearly less contact than chance would give: {names}.} other {Of {pairs, number} pairs of groups, # have clearly less contact than chance would give, most of all {names}.}}",
  },
  "matrix.finding.more": {
    nl: "{count, plural, one {Eén paar heeft duidelijk meer: {names}.} other {# paren hebben duidelijk meer, vooral {names}.}}",
    en: "{count, plural, one {One pair has clearly more: {names}.} other {# pairs have clearly more, most of all {names}.}}",
  },
  "matrix.finding.inside": {
    nl: "Binnen {count, number} van de {groups, number} groepen is duidelijk meer contact dan toeval zou geven.",
    en: "Within {count, number} of {groups, number} groups there is clearly more contact than chance would give.",
  },
  "matrix.finding.changes": {
    nl: "{count, plural, one {Eén vakje telt daarin niet mee: het oordeel houdt daar geen stand bij elke manier om de antwoorden te tellen. Het staat grijs, met een vraagteken.} other {# vakjes tellen daarin niet mee: het oordeel houdt daar geen stand bij elke manier om de antwoorden te tellen. Ze staan grijs, met een vraagteken.}}",
    en: "{count, plural, one {One cell is left out of this: the verdict there does not hold in every way of counting the answers. It is grey, with a question mark.} other {# cells are left out of this: the verdict there does not hold in every way of counting the answers. They are grey, with a question mark.}}",
  },
  "matrix.finding.organisations": {
    nl: "De groepen bestaan hier uit hele organisaties: een vakje telt pas als minder of meer wanneer het dat is met de groepen verdeeld over hele organisaties, en ook over losse actoren.",
    en: "The groups consist of whole organisations here: a cell counts as fewer or more only when it is so with the groups dealt over whole organisations, and over single actors too.",
  },
  "matrix.few-organisations": {
    nl: "De groepen bestaan hier uit hele organisaties, en daarvan zijn er te weinig om te toetsen of een vakje toeval is. De kleuren tonen de afstand tot toeval met de groepen verdeeld over losse actoren.",
    en: "The groups consist of whole organisations here, and these are too few to test whether a cell is chance. The colours show the distance from chance with the groups dealt over single actors.",
  },
  "matrix.summary": {
    nl: "Matrix van {groups, number} groepen. De tabel zegt hetzelfde.",
    en: "Matrix of {groups, number} groups. The table says the same.",
  },
  "matrix.derived": {
    nl: "De regelingen die deze indeling maken, tellen mee. Dan meet de indeling zichzelf en zegt toeval niets; daarom staan hier alleen aantallen. Laat ze weg bij ‘Meer keuzes’.",
    en: "The arrangements that make this partition are counted. Then it measures itself and chance tells nothing, so only numbers stand here. Leave them out under ‘More choices’.",
  },
  "matrix.untested": {
    nl: "Dit netwerk is te groot om elk vakje te toetsen. De kleuren tonen de afstand tot toeval, zonder driehoekjes.",
    en: "This network is too large to test each cell. The colours show the distance from chance, without triangles.",
  },
  "matrix.too-many-groups": {
    nl: "Deze indeling heeft {count, number} groepen. Zo’n grote matrix is niet te lezen en wordt niet gemaakt. Kies een indeling met minder groepen.",
    en: "This partition has {count, number} groups. A matrix of that size can’t be read and is not made. Choose a partition with fewer groups.",
  },
  "matrix.chosen": { nl: "groep van de gekozen actor", en: "group of the chosen actor" },
  "matrix.axis.rows": { nl: "rij: van wie", en: "row: from whom" },
  "matrix.axis.columns": { nl: "kolom: naar wie", en: "column: to whom" },
  "matrix.left": {
    nl: "Getekend zijn de {shown, number} grootste groepen; {count, plural, one {# groep staat} other {# groepen staan}} alleen in de tabel",
    en: "The {shown, number} largest groups are drawn; {count, plural, one {# group stands} other {# groups stand}} in the table only",
  },
  "matrix.legend.fewer": {
    nl: "minder dan toeval (z {z, number} of lager)",
    en: "fewer than chance (z {z, number} or lower)",
  },
  "matrix.legend.more": { nl: "meer (z {z, number} of hoger)", en: "more (z {z, number} or higher)" },
  "matrix.legend.fewer.clear": {
    nl: "duidelijk minder: hooguit de helft van de paren van toeval",
    en: "clearly fewer: at most half of the pairs of chance",
  },
  "matrix.legend.more.clear": {
    nl: "duidelijk meer: minstens twee keer de paren van toeval",
    en: "clearly more: at least twice the pairs of chance",
  },
  "matrix.legend.slight": {
    nl: "minder of meer dan toeval, maar niet zo duidelijk",
    en: "fewer or more than chance, though not as clearly",
  },
  "matrix.legend.inside": { nl: "binnen een groep", en: "inside a group" },
  "matrix.legend.impossible": {
    nl: "geen paar mogelijk: de groep heeft één actor",
    en: "no pair possible: the group has one actor",
  },
  "matrix.legend.changes": {
    nl: "het oordeel houdt geen stand bij elke manier om de antwoorden te tellen",
    en: "the verdict does not hold in every way of counting the answers",
  },
  "matrix.legend.flagged": {
    nl: "in een van de groepen antwoordde minder dan 70 %",
    en: "in one of the groups under 70% answered",
  },
  "matrix.legend.hidden": {
    nl: "niet getoond: een groep met minder dan drie actoren",
    en: "not shown: a group of fewer than three actors",
  },
  "matrix.legend.symmetric": {
    nl: "De matrix is gespiegeld: elk paar groepen staat er twee keer in.",
    en: "The matrix is mirrored: each pair of groups stands in it twice.",
  },
  "matrix.unit.ties": {
    nl: "Het getal is het aantal verbonden paren van actoren.",
    en: "The number counts the pairs of actors that are tied.",
  },
  "matrix.unit.strength": {
    nl: "Het getal telt elk verbonden paar van actoren naar de sterkte van de relatie.",
    en: "The number counts each tied pair of actors by the strength of the tie.",
  },
  "matrix.unit.newman": {
    nl: "Het getal telt gedeelde regelingen en projecten per paar van actoren. Hoe meer deelnemers, hoe lichter: bij vijf deelnemers telt elk paar voor een kwart.",
    en: "The number counts shared arrangements and projects for each pair of actors. The more participants, the less: with five, each pair counts for a quarter.",
  },
  "matrix.unit.meetings": {
    nl: "Het getal telt elke regeling en elk project dat twee actoren delen als één.",
    en: "The number counts each arrangement and project that two actors share as one.",
  },
  "matrix.unit.pairs": {
    nl: "Het getal is het aantal paren van actoren dat verbonden is. Wat een paar vaker deelt, telt samen als één.",
    en: "The number counts the pairs of actors that are connected. What a pair shares several times counts as one together.",
  },
  "matrix.unit.both": {
    nl: "Het getal telt relaties en gedeelde projecten per paar van actoren, elk gemeten aan het sterkste paar.",
    en: "The number counts ties and shared projects for each pair of actors, each measured against the strongest pair.",
  },
  "matrix.unit.split": {
    nl: "Wie in meer groepen zit, telt in elk voor een deel.",
    en: "Who is in several groups counts in each for a part.",
  },
  "matrix.list.close": { nl: "Sluit lijst", en: "Close list" },
  "matrix.list.ties": {
    nl: "{count, plural, =0 {Er staat niets achter dit getal.} one {Achter dit getal staat # verbonden paar; het telt voor {total}.} other {Achter dit getal staan # verbonden paren; samen tellen ze voor {total}.}}",
    en: "{count, plural, =0 {Nothing stands behind this number.} one {Behind this number stands # tied pair; it counts for {total}.} other {Behind this number stand # tied pairs; together they count for {total}.}}",
  },
  "matrix.list.arrangements": {
    nl: "{count, plural, =0 {Geen enkele regeling brengt hier twee actoren samen.} one {Achter dit getal staat # regeling; zij telt voor {total}.} other {Achter dit getal staan # regelingen; samen tellen ze voor {total}.}}",
    en: "{count, plural, =0 {No arrangement brings two actors together here.} one {Behind this number stands # arrangement; it counts for {total}.} other {Behind this number stand # arrangements; together they count for {total}.}}",
  },
  "matrix.list.projects": {
    nl: "{count, plural, =0 {Geen enkel project brengt hier twee actoren samen.} one {Achter dit getal staat # project; het telt voor {total}.} other {Achter dit getal staan # projecten; samen tellen ze voor {total}.}}",
    en: "{count, plural, =0 {No project brings two actors together here.} one {Behind this number stands # project; it counts for {total}.} other {Behind this number stand # projects; together they count for {total}.}}",
  },
  "matrix.list.to": { nl: "naar", en: "to", about: "between two names, of a tie with direction" },
  "matrix.list.pairs": {
    nl: "{count, plural, one {# paar} other {# paren}}",
    en: "{count, plural, one {# pair} other {# pairs}}",
  },
  "matrix.list.who": { nl: "Wie daar samenkomen", en: "Who meet there" },
  "matrix.list.more": { nl: "En nog {count, number}.", en: "And {count, number} more." },
  "matrix.list.other-picture": {
    nl: "Het beeld ‘Actoren en projecten’ bevat de relaties zelf niet.",
    en: "The picture ‘Actors and projects’ does not hold the ties themselves.",
  },
  "matrix.list.show-ties": { nl: "Toon ‘Actoren onderling’", en: "Show ‘Actors among themselves’" },
  "matrix.table": {
    nl: "{count, plural, one {# paar groepen} other {# paren groepen}}, elke groep ook met zichzelf",
    en: "{count, plural, one {# pair of groups} other {# pairs of groups}}, each group with itself as well",
  },
  "matrix.table.none": { nl: "kan toeval zijn", en: "may be chance" },
  "matrix.table.fewer.clear": { nl: "duidelijk minder", en: "clearly fewer" },
  "matrix.table.fewer.slight": { nl: "minder", en: "fewer" },
  "matrix.table.more.clear": { nl: "duidelijk meer", en: "clearly more" },
  "matrix.table.more.slight": { nl: "meer", en: "more" },
  "matrix.column.groups": { nl: "Groepen", en: "Groups" },
  "matrix.column.observed": { nl: "Gevonden", en: "Observed" },
  "matrix.column.band": { nl: "Meestal bij toeval", en: "Mostly by chance" },
  "matrix.column.range": { nl: "{low} – {high}", en: "{low} – {high}" },
  "matrix.column.gap": { nl: "Verschil", en: "Difference" },
  "matrix.column.p": { nl: "p (alle vakjes samen)", en: "p (over all cells)" },
  "matrix.column.density": { nl: "Per mogelijk paar", en: "Per possible pair" },
  "matrix.table.doubt.changes": {
    nl: "niet bij elke manier van tellen",
    en: "not in every way of counting",
  },
  "matrix.table.doubt.isFlagged": { nl: "minder dan 70 % antwoordde", en: "under 70% answered" },
  "matrix.table.doubt.isHidden": {
    nl: "niet getoond: minder dan drie",
    en: "not shown: fewer than three",
  },
  "matrix.column.verdict": { nl: "Naast toeval", en: "Against chance" },
} as const satisfies Catalogue;
