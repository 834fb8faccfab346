import { useState } from "react";
import { PARTY_TYPES, type PartyType } from "#analysis/model/actor.ts";
import type { ImaginedChange } from "#analysis/model/imagined-change.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { slug } from "#analysis/model/slug.ts";
import { PARTY_TYPE_WORDS } from "#analysis/model/words.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { imagine } from "./change-view.ts";
import { isMovable } from "./movable.ts";

const NO_GROUP = "";

/** Somebody who is not there yet: a name, a kind of party and a group. */
export function ArriveForm({ network }: { network: NetworkView }) {
  const { text, pick } = useSpeaker();
  const [name, setName] = useState("");
  const [partyType, setPartyType] = useState<PartyType>("other");
  const [group, setGroup] = useState(NO_GROUP);
  const { key: partition, groups } = network.partition;
  const arrive = () => {
    const actor = newId(name, network);
    const move: ImaginedChange = { do: "move", actor, partition, group };
    imagine({ do: "arrive", actor, name: name.trim(), partyType }, ...(group === NO_GROUP ? [] : [move]));
    setName("");
  };
  return (
    <details className="imagined-more">
      <summary>{text("imagined.arrive")}</summary>
      <form
        className="imagined-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") arrive();
        }}
      >
        <label className="choice">
          <span>{text("imagined.arrive.name")}</span>
          <input
            type="text"
            required
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <Choice
          label={text("imagined.arrive.kind")}
          value={partyType}
          options={PARTY_TYPES.map((value) => ({ value, label: pick(PARTY_TYPE_WORDS[value]) }))}
          onChange={(value) => setPartyType(PARTY_TYPES.find((known) => known === value) ?? "other")}
        />
        {isMovable(partition) && (
          <Choice
            label={text("imagined.arrive.group")}
            value={group}
            options={[
              { value: NO_GROUP, label: text("picture.unassigned") },
              ...groups.map(({ key, label }) => ({ value: key, label: pick(label) })),
            ]}
            onChange={setGroup}
          />
        )}
        <button type="submit">{text("imagined.arrive.do")}</button>
      </form>
    </details>
  );
}

/** An id that nobody in the picture has. */
function newId(name: string, { actors }: NetworkView): string {
  const taken = new Set(actors.map(({ id }) => id));
  const stem = slug(name);
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}~${count}`;
  return id;
}
