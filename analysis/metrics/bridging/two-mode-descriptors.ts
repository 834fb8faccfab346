import type { MetricDescriptor } from "../descriptor.ts";

const DOMAINS_DEALT = {
  nl: "Wie aan welk project deelneemt blijft; de domeinen van de projecten worden over de projecten verloot. Gemiddelde en spreiding zijn exact.",
  en: "Who takes part in which project stays; the domains of the projects are dealt over the projects. Mean and spread are exact.",
};

const PARTICIPANTS_DRAWN = {
  nl: "Evenveel deelnemers, willekeurig getrokken uit alle actoren met een groep die aan een project deelnemen. Exact. Dat sommigen aan veel meer projecten deelnemen dan anderen, telt hier niet mee.",
  en: "As many participants, drawn at random from all actors with a group who take part in a project. Exact. That some take part in many more projects than others does not count here.",
};

const NO_DOMAINS = {
  nl: "Geen project van deze actor heeft een domein, of de lens laat die projecten weg.",
  en: "No project of this actor has a domain, or the lens leaves those projects out.",
};

const NO_GROUPS = {
  nl: "Geen deelnemer heeft een groep, of de lens laat het project weg. Is de indeling van de projecten zelf gemaakt, dan wordt niets met toeval vergeleken.",
  en: "No participant has a group, or the lens leaves the project out. Where the partition is made of the projects themselves nothing is compared with chance.",
};

const RAREFACTION = "Hurlbert 1971, doi:10.2307/1934145; Heck, van Belle & Simberloff 1975, doi:10.2307/1934716";

export const projectReachDescriptor = {
  id: "projectReach",
  family: "bridging",
  name: { nl: "Domeinen via projecten", en: "Domains through projects" },
  meaning: {
    nl: "Hoeveel beleidsdomeinen de projecten van deze actor samen hebben, ook als er geen enkele relatie van gemaakt wordt. Wie aan meer projecten deelneemt, raakt er vanzelf meer: daarom staat ernaast wat evenveel willekeurige projecten raken.",
    en: "How many policy domains the projects of this actor have together, without any tie being made of them. Who takes part in more projects reaches more by itself: so what as many random projects reach stands beside it.",
  },
  formula: "#∪_p D_p over its k projects;  at random Σ_g [1 − C(P − N_g, k)/C(P, k)]",
  range: "1 … K",
  direction: {
    nl: "Boven wat toeval geeft: de projecten liggen ver uit elkaar, of één ervan is heel breed. Eronder: zij liggen in één hoek.",
    en: "Above what chance gives: the projects lie far apart, or one of them is very broad. Below: they lie in one corner.",
  },
  undefinedWhen: NO_DOMAINS,
  nullModel: DOMAINS_DEALT,
  reference: RAREFACTION,
  complexity: "O(participations + K²) for each number of projects",
} as const satisfies MetricDescriptor;

export const projectMixDescriptor = {
  id: "projectMix",
  family: "bridging",
  name: { nl: "Menging van de projecten", en: "Mix of the projects" },
  meaning: {
    nl: "Hoe vaak twee willekeurige projecten van deze actor uit verschillende domeinen komen, en met hoeveel even grote domeinen de menging overeenkomt. Elk project telt als 1: wie weinig betaalt, zit evengoed aan tafel.",
    en: "How often two random projects of this actor come from different domains, and as how many domains in equal parts the mix is. Each project counts as 1: who pays little sits at the table as much.",
  },
  formula:
    "1 − Σ_{p≠q} s_pq/(k(k − 1));  ²D = 1/Σ_g q_g², q_g = Σ_p π_pg/k;  at random 1 − mean of s over all pairs of projects",
  range: "0 … 1; ²D 1 … K",
  direction: {
    nl: "Boven wat toeval geeft: een verbinder van domeinen. Eronder: de projecten lijken op elkaar. Met twee of drie projecten zegt het verschil weinig.",
    en: "Above what chance gives: a connector of domains. Below: the projects are alike. With two or three projects the difference says little.",
  },
  undefinedWhen: {
    nl: "De actor neemt deel aan minder dan twee projecten met een domein. Een project zonder domein telt niet mee.",
    en: "The actor takes part in fewer than two projects with a domain. A project without one does not count.",
  },
  nullModel: DOMAINS_DEALT,
  reference: "Hurlbert 1971, doi:10.2307/1934145; Hill 1973, doi:10.2307/1934352",
  complexity: "O(Σ k²)",
} as const satisfies MetricDescriptor;

export const onlyJoinsDescriptor = {
  id: "onlyJoins",
  family: "bridging",
  name: { nl: "Domeinen die alleen deze actor verbindt", en: "Domains that only this actor joins" },
  meaning: {
    nl: "Twee domeinen waarvan in deze gegevens niemand anders deelneemt aan projecten van allebei. Alle lopende projecten tellen daarvoor mee, ook die de lens weglaat.",
    en: "Two domains of which nobody else in these data takes part in projects of both. All projects in force count for that, also those that the lens leaves out.",
  },
  formula: "#{ {A, B} : only i takes part in projects of A and of B }",
  range: "0 …",
  direction: {
    nl: "Hoger: valt deze actor weg, dan zit voor meer paren van domeinen niemand meer aan beide tafels.",
    en: "Higher: if this actor goes, for more pairs of domains nobody sits at both tables any more.",
  },
  undefinedWhen: NO_DOMAINS,
  nullModel: null,
  reference: "Schakelwerk",
  complexity: "O(Σ D²) for the D domains of an actor",
} as const satisfies MetricDescriptor;

export const groupMixDescriptor = {
  id: "groupMix",
  family: "bridging",
  name: { nl: "Groepen die een project samenbrengt", en: "Groups that a project brings together" },
  meaning: {
    nl: "Hoeveel groepen aan een project deelnemen, met hoeveel even grote groepen dat overeenkomt, en welk deel van de paren van deelnemers uit verschillende groepen komt.",
    en: "How many groups take part in a project, as how many groups in equal parts that is, and which part of the pairs of participants are from different groups.",
  },
  formula: "²D = 1/Σ_g q_g²;  Σ_{i<j} (1 − s_ij)/C(n, 2);  at random Σ_g [1 − C(N − N_g, n)/C(N, n)] groups",
  range: "1 … K; 0 … 1 for the part of pairs",
  direction: {
    nl: "Boven wat toeval geeft: het project brengt groepen bij elkaar. Eronder: het blijft binnen een groep of enkele groepen.",
    en: "Above what chance gives: the project brings groups together. Below: it stays inside one group or a few.",
  },
  undefinedWhen: NO_GROUPS,
  nullModel: PARTICIPANTS_DRAWN,
  reference: `${RAREFACTION}; Hill 1973, doi:10.2307/1934352`,
  complexity: "O(participations + K²) for each size",
} as const satisfies MetricDescriptor;

export const onlyGroupsDescriptor = {
  id: "onlyGroups",
  family: "bridging",
  name: { nl: "Groepen die elkaar alleen hier treffen", en: "Groups that meet only here" },
  meaning: {
    nl: "Twee groepen waarvan leden in dit project samen zitten, en in deze gegevens in geen enkel ander lopend project. Buiten projecten kunnen zij elkaar wel treffen.",
    en: "Two groups of which members sit together in this project, and in no other project in force in these data. Outside projects they may meet.",
  },
  formula: "#{ {g, h} : M_gh > 0 in this project and in no other }",
  range: "0 …",
  direction: {
    nl: "Hoger: houdt dit project op, dan delen meer paren van groepen geen project meer.",
    en: "Higher: if this project ends, more pairs of groups share no project any more.",
  },
  undefinedWhen: {
    nl: "Er zijn geen projecten, of te veel groepen om elk paar te vergelijken.",
    en: "There are no projects, or too many groups to compare every pair.",
  },
  nullModel: null,
  reference: "Schakelwerk",
  complexity: "O(Σ groups(p)²)",
} as const satisfies MetricDescriptor;
