import type { Communities } from "#analysis/model/communities.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { FlowBar, FlowDiagramState } from "#client/charts/flow-diagram-types.ts";
import { orderByFlows } from "#client/charts/flow-layout.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { groupColour, type Palette } from "#client/style/palette.ts";

/** More found groups than this are drawn as one: their names would not be read. */
const MOST_FOUND = 15;

/** What is drawn: groups of the partition, the found groups, and who is in both. The largest found group stays the first. */
export function flowState(
  network: NetworkView,
  communities: Communities,
  { speaker, palette, finding }: { speaker: Speaker; palette: Palette; finding: string },
): FlowDiagramState {
  const { text, pick, percent } = speaker;
  const { table, perGroup, perCommunity } = communities;
  const labels = new Map(network.partition.groups.map(({ key, label }) => [key, pick(label)]));
  const nameOf = (key: string) => labels.get(key) ?? key;
  const shown = perCommunity.length > MOST_FOUND ? MOST_FOUND - 1 : perCommunity.length;
  const right: FlowBar[] = perCommunity.slice(0, shown).map(({ size, group, share }, at) => ({
    key: `${at}`,
    name: text("communities.found", { number: at + 1 }),
    note: text("communities.mostly", { count: size, share: percent(share), group: nameOf(group) }),
    count: size,
    colour: null,
  }));
  const rest = perCommunity.slice(shown);
  const members = rest.reduce((sum, { size }) => sum + size, 0);
  if (rest.length > 0) {
    const name = text("communities.smaller", { count: rest.length });
    right.push({
      key: "rest",
      name,
      note: text("communities.count", { count: members }),
      count: members,
      colour: null,
    });
  }
  const cells = table.map((counts) => {
    const others = counts.slice(shown).reduce((sum, count) => sum + count, 0);
    return rest.length > 0 ? [...counts.slice(0, shown), others] : counts;
  });
  const present = [...perGroup.keys()].filter((group) => (perGroup[group]?.actors ?? 0) > 0);
  const order = orderByFlows(present.length, (at) =>
    (cells[present[at] ?? 0] ?? []).map((count, found) => [found, count]),
  );
  const groups = order.map((at) => present[at] ?? 0);
  const left = groups.map((group): FlowBar => {
    const { key = "", actors = 0 } = perGroup[group] ?? {};
    return {
      key,
      name: nameOf(key),
      note: text("communities.count", { count: actors }),
      count: actors,
      colour: groupColour(palette, group),
    };
  });
  const flows = groups.flatMap((group, at) =>
    (cells[group] ?? []).map((count, found) => ({
      left: at,
      right: found,
      count,
      sentence: text("communities.flow", { count, group: left[at]?.name ?? "", found: right[found]?.name ?? "" }),
    })),
  );
  const heads = { left: text("communities.left"), right: text("communities.right") };
  const summary = text("communities.picture", { groups: left.length, found: perCommunity.length, finding });
  return { left, right, heads, flows, summary };
}
