import type { WaveChange } from "#analysis/model/waves-result.ts";
import { NameList } from "#client/components/name-list.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** Actors, ties and projects that came and went, by name. */
export function WhoCame({ change }: { change: WaveChange }) {
  const { text } = useSpeaker();
  const { stayed, joined, left } = change;
  const actors = ["joined", "left"] as const;
  const ties = ["formed", "ended"] as const;
  const projects = ["projectsJoined", "projectsLeft"] as const;
  return (
    <>
      <p className="silos-finding">{text("time.who", { stayed, joined: joined.total, left: left.total })}</p>
      {actors.map((which) => (
        <NameList
          key={which}
          title={text(`time.list.${which}`, { count: change[which].total })}
          list={change[which]}
          nameOf={({ label }) => label}
        />
      ))}
      {ties.map((which) => (
        <NameList
          key={which}
          title={text(`time.list.${which}`, { count: change[which].total })}
          list={change[which]}
          nameOf={({ source, target, isInside }) =>
            text(isInside ? "time.pair" : "time.pair.across", { source: source.label, target: target.label })
          }
        />
      ))}
      {projects.map((which) => (
        <NameList
          key={which}
          title={text(`time.list.${which}`, { count: change[which].total })}
          list={change[which]}
          nameOf={({ actor, project }) => text("time.project", { actor: actor.label, project: project.label })}
        />
      ))}
    </>
  );
}
