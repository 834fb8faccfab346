import type { Catalogue } from "../message.ts";

/** Which domains actors join through their projects, and which groups projects bring together: no ties made of them. */
export const twoModeMessages = {
  "two-mode.title": { nl: "Wie verbindt domeinen via projecten?", en: "Who connects domains through projects?" },
  "two-mode.structure": {
    nl: "Hier tellen de {kind, select, arrangement {regelingen} other {projecten}} zelf, niet de relaties: wie doet waaraan mee.",
    en: "Here the {kind, select, arrangement {arrangements} other {projects}} themselves count, not the ties: who takes part in what.",
  },
  "two-mode.actors.finding": {
    nl: "{names} {count, plural, one {doet} other {doen}} mee aan {kind, select, arrangement {regelingen} other {projecten}} uit de meeste domeinen: {reached}.",
    en: "{names} {count, plural, one {takes} other {take}} part in {kind, select, arrangement {arrangements} other {projects}} of the most domains: {reached}.",
  },
  "two-mode.actors.many": { nl: "{count, number} actoren", en: "{count, number} actors" },
  "two-mode.actors.one": {
    nl: "Niemand doet mee aan {kind, select, arrangement {regelingen} other {projecten}} uit meer dan één domein.",
    en: "Nobody takes part in {kind, select, arrangement {arrangements} other {projects}} of more than one domain.",
  },
  "two-mode.actors.expected": {
    nl: "Evenveel willekeurige {kind, select, arrangement {regelingen} other {projecten}} hebben samen gemiddeld {expected} domeinen.",
    en: "As many random {kind, select, arrangement {arrangements} other {projects}} have {expected} domains between them on average.",
  },
  "two-mode.actors.beyond": {
    nl: "Van de {all, plural, one {# actor} other {# actoren}} {more, plural, =0 {raakt niemand} one {raakt er één} other {raken er #}} veel meer domeinen dan toeval geeft, en {fewer, plural, =0 {niemand} one {één} other {#}} veel minder.",
    en: "Of the {all, plural, one {# actor} other {# actors}} {more, plural, =0 {nobody reaches} one {one reaches} other {# reach}} many more domains than chance gives, and {fewer, plural, =0 {nobody} one {one} other {#}} many fewer.",
  },
  "two-mode.actors.picture": { nl: "Domeinen die een actor zo raakt", en: "Domains that an actor reaches this way" },
  "two-mode.actors.table": {
    nl: "{count, plural, one {# actor} other {Alle # actoren}} als tabel",
    en: "{count, plural, one {# actor} other {All # actors}} as a table",
  },
  "two-mode.actors.caption": {
    nl: "Per actor de domeinen van de {kind, select, arrangement {regelingen} other {projecten}} waaraan die meedoet",
    en: "Per actor the domains of the {kind, select, arrangement {arrangements} other {projects}} that it takes part in",
  },
  "two-mode.actors.value": {
    nl: "{count, plural, one {# domein} other {# domeinen}}",
    en: "{count, plural, one {# domain} other {# domains}}",
  },
  "two-mode.joins.title": { nl: "Domeinen die maar één actor verbindt", en: "Domains that only one actor joins" },
  "two-mode.joins.none": {
    nl: "Geen twee domeinen hangen aan één actor: overal waar iemand twee domeinen verbindt, doet nog iemand aan allebei mee.",
    en: "No two domains hang on one actor: wherever somebody joins two domains, somebody else takes part in both.",
  },
  "two-mode.joins.row": {
    nl: "Alleen {name} doet mee aan allebei: {pairs}.",
    en: "Only {name} takes part in both: {pairs}.",
  },
  "two-mode.pair": { nl: "{one} en {other}", en: "{one} and {other}" },
  "two-mode.more": {
    nl: "En nog {count, plural, one {# paar} other {# paren}}: zie de tabel.",
    en: "And {count, plural, one {# more pair} other {# more pairs}}: see the table.",
  },
  "two-mode.projects.title": {
    nl: "{kind, select, arrangement {Regelingen} other {Projecten}} die groepen samenbrengen",
    en: "{kind, select, arrangement {Arrangements} other {Projects}} that bring groups together",
  },
  "two-mode.projects.finding": {
    nl: "{names} {count, plural, one {brengt} other {brengen}} de meeste groepen samen: {reached}.",
    en: "{names} {count, plural, one {brings} other {bring}} most groups together: {reached}.",
  },
  "two-mode.projects.many": {
    nl: "{count, number} {kind, select, arrangement {regelingen} other {projecten}}",
    en: "{count, number} {kind, select, arrangement {arrangements} other {projects}}",
  },
  "two-mode.projects.one": {
    nl: "{kind, select, arrangement {Geen regeling} other {Geen project}} brengt twee groepen samen.",
    en: "{kind, select, arrangement {No arrangement} other {No project}} brings two groups together.",
  },
  "two-mode.projects.expected": {
    nl: "Evenveel willekeurige deelnemers komen gemiddeld uit {expected} groepen.",
    en: "As many random participants come from {expected} groups on average.",
  },
  "two-mode.projects.beyond": {
    nl: "Van de {all, plural, one {#} other {#}} {kind, select, arrangement {regelingen} other {projecten}} met twee of meer deelnemers {more, plural, =0 {brengt er geen} one {brengt er één} other {brengen er #}} veel meer groepen samen dan toeval geeft, en {fewer, plural, =0 {geen} one {één} other {#}} veel minder.",
    en: "Of the {all, plural, one {#} other {#}} {kind, select, arrangement {arrangements} other {projects}} with two or more participants {more, plural, =0 {none brings} one {one brings} other {# bring}} many more groups together than chance gives, and {fewer, plural, =0 {none} one {one} other {#}} many fewer.",
  },
  "two-mode.projects.derived": {
    nl: "De {kind, select, arrangement {regelingen} other {projecten}} maken zelf deze indeling: daarom staat er niet bij wat toeval geeft.",
    en: "The {kind, select, arrangement {arrangements} other {projects}} make this partition themselves: so what chance gives is not told.",
  },
  "two-mode.projects.picture": { nl: "Groepen die deelnemen", en: "Groups that take part" },
  "two-mode.projects.table": {
    nl: "{kind, select, arrangement {{count, plural, one {# regeling} other {Alle # regelingen}}} other {{count, plural, one {# project} other {Alle # projecten}}}} als tabel",
    en: "{kind, select, arrangement {{count, plural, one {# arrangement} other {All # arrangements}}} other {{count, plural, one {# project} other {All # projects}}}} as a table",
  },
  "two-mode.projects.caption": {
    nl: "De groepen in {kind, select, arrangement {elke regeling} other {elk project}}",
    en: "The groups in each {kind, select, arrangement {arrangement} other {project}}",
  },
  "two-mode.projects.value": {
    nl: "{count, plural, one {# groep} other {# groepen}}",
    en: "{count, plural, one {# group} other {# groups}}",
  },
  "two-mode.only.title": {
    nl: "Groepen die elkaar maar op één plek treffen",
    en: "Groups that meet in one place only",
  },
  "two-mode.only.none": {
    nl: "Geen twee groepen treffen elkaar maar in {kind, select, arrangement {één regeling} other {één project}}.",
    en: "No two groups meet in one {kind, select, arrangement {arrangement} other {project}} only.",
  },
  "two-mode.only.row": { nl: "Alleen in {name}: {pairs}.", en: "Only in {name}: {pairs}." },
  "two-mode.key.found": { nl: "zoals het is", en: "as it is" },
  "two-mode.key.chance": { nl: "bij toeval (gemiddeld)", en: "by chance (mean)" },
  "two-mode.key.range": {
    nl: "waar toeval meestal uitkomt (twee standaardafwijkingen)",
    en: "where chance mostly falls (two standard deviations)",
  },
  "two-mode.spoken": { nl: "{label}: {value}, bij toeval {chance}", en: "{label}: {value}, by chance {chance}" },
  "two-mode.spoken.plain": { nl: "{label}: {value}", en: "{label}: {value}" },
  "two-mode.summary": { nl: "{title}. {rows}.", en: "{title}. {rows}." },
  "two-mode.without-domain": {
    nl: "Van {without, number} van de {all, number} {kind, select, arrangement {regelingen} other {projecten}} is geen domein bekend: die {without, plural, one {telt} other {tellen}} bij de domeinen niet mee.",
    en: "Of {without, number} of the {all, number} {kind, select, arrangement {arrangements} other {projects}} no domain is known: {without, plural, one {it does} other {they do}} not count for the domains.",
  },
  "two-mode.left-out": {
    nl: "De lens laat {count, plural, one {# {kind, select, arrangement {regeling} other {project}}} other {# {kind, select, arrangement {regelingen} other {projecten}}}} weg, omdat bijna iedereen eraan deelneemt of omdat {count, plural, one {die zelf de indeling maakt} other {ze zelf de indeling maken}}. Wat maar op één plek samenkomt, is ook daar nagegaan.",
    en: "The lens leaves out {count, plural, one {# {kind, select, arrangement {arrangement} other {project}}} other {# {kind, select, arrangement {arrangements} other {projects}}}}, because nearly everybody takes part or because {count, plural, one {it makes} other {they make}} the partition. What meets in one place only was looked for there too.",
  },
  "two-mode.cannot": {
    nl: "Meedoen is aan dezelfde tafel zitten; of men er samenwerkt, staat hier niet. {kind, select, arrangement {Eén brede regeling} other {Eén breed project}} kan al veel domeinen geven. Onder veel actoren of {kind, select, arrangement {regelingen} other {projecten}} wijken er door toeval alleen al een paar ver af. Wie veel verbindt, staat op een plek met veel lijnen; over de persoon zegt het niets.",
    en: "To take part is to sit at the same table; whether people work together there is not told. One broad {kind, select, arrangement {arrangement} other {project}} can give many domains already. Among many actors or {kind, select, arrangement {arrangements} other {projects}} a few are far off by chance alone. Who connects much stands where many lines meet; of the person it says nothing.",
  },
  "two-mode.column.actor": { nl: "Actor", en: "Actor" },
  "two-mode.column.projects": {
    nl: "{kind, select, arrangement {Regelingen} other {Projecten}} met een domein",
    en: "{kind, select, arrangement {Arrangements} other {Projects}} with a domain",
  },
  "two-mode.column.without": { nl: "Zonder domein", en: "Without a domain" },
  "two-mode.column.domains": { nl: "Domeinen", en: "Domains" },
  "two-mode.column.expected": { nl: "Bij toeval", en: "By chance" },
  "two-mode.column.effective-domains": { nl: "Even grote domeinen", en: "Domains of equal size" },
  "two-mode.column.effective-groups": { nl: "Even grote groepen", en: "Groups of equal size" },
  "two-mode.mix.more": { nl: "en nog {count}", en: "and {count} more" },
  "two-mode.column.unbiased": { nl: "Twee ervan verschillen", en: "Two of them differ" },
  "two-mode.column.difference-expected": { nl: "Dat bij toeval", en: "That by chance" },
  "two-mode.column.beyond-own": { nl: "Buiten de eigen domeinen", en: "Beyond its own domains" },
  "two-mode.column.joins": { nl: "Verbindt als enige", en: "Joins alone" },
  "two-mode.column.mix": { nl: "Welke domeinen", en: "Which domains" },
  "two-mode.column.project": {
    nl: "{kind, select, arrangement {Regeling} other {Project}}",
    en: "{kind, select, arrangement {Arrangement} other {Project}}",
  },
  "two-mode.column.members": { nl: "Deelnemers met een groep", en: "Participants with a group" },
  "two-mode.column.groups": { nl: "Groepen", en: "Groups" },
  "two-mode.column.differing": { nl: "Paren uit verschillende groepen", en: "Pairs from different groups" },
  "two-mode.column.only": { nl: "Treffen elkaar alleen hier", en: "Meet only here" },
} satisfies Catalogue;
