import type { MetricDescriptor } from "../descriptor.ts";

export const countedCellsDescriptor = {
  id: "countedCells",
  family: "siloing",
  name: { nl: "Verandert een paar groepen met het tellen?", en: "Does a pair of groups change with the counting?" },
  meaning: {
    nl: "Of wat over twee groepen te zeggen is, hetzelfde blijft als antwoorden op vijf manieren geteld worden: ruim, streng, opgehoogd, en het minste en meeste dat wie niet antwoordde ervan kan maken.",
    en: "Whether what may be said of two groups stays the same when answers are counted in five ways: loosely, strictly, raised, and the least and most that those who did not answer could make of it.",
  },
  formula: "verdict of T̂_gh/ΣT̂ for union, confirmed, union weighted, lowest, highest; changes = not all the same",
  range: "same, or changes",
  direction: {
    nl: "Verandert het, dan hangt de uitspraak over dit paar aan de manier van tellen: bouw er niets op.",
    en: "Where it changes, what is said of this pair hangs on the way of counting: build nothing on it.",
  },
  undefinedWhen: {
    nl: "Een van beide groepen heeft minder dan drie mensen: dan wordt niets getoond. Ook niet als er niet verdeeld is.",
    en: "One of both groups has fewer than three people: then nothing is shown. Nor where nothing was dealt.",
  },
  nullModel: {
    nl: "Wie antwoordde en wie genoemd is, blijft zoals het is; de groepen worden steeds opnieuw verdeeld over wie antwoordde, en apart over wie niet. De p-waarde houdt er rekening mee dat alle paren groepen bekeken zijn.",
    en: "Who answered and who was named stays as it is; the groups are dealt again and again over those who answered, and apart over those who did not. The p-value allows for having looked at all pairs of groups.",
  },
  reference: "Westfall & Young 1993 (per side); Huisman 2009, Journal of Social Structure 10 (unanswered)",
  complexity: "O(rounds × (m + C²))",
} as const satisfies MetricDescriptor;
