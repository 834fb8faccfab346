import type { MetricDescriptor } from "../descriptor.ts";

const NO_SHARE = {
  nl: "De groep heeft geen relaties, er is maar één groep, of de indeling is van de regelingen zelf gemaakt. Bij meer dan 60 groepen blijven deze cijfers weg.",
  en: "The group has no ties, there is only one group, or the partition is made of the arrangements themselves. Above 60 groups these numbers are left out.",
};

export const groupShareDescriptor = {
  id: "groupShare",
  family: "siloing",
  name: { nl: "Wat een groep binnen houdt", en: "What a group keeps inside" },
  meaning: {
    nl: "Welk deel van de contacten van een groep binnen de groep blijft, naast wat haar grootte al geeft: een grote groep vindt vaker iemand van zichzelf. Het verschil tussen die twee staat in procentpunten.",
    en: "Which part of a group’s contacts stays inside it, beside what its size gives: a large group meets its own more often. The difference of the two is in percentage points.",
  },
  formula:
    "S_g = 2I_g / (2I_g + E_g);  by size: pairs inside / all pairs of its members, (n_g − 1)/(n − 1);  effect = S_g − by size",
  range: "0 … 1; effect −100 … 100 points",
  direction: {
    nl: "Meer dan haar grootte geeft: de groep is naar binnen gericht. Minder: zij zoekt anderen op.",
    en: "More than its size gives: the group looks inward. Less: it seeks out others.",
  },
  undefinedWhen: NO_SHARE,
  nullModel: {
    nl: "Wat de grootte geeft, is het deel dat binnen zou blijven als de contacten van de groep met wie dan ook waren. Dat volgt uit de aantallen; er wordt niets voor verdeeld.",
    en: "What its size gives is the part that would stay inside if the group’s contacts were with anybody. It follows from the numbers; nothing is dealt for it.",
  },
  reference: "Coleman 1958, doi:10.17730/humo.17.4.q5604m676260q8n7 (expectation by size)",
  complexity: "O(m)",
  peers: {
    nl: "Coleman rekende met n_g/n; wij met (n_g − 1)/(n − 1), omdat niemand contact met zichzelf heeft.",
    en: "Coleman took n_g/n; we take (n_g − 1)/(n − 1), since nobody has contact with itself.",
  },
} as const satisfies MetricDescriptor;

export const groupTestDescriptor = {
  id: "groupTest",
  family: "siloing",
  name: { nl: "p en q per groep", en: "p and q per group" },
  meaning: {
    nl: "p: hoe vaak toeval een groep net zo ver van het gewone brengt. q: hetzelfde, maar rekening houdend met het aantal groepen dat bekeken is. Op q berust wat op de kaart van een groep staat.",
    en: "p: how often chance takes a group as far from the usual. q: the same, allowing for how many groups were looked at. What stands on the card of a group rests on q.",
  },
  formula:
    "p = 2·(r + 1)/(B + 1) for r of B deals that reach S_g on the smaller side;  q = min over p′ ≥ p of p′·K/rank(p′)",
  range: "0 … 1",
  direction: {
    nl: "Onder 0,05: zelden toeval. ‘Duidelijk’ vraagt daarbij een verschil van minstens 5 procentpunten.",
    en: "Below 0.05: rarely chance. “Clearly” asks for a difference of at least 5 percentage points as well.",
  },
  undefinedWhen: {
    nl: `${NO_SHARE.nl} Ook niet als er niet verdeeld is.`,
    en: `${NO_SHARE.en} Nor where nothing was dealt.`,
  },
  nullModel: {
    nl: "Het netwerk blijft zoals het is; de groepen worden steeds opnieuw over de actoren verdeeld, in dezelfde verdelingen als voor het aandeel van het hele netwerk. Bij weinig manieren worden ze alle bekeken en vervalt de + 1.",
    en: "The network stays as it is; the groups are dealt over the actors again and again, in the same deals as for the share of the whole network. Where there are few ways all are looked at, without the + 1.",
  },
  reference:
    "Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585",
  complexity: "O(m + K²) a deal",
} as const satisfies MetricDescriptor;

export const groupSpreadDescriptor = {
  id: "groupSpread",
  family: "siloing",
  name: { nl: "Over hoeveel gevonden groepen verspreid", en: "Spread over how many found groups" },
  meaning: {
    nl: "Over hoeveel van de groepen die de contacten zelf laten zien, een groep van de indeling verspreid ligt. Twee gelijke helften tellen als 2; een paar uitzonderingen maken het weinig meer dan 1.",
    en: "Over how many of the groups that the contacts themselves show a group of the partition lies. Two equal halves count as 2; a few strays make it little over 1.",
  },
  formula: "exp(−Σ_c q_c ln q_c),  q_c = part of the group in found group c",
  range: "1 … number of found groups",
  direction: {
    nl: "1: de groep hangt ook in haar contacten bij elkaar. Hoger: zij bestaat uit delen die elkaar minder kennen.",
    en: "1: the group hangs together in its contacts too. Higher: it consists of parts that know each other less.",
  },
  undefinedWhen: {
    nl: "Niemand van de groep heeft een contact, of er is niet naar groepen gezocht omdat het netwerk te groot is.",
    en: "Nobody of the group has a contact, or no groups were searched because the network is too large.",
  },
  nullModel: null,
  reference: "Hill 1973, doi:10.2307/1934352 (effective number, order 1)",
  complexity: "O(n)",
} as const satisfies MetricDescriptor;
