import { useState } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { ShapeMark } from "#client/components/shape-mark.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import { palettes } from "#client/style/palette.ts";
import { type GuestGroup, guestGroups, personsOf, withGuests } from "./guest-choice.ts";

type Props = {
  network: NetworkView;
  chosen: readonly string[];
  /** Who is chosen in the picture. */
  selected: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
};

/** Everybody who can come, by group, to tick; with a way to tick many at once. */
export function WhoComes({ network, chosen, selected, onChoose }: Props) {
  const { text, pick, compare } = useSpeaker();
  const [search, setSearch] = useState("");
  const groups = guestGroups(network, search, compare);
  const persons = personsOf(network);
  const everybody = network.actors.map(({ id }) => id);
  const inPicture = everybody.filter((id) => selected.includes(id));
  const change = (ids: readonly string[], isIn: boolean) => onChoose(withGuests(network, chosen, { ids, isIn }));
  const nameOf = (group: number | null) => {
    const known = group === null ? undefined : network.partition.groups[group];
    return known ? pick(known.label) : text("seating.group.none");
  };
  return (
    <details className="seating-who">
      <summary>{text("seating.who", { count: chosen.length })}</summary>
      <div className="seating-many">
        <label className="choice">
          <span>{text("seating.search")}</span>
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
        <button type="button" onClick={() => onChoose(everybody)}>
          {text("seating.all")}
        </button>
        {persons.length > 0 && persons.length < everybody.length && (
          <button type="button" onClick={() => onChoose(persons)}>
            {text("seating.persons", { count: persons.length })}
          </button>
        )}
        {inPicture.length > 0 && (
          <button type="button" onClick={() => onChoose(inPicture)}>
            {text("seating.selection", { count: inPicture.length })}
          </button>
        )}
        <button type="button" onClick={() => onChoose([])}>
          {text("seating.nobody")}
        </button>
      </div>
      <div className="seating-groups">
        {groups.length === 0 && <p className="muted">{text("seating.search.none")}</p>}
        {groups.map((one) => (
          <GroupGuests
            key={one.group ?? "none"}
            {...one}
            name={nameOf(one.group)}
            chosen={new Set(chosen)}
            onChange={change}
          />
        ))}
      </div>
    </details>
  );
}

type GroupProps = GuestGroup & {
  name: string;
  chosen: ReadonlySet<string>;
  onChange: (ids: readonly string[], isIn: boolean) => void;
};

function GroupGuests({ group, actors, name, chosen, onChange }: GroupProps) {
  const { text } = useSpeaker();
  const palette = palettes[useTheme()];
  const ids = actors.map(({ id }) => id);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <fieldset>
      <legend>
        <ShapeMark {...groupMark(group, palette)} /> {name}
      </legend>
      <label className="seating-whole">
        <input
          type="checkbox"
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < ids.length;
          }}
          checked={count === ids.length}
          onChange={({ target }) => onChange(ids, target.checked)}
        />
        {text("seating.of-group", { group: name })}{" "}
        <span className="muted">{text("seating.of-group.chosen", { chosen: count, all: ids.length })}</span>
      </label>
      <ul>
        {actors.map((actor) => (
          <li key={actor.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(actor.id)}
                onChange={({ target }) => onChange([actor.id], target.checked)}
              />
              {actor.name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
