import { strengthOf } from "#analysis/findings/wording.ts";
import { WORLD_WORDS } from "#analysis/model/words.ts";
import type { WorldCell, WorldsResult } from "#analysis/model/worlds-result.ts";
import type { ShareBarsState } from "#client/charts/share-bars.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** Who answered in each world, and what follows for the rest; nothing where ties are not what people answered. */
export function responseSentences({ response }: WorldsResult, { text, pick, percent, list }: Speaker): string[] {
  if (response === null) return [];
  const { worlds, unheard, isEnough } = response;
  const answers = worlds.map(({ key, asked, answered, share }) => {
    const world = key === "lifeworld" || key === "system" || key === "both" ? pick(WORLD_WORDS[key]) : key;
    return asked === null || answered === null || share === null
      ? text("worlds.response.few", { world })
      : text("worlds.response.one", { world, answered, asked, share: percent(share) });
  });
  return [
    text("worlds.response", { worlds: list(answers) }),
    ...unheard.map((world) => text("worlds.response.unheard", { world: pick(WORLD_WORDS[world]) })),
    ...(isEnough ? [] : [text("worlds.response.withheld")]),
    ...(isEnough && worlds.some(({ isFlagged }) => isFlagged) ? [text("worlds.response.flagged")] : []),
  ];
}

/** What connects the worlds beside chance, how sure that is, and on how few it rests. */
export function shareSentences({ share, carriers }: WorldsResult, speaker: Speaker): string {
  const { text, percent } = speaker;
  const { value, expected, effect } = share;
  const half = carriers ? [halfSentence(carriers, speaker)] : [];
  const part = percent(value ?? 0);
  if (expected === null) return [text("worlds.share.known", { share: part }), ...half].join(" ");
  const strength = strengthOf(share);
  const verdict =
    strength === null
      ? []
      : strength === "clear"
        ? [text((effect ?? 0) < 0 ? "worlds.strength.clear.less" : "worlds.strength.clear.more")]
        : [text(`worlds.strength.${strength}`)];
  return [text("worlds.share", { share: part, expected: percent(expected) }), ...verdict, ...half].join(" ");
}

/** What was found above what chance gives; null where one of them is not defined. */
export function shareBars(
  { value, expected }: WorldsResult["share"],
  { text, percent }: Speaker,
): ShareBarsState | null {
  if (value === null || expected === null) return null;
  const said = { share: percent(value), expected: percent(expected) };
  return {
    summary: text("worlds.bars", said),
    bars: [
      { kind: "observed", label: text("worlds.bar.observed"), share: value, text: said.share },
      { kind: "chance", label: text("worlds.bar.chance"), share: expected, text: said.expected },
    ],
  };
}

type Carriers = NonNullable<WorldsResult["carriers"]>;

function halfSentence({ crossing: { half }, chance }: Carriers, { text, number }: Speaker): string {
  if (chance === null) return text("worlds.half.only", { half });
  return text("worlds.half", { half, chance: number(Math.round(chance.half.mean)) });
}

/** What there is of one kind of ties, of what there could be. */
export function cellValue({ ties, possible }: WorldCell, { text, percent, number }: Speaker): string {
  if (possible === 0) return text("worlds.cell.impossible");
  return text("worlds.cell.value", {
    share: percent(ties / possible),
    ties: number(Math.round(ties)),
    possible: number(Math.round(possible)),
  });
}

/** How few carry half, beside as much contact anywhere in the network. */
export function carriedSentence({ crossing, chance }: Carriers, { text, number }: Speaker): string {
  const { half, any, equal } = crossing;
  const whole = (actors: number) => number(Math.round(actors));
  return [
    text("worlds.carriers.half", { half, any }),
    ...(chance
      ? [
          text("worlds.carriers.chance", {
            mean: whole(chance.half.mean),
            from: whole(chance.half.from),
            until: whole(chance.half.until),
          }),
          text(half < chance.half.from ? "worlds.carriers.fewer" : "worlds.carriers.not-fewer"),
        ]
      : []),
    ...(equal > 0 ? [text("worlds.carriers.equal", { count: equal })] : []),
  ].join(" ");
}
