import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { sayChange } from "../imagined/change-words.ts";
import { choicesOf } from "../lens-choices.ts";
import { momentsOf, pictureOptions } from "../lens-options.ts";

type Choice = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { value: string; label: string }[];
};

/** The lens as the lens bar says it: each choice that there is, with what it stands at. */
export function lensWords(
  seen: { readonly coalition: CoalitionDetail; readonly network: NetworkView; readonly view: WorkbenchView },
  speaker: Speaker,
): readonly string[] {
  const { coalition, view } = seen;
  const { text, pick } = speaker;
  const moments = momentsOf(coalition, view, speaker);
  const partition = view.lens.partition ?? coalition.defaults.partition;
  const partitions = coalition.partitions.map(({ key, label }) => ({ value: key, label: pick(label) }));
  const choices: readonly Choice[] = [
    { label: text("lens.partition"), value: partition, options: partitions },
    { label: text("lens.moment"), value: moments.chosen, options: moments.options },
    {
      label: text("lens.picture"),
      value: view.picture ?? coalition.defaults.picture,
      options: pictureOptions(coalition, speaker),
    },
    { label: text("lens.layout"), value: view.layout, options: [layoutWord(view, speaker)] },
    {
      label: text("lens.size"),
      value: view.size,
      options: [{ value: view.size, label: text(`lens.size.${view.size}`) }],
    },
    ...choicesOf(seen, speaker).filter(({ options }) => options.length > 1),
  ];
  const inForce = seen.network.imagined.filter(({ refusal }) => refusal === null);
  const said = inForce.map((told) => sayChange(told, speaker, seen.network.partition.key));
  const imagined = said.length > 0 ? [text("imagined.sheet", { changes: speaker.list(said) })] : [];
  const chosen = choices.flatMap(({ label, value, options }) => {
    if (options.length === 0) return [];
    const said = options.find((option) => option.value === value)?.label ?? value.replace("attribute:", "");
    return [text("sheet.choice", { label, value: said })];
  });
  return [...imagined, ...chosen];
}

function layoutWord({ layout }: WorkbenchView, { text }: Speaker) {
  return { value: layout, label: text(`lens.layout.${layout}`) };
}
