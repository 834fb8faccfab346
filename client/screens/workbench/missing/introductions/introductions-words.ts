import type { Introduction, IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** The name of a group by its key; of no group too. */
export type NameOfGroup = (key: string | null) => string;

const NOBODY = "none";

/** A part in percent with one digit: advice moves tenths. */
function tenths(share: number, { number }: Speaker): string {
  return number(share, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** What the whole list does, with what chance would do; first whether there is a silo to mend at all. */
export function introductionsFindings(found: IntroductionsResult, speaker: Speaker): readonly string[] {
  const { text } = speaker;
  const { reason, introductions, together, quality, siloSign } = found;
  if (reason === "too-large") return [text("introductions.too-large")];
  if (reason !== null) return [text("introductions.undefined")];
  const silo = siloSign === "none" ? [text("introductions.no-silo")] : [];
  if (introductions.length === 0 || together === null) return [...silo, text("introductions.none")];
  const said = {
    count: introductions.length,
    now: tenths(together.now, speaker),
    after: tenths(together.after, speaker),
  };
  const useful = quality?.useful ?? null;
  return [
    ...silo,
    useful === null
      ? text("introductions.finding.plain", said)
      : text("introductions.finding", { ...said, random: tenths(together.now + useful.random.mean, speaker) }),
  ];
}

/** Why these two, sentence by sentence. */
export function introductionSentences(
  introduction: Introduction,
  groupOf: NameOfGroup,
  { text, list }: Speaker,
): readonly string[] {
  const { viaLabels, pairsCloser, mostFor, raises, contacts, sourceLabel, targetLabel, distance } = introduction;
  const pairOf = ([one, other]: readonly [string | null, string | null]) =>
    text("introductions.groups", { one: groupOf(one), other: groupOf(other) });
  const [broker, ...others] = viaLabels;
  return [
    broker === undefined
      ? `${text("introductions.no-via")} ${text("introductions.steps", { steps: distance ?? NOBODY })}`
      : text("introductions.via", { name: broker, more: others.length }),
    text("introductions.closer", { pairs: pairsCloser, most: mostFor ? pairOf(mostFor.groups) : NOBODY }),
    ...(raises.length > 0 ? [text("introductions.raises", { pairs: list(raises.map(pairOf)) })] : []),
    text("introductions.contacts", {
      source: sourceLabel,
      target: targetLabel,
      one: contacts[0],
      other: contacts[1],
    }),
  ];
}

/** How good the advice is here: how useful beside other lists, and how often a guess of a hidden tie was right. */
export function qualitySentences(found: IntroductionsResult, speaker: Speaker): readonly string[] {
  const { text, percent, number } = speaker;
  const { quality, together, parameters } = found;
  if (quality === null || together === null) return [];
  const points = (value: number) => number(100 * value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { useful, heldOut } = quality;
  const tested = heldOut?.qualities.find(
    ({ predictor, stratum }) => predictor === "adamicAdar" && stratum === "cross",
  )?.quality;
  return [
    ...(useful
      ? [
          text("introductions.quality.useful", {
            list: points(useful.list),
            random: points(useful.random.mean),
            from: points(useful.random.from),
            until: points(useful.random.until),
            likeliest: points(useful.likeliest),
            busiest: points(useful.busiest),
          }),
        ]
      : []),
    heldOut && tested
      ? text("introductions.quality.heldout", {
          repeats: heldOut.repeats,
          first: heldOut.first,
          precision: percent(tested.precision.mean),
          from: percent(tested.precision.from),
          until: percent(tested.precision.until),
          base: percent(tested.prevalence.mean),
        })
      : text("introductions.quality.few"),
    text("introductions.quality.limits", {
      perActor: parameters.perActor,
      perBroker: parameters.perBroker,
      bound: percent(together.bound),
    }),
  ];
}
