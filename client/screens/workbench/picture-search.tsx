import { type KeyboardEvent, useMemo } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, ListLayout, Popover, Virtualizer } from "react-aria-components";
import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { matchTyped } from "#client/components/match-typed.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  /** What can be found: all that is drawn, when nobody says. */
  among?: "nodes" | "actors";
  onFound: (key: string) => void;
};

/** Finds a node by typing. */
export function PictureSearch({ coalition, network, among = "nodes", onFound }: Props) {
  const { text, compare } = useSpeaker();
  const word = coalition.projectKind === "arrangement" ? "arrangement" : "project";
  const label = text(among === "actors" ? "profile.search" : `picture.search.${word}`);
  const nodes = useMemo(() => {
    const keys = nodeKeys(network);
    const actors = network.actors.map((actor, at) => ({ id: keys.actors[at] ?? "", name: actor.name }));
    const projects = (among === "actors" ? [] : network.projects).flatMap((project, at) =>
      project.drawn ? { id: keys.projects[at] ?? "", name: project.name } : [],
    );
    return [...actors, ...projects].sort((a, b) => compare(a.name, b.name));
  }, [network, among, compare]);
  const takeTyped = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.currentTarget.hasAttribute("aria-activedescendant")) return;
    const found = matchTyped(nodes, event.currentTarget.value);
    if (found) onFound(found.id);
  };
  return (
    <ComboBox
      className="picture-search"
      defaultItems={nodes}
      allowsEmptyCollection
      onChange={(key) => key !== null && onFound(String(key))}
    >
      <Label className="visually-hidden">{label}</Label>
      <Input placeholder={label} onKeyDown={takeTyped} />
      <Popover className="picker-list">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 40 }}>
          <ListBox<(typeof nodes)[number]>
            renderEmptyState={() => <p className="picker-empty">{text("picture.search-none")}</p>}
          >
            {(node) => (
              <ListBoxItem textValue={node.name} className="picker-option">
                {node.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
