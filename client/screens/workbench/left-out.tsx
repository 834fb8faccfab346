import type { NetworkView } from "#analysis/model/network-view.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** What the numbers or the drawing leave out, always in sight; names appear on asking. */
export function LeftOut({ coalition, network }: { coalition: CoalitionDetail; network: NetworkView }) {
  const { text, pick } = useSpeaker();
  const { leftOut, partition } = network;
  const hidden = network.picture === "two-mode" ? network.projects.filter((project) => !project.drawn) : [];
  const note = coalition.partitions.find(({ key }) => key === partition.key)?.note;
  const chips = [
    {
      id: "defining" as const,
      names: leftOut.definingProjects.map(({ name }) => name),
      count: leftOut.definingProjects.length,
    },
    {
      id: "plenary" as const,
      names: leftOut.plenaryProjects.map(({ name }) => name),
      count: leftOut.plenaryProjects.length,
    },
    { id: "hidden" as const, names: hidden.map(({ name }) => name), count: hidden.length },
    { id: "isolates" as const, names: [], count: leftOut.isolates },
    { id: "unassigned" as const, names: [], count: partition.unassigned },
  ].filter(({ count }) => count > 0);
  return (
    <div className="left-out">
      {note && <p className="left-out-note">{pick(note)}</p>}
      <ul>
        {chips.map(({ id, names, count }) => (
          <li key={id}>
            {names.length === 0 ? (
              text(`lens.left-out.${id}`, { count })
            ) : (
              <details>
                <summary>{text(`lens.left-out.${id}`, { count })}</summary>
                <ul className="left-out-names">
                  {names.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
