import { type ReactNode, useMemo } from "react";
import type { ProfileContact } from "#analysis/model/profile-result.ts";
import { mountEgoPicture } from "#client/charts/ego-picture.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { useTheme } from "#client/components/use-theme.ts";
import { select } from "#client/state/selection.ts";
import { palettes } from "#client/style/palette.ts";
import { groupLabel } from "../silos/survey/survey-words.ts";
import { egoPictureState } from "./profile-ego.ts";
import type { ProfileProps } from "./profile-types.ts";
import { isBridge } from "./profile-words.ts";

/** The actor with its contacts in their groups, and the same as a table. */
export function ProfilePicture({ network, found }: ProfileProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const palette = palettes[useTheme()];
  const state = useMemo(
    () => egoPictureState(found, { network, palette }, speaker),
    [found, network, palette, speaker],
  );
  const { contacts, drawn, weighted, among } = found;
  const hasBridges = contacts.some(isBridge);
  return (
    <>
      <h3>{text("profile.picture")}</h3>
      <Drawn mount={mountEgoPicture} state={state} className="ego-frame" />
      <ul className="survey-key ego-key">
        {hasBridges && (
          <EgoKey name="ego-bridge">{text(weighted ? "profile.key.bridge.weighted" : "profile.key.bridge")}</EgoKey>
        )}
        {!contacts.every(isBridge) && (
          <EgoKey name="ego-tie">{text(hasBridges ? "profile.key.other" : "profile.key.tie")}</EgoKey>
        )}
        {among.length > 0 && <EgoKey name="ego-among">{text("profile.key.among")}</EgoKey>}
        {contacts.some(({ others }) => others === 0) && <EgoKey name="ego-ring">{text("profile.key.ring")}</EgoKey>}
      </ul>
      {(contacts.length > drawn || contacts.some(sharesSome)) && (
        <p className="silos-note">
          {contacts.some(sharesSome) && text("profile.picture.hats")}{" "}
          {contacts.length > drawn && text("profile.picture.rest", { drawn, count: contacts.length })}
        </p>
      )}
      <details>
        <summary>{text("profile.table", { count: contacts.length })}</summary>
        <ContactTable found={found} network={network} />
      </details>
    </>
  );
}

/** In several groups, one of them the actor's. */
function sharesSome({ foreign }: ProfileContact): boolean {
  return foreign !== null && foreign > 0 && foreign < 1;
}

type Sign = "ego-bridge" | "ego-tie" | "ego-among" | "ego-ring";

function EgoKey({ name, children }: { name: Sign; children: ReactNode }) {
  return (
    <li className={`${name}-key`}>
      <svg className="ego-picture" viewBox="0 0 26 14" aria-hidden="true">
        {name === "ego-ring" ? (
          <>
            <circle className="ego-ring" cx="13" cy="7" r="6" />
            <circle className="ego-mark" cx="13" cy="7" r="3" />
          </>
        ) : (
          <path className={name} d="M1 7H25" strokeWidth={name === "ego-bridge" ? 6 : undefined} />
        )}
        {name === "ego-bridge" && <path className="ego-deck" d="M1 7H25" strokeWidth={3.4} />}
      </svg>
      {children}
    </li>
  );
}

function ContactTable({ found, network }: Pick<ProfileProps, "found" | "network">) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  const columns: readonly Column<ProfileContact>[] = [
    { id: "contact", title: text("profile.column.contact"), value: ({ label }) => label },
    {
      id: "group",
      title: text("profile.column.group"),
      value: ({ group }) => (group === null ? text("picture.unassigned") : groupLabel(network, group, speaker)),
    },
    {
      id: "strength",
      title: text("profile.column.strength"),
      value: ({ weight }) => weight,
      cell: ({ weight }) => number(weight, { maximumFractionDigits: 2 }),
    },
    { id: "apart", title: text("profile.column.apart"), value: ({ apart }) => apart },
    { id: "alone", title: text("profile.column.alone"), value: ({ alone }) => alone },
    { id: "others", title: text("profile.column.others"), value: ({ others }) => others },
    {
      id: "dependence",
      title: text("profile.column.dependence"),
      value: ({ dependence }) => dependence,
      cell: ({ dependence }) => percent(dependence),
    },
  ];
  return (
    <SortableTable
      caption={text("profile.picture")}
      rows={found.contacts}
      columns={columns.filter(({ id }) => id !== "strength" || found.weighted)}
      keyOf={({ id }) => id}
      nameOf={({ label }) => label}
      selected={[]}
      onSelect={(id) => select([id])}
      sortedBy="alone"
    />
  );
}
