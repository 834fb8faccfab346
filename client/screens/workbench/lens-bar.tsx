import type { NetworkView } from "#analysis/model/network-view.ts";
import { BUILT_IN_PARTITIONS } from "#analysis/network/built-in-partitions.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { LAYOUTS, openingView, SIZES, type WorkbenchView } from "#client/state/address.ts";
import { changeView } from "#client/state/url.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { LeftOut } from "./left-out.tsx";
import { LensChoice } from "./lens-choice.tsx";
import { type Moment, momentsOf, pictureOptions } from "./lens-options.ts";
import { MoreChoices } from "./more-choices.tsx";

type Props = { coalition: CoalitionDetail; network: NetworkView | null; view: WorkbenchView };

/** What is looked at and how: the choices most people make, the rest behind "more", and what was left out. */
export function LensBar({ coalition, network, view }: Props) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const { lens } = view;
  const partition = lens.partition ?? coalition.defaults.partition;
  const partitions = coalition.partitions.map(({ key, label }) => ({ value: key, label: pick(label) }));
  const known = partitions.some(({ value }) => value === partition);
  const moments = momentsOf(coalition, view, speaker);
  const choosePicture = (picture: string) => changeView({ picture: picture === "one-mode" ? "one-mode" : "two-mode" });
  // What is chosen, shown alone or hidden has a button of its own to undo it.
  const isChanged =
    JSON.stringify({ ...view, selected: [], focus: 0, hidden: [] }) !==
    JSON.stringify({ ...openingView, tab: view.tab });
  return (
    <section className="lens-bar" aria-label={text("lens.title")}>
      <div className="lens-choices">
        <LensChoice
          label={text("lens.partition")}
          value={partition}
          options={known ? partitions : [...partitions, { value: partition, label: otherLabel(partition, pick) }]}
          onChange={(value) => changeView({ lens: { ...lens, partition: value } })}
        />
        <LensChoice
          label={text("lens.moment")}
          value={moments.chosen}
          options={moments.options}
          onChange={(value) =>
            changeView({
              lens: withMoment(
                lens,
                moments.options.find((one) => one.value === value),
              ),
            })
          }
        />
        <LensChoice
          label={text("lens.picture")}
          value={view.picture ?? coalition.defaults.picture}
          options={pictureOptions(coalition, speaker)}
          onChange={choosePicture}
        />
        <LensChoice
          label={text("lens.layout")}
          value={view.layout}
          options={LAYOUTS.map((layout) => ({ value: layout, label: text(`lens.layout.${layout}`) }))}
          onChange={(value) => changeView({ layout: value === "force" ? "force" : "silo" })}
        />
        <LensChoice
          label={text("lens.size")}
          value={view.size}
          options={SIZES.map((size) => ({ value: size, label: text(`lens.size.${size}`) }))}
          onChange={(value) => changeView({ size: SIZES.find((size) => size === value) ?? "contacts" })}
        />
        <MoreChoices coalition={coalition} network={network} view={view} />
        {isChanged && (
          <button type="button" className="quiet" onClick={() => changeView({ ...openingView, tab: view.tab })}>
            {text("lens.reset")}
          </button>
        )}
      </div>
      {network && <LeftOut coalition={coalition} network={network} />}
    </section>
  );
}

/** Of a partition that any coalition can be looked at by, or a column of the actors. */
function otherLabel(key: string, pick: Speaker["pick"]): string {
  const builtIn = BUILT_IN_PARTITIONS.find((partition) => partition.key === key);
  return builtIn ? pick(builtIn.label) : key.replace("attribute:", "");
}

function withMoment(lens: WorkbenchView["lens"], moment: Moment | undefined): WorkbenchView["lens"] {
  const { date: _date, wave: _wave, ...rest } = lens;
  return { ...rest, ...moment?.lens };
}
