import { useState } from "react";
import type { NetworkView, ViewActor } from "#analysis/model/network-view.ts";
import { Choice } from "#client/components/choice.tsx";
import { ReferenceField } from "#client/components/form/reference-field.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { imagine } from "./change-view.ts";
import { isMovable } from "./movable.ts";

type Props = { actor: ViewActor; network: NetworkView };

/** What one can ask of one actor: leaving, another group, and with somebody else contact or becoming one. */
export default function ImagineActor({ actor, network }: Props) {
  const { text } = useSpeaker();
  return (
    <details className="imagined-more">
      <summary>{text("imagined.ask")}</summary>
      <p>
        <button type="button" onClick={() => imagine({ do: "leave", actor: actor.id })}>
          {text("imagined.ask.leave")}
        </button>
      </p>
      {isMovable(network.partition.key) && <ToGroup actor={actor} network={network} />}
      <WithOther actor={actor} network={network} />
    </details>
  );
}

function ToGroup({ actor, network }: Props) {
  const { text, pick } = useSpeaker();
  const { key: partition, groups } = network.partition;
  const isOnlyIn = (at: number) => actor.groups.length === 1 && actor.groups[0]?.[0] === at;
  const options = groups.flatMap(({ key, label }, at) => (isOnlyIn(at) ? [] : [{ value: key, label: pick(label) }]));
  const [chosen, choose] = useState("");
  const group = options.find(({ value }) => value === chosen)?.value ?? options[0]?.value;
  if (group === undefined) return null;
  return (
    <div className="imagined-form">
      <Choice label={text("imagined.ask.move")} value={group} options={options} onChange={choose} />
      <button type="button" onClick={() => imagine({ do: "move", actor: actor.id, partition, group })}>
        {text("imagined.ask.look")}
      </button>
    </div>
  );
}

function WithOther({ actor, network }: Props) {
  const { text } = useSpeaker();
  const [other, choose] = useState("");
  const others = network.actors.filter(({ id }) => id !== actor.id).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const ask = (verb: "tie" | "untie" | "merge") => imagine({ do: verb, actor: actor.id, other });
  return (
    <div className="imagined-form">
      <ReferenceField
        look={{ label: text("imagined.ask.other"), pointer: "/imagined/other" }}
        value={other}
        options={others}
        onChange={choose}
      />
      {other !== "" && (
        <>
          <button type="button" onClick={() => ask("tie")}>
            {text("imagined.ask.tie")}
          </button>
          <button type="button" onClick={() => ask("untie")}>
            {text("imagined.ask.untie")}
          </button>
          <button type="button" onClick={() => ask("merge")}>
            {text("imagined.ask.merge")}
          </button>
        </>
      )}
    </div>
  );
}
