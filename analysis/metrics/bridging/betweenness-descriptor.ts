import type { MetricDescriptor } from "../descriptor.ts";

const DIRECTION = {
  nl: "Hoger: er loopt meer via deze actor. Dat is invloed, maar ook drukte, en kwetsbaar als hij wegvalt.",
  en: "Higher: more runs through this actor. That is influence, but also load, and fragile should it drop out.",
};

export const betweennessDescriptor = {
  id: "betweenness",
  family: "bridging",
  name: { nl: "Op de route tussen anderen", en: "On the route between others" },
  meaning: {
    nl: "Op welk deel van de kortste routes tussen alle andere actoren deze actor ligt. Zijn er meer kortste routes tussen twee actoren, dan telt elke route voor een gelijk deel.",
    en: "On which part of the shortest routes between all other actors this actor lies. Where two actors have several shortest routes, each counts for an equal part.",
  },
  formula: "B(v) = Σ_{s≠v≠t} σ_st(v) / σ_st; share = B(v) / pairs of others",
  range: "0 … 1 (share), 0 … (raw)",
  direction: DIRECTION,
  undefinedWhen: {
    nl: "Er zijn minder dan drie actoren. Wie geen relatie heeft, krijgt 0: er loopt niets langs.",
    en: "There are fewer than three actors. An actor without ties gets 0: nothing runs through it.",
  },
  nullModel: null,
  reference: "Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249",
  complexity: "O(n·m)",
} as const satisfies MetricDescriptor;

export const crossBetweennessDescriptor = {
  id: "crossGroupBetweenness",
  family: "bridging",
  name: { nl: "Op de route tussen groepen", en: "On the route between groups" },
  meaning: {
    nl: "Op welk deel van de kortste routes tussen actoren uit verschillende groepen deze actor ligt. Wat er binnen een groep loopt, telt niet mee. Wie in geen groep zit, kan wel een schakel zijn.",
    en: "On which part of the shortest routes between actors of different groups this actor lies. What runs inside a group does not count. An actor in no group can still be a link.",
  },
  formula: "CB(v) = Σ_{s≠v≠t} ω(s,t)·σ_st(v) / σ_st,  ω = 1 − Σ_g min(p_sg, p_tg); share = CB(v) / Σ_{s≠v≠t} ω(s,t)",
  range: "0 … 1 (share), 0 … (raw)",
  direction: DIRECTION,
  undefinedWhen: {
    nl: "Er zijn geen andere actoren uit verschillende groepen. Paren zonder route tellen mee als paren waar deze actor niets voor doet.",
    en: "There are no other actors from different groups. Pairs without a route count as pairs that this actor does nothing for.",
  },
  nullModel: null,
  reference: "Schakelwerk; after Brandes 2008, doi:10.1016/j.socnet.2007.11.001",
  complexity: "O(n·m), in the same pass",
} as const satisfies MetricDescriptor;
