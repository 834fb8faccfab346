import type { WaveChange } from "#analysis/model/waves-result.ts";
import { NameList } from "#client/components/name-list.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** Who merged between the two moments, and that it is no turnover; who was divided, and why it is. */
export function MergedBodies({ change }: { change: WaveChange }) {
  const { text, list, day, percent } = useSpeaker();
  const { merged, split } = change;
  if (merged.total === 0 && split.length === 0) return null;
  const partName = ({ label, share }: (typeof split)[number]["into"][number]) =>
    share === null ? label : text("time.merged.part", { name: label, share: percent(share) });
  const areMunicipalities = merged.entries.every(({ isMunicipality }) => isMunicipality);
  return (
    <section className="time-merged" aria-label={text("time.merged.title")}>
      {merged.total > 0 && (
        <p>{text(areMunicipalities ? "time.merged.municipalities" : "time.merged.bodies", { count: merged.total })}</p>
      )}
      {split.map(({ id, label, into, followedTo }) => {
        const main = into.find((body) => body.id === followedTo);
        const said = { name: label, into: list(into.map(partName)) };
        return (
          <p key={id}>
            {main ? text("time.merged.split.followed", { ...said, main: main.label }) : text("time.merged.split", said)}
          </p>
        );
      })}
      <NameList
        title={text("time.merged.list", { count: merged.total })}
        list={merged}
        nameOf={({ label, into, on }) => text("time.merged.entry", { name: label, into: into.label, day: day(on) })}
      />
    </section>
  );
}
