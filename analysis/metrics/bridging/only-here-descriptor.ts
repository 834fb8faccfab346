import type { MetricDescriptor } from "../descriptor.ts";

export const onlyHereDescriptor = {
  id: "onlyHere",
  family: "bridging",
  name: { nl: "Alleen hier", en: "Only here" },
  meaning: {
    nl: "Hoeveel paren van actoren uit verschillende groepen elkaar in deze regeling of dit project treffen en in deze gegevens nergens anders.",
    en: "How many pairs of actors from different groups meet in this arrangement or project, and nowhere else in these data.",
  },
  formula: "#{ {i,j} : s_ij = 0, i and j share this project and no other }",
  range: "0 …",
  direction: {
    nl: "Hoger: houdt dit op, dan delen meer paren niets meer.",
    en: "Higher: if this ends, more pairs share nothing any more.",
  },
  undefinedWhen: { nl: "Er zijn geen projecten.", en: "There are no projects." },
  nullModel: null,
  reference: "Schakelwerk",
  complexity: "O(Σ q²)",
} as const satisfies MetricDescriptor;
