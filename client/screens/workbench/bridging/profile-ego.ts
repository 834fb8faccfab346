import type { NetworkView } from "#analysis/model/network-view.ts";
import type { ProfileResult } from "#analysis/model/profile-result.ts";
import type { EgoGroup, EgoPictureState } from "#client/charts/ego-picture-types.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Palette } from "#client/style/palette.ts";
import { groupLabel } from "../silos/survey/survey-words.ts";
import { isBridge, profileFinding } from "./profile-words.ts";

/** How wide a bridge is where ties have no strength. */
const PLAIN = 0.4;

type About = { readonly network: NetworkView; readonly palette: Palette };

/** What the picture of an actor and its contacts is drawn from. */
export function egoPictureState(found: ProfileResult, about: About, speaker: Speaker): EgoPictureState {
  const { text, list } = speaker;
  const drawn = found.contacts.slice(0, found.drawn);
  const strongest = Math.max(...found.contacts.map(({ weight }) => weight));
  const groups = egoGroups(found, about, speaker);
  const rows = groups.map(({ name, contacts }) =>
    text("profile.picture.group", { group: name, count: contacts.length }),
  );
  return {
    ego: { name: found.actor.label, ...markOf(mainGroup(found), about) },
    contacts: drawn.map((contact) => ({
      name: contact.label,
      isBridge: isBridge(contact),
      strength: found.weighted && strongest > 0 ? contact.weight / strongest : PLAIN,
      hangsOn: contact.others === 0,
    })),
    groups,
    among: found.among,
    summary: text("profile.picture.summary", { finding: profileFinding(found, speaker), rows: list(rows) }),
  };
}

/** Bridges first; then the own groups, and who has none. */
function egoGroups(found: ProfileResult, about: About, speaker: Speaker): readonly EgoGroup[] {
  const { text, compare } = speaker;
  const own = new Set(found.actor.groups.map(({ key }) => key));
  const drawn = found.contacts.slice(0, found.drawn).map((contact, at) => ({ ...contact, at }));
  const byName = drawn.toSorted((a, b) => compare(a.label, b.label));
  const place = (key: string | null) => (key === null ? 2 : own.has(key) ? 1 : 0);
  return [...new Set(drawn.map(({ group }) => group))]
    .map((key) => {
      const count = found.contacts.filter(({ group }) => group === key).length;
      const contacts = text("profile.contacts", { count });
      const isOwn = key !== null && own.has(key);
      return {
        place: place(key),
        group: {
          ...markOf(key, about),
          name: key === null ? text("picture.unassigned") : groupLabel(about.network, key, speaker),
          note: isOwn ? text(own.size > 1 ? "profile.picture.shared" : "profile.picture.own", { contacts }) : contacts,
          isUnassigned: key === null,
          contacts: byName.filter(({ group }) => group === key).map(({ at }) => at),
        },
      };
    })
    .toSorted(
      (a, b) =>
        a.place - b.place || b.group.contacts.length - a.group.contacts.length || compare(a.group.name, b.group.name),
    )
    .map(({ group }) => group);
}

function markOf(key: string | null, { network, palette }: About) {
  const at = network.partition.groups.findIndex((group) => group.key === key);
  const { colour, shape } = groupMark(at < 0 ? null : at, palette);
  return { colour, shape };
}

/** The first of equals; null without any. */
function mainGroup({ actor }: ProfileResult): string | null {
  const [first, ...others] = actor.groups;
  if (!first) return null;
  return others.reduce((best, next) => (next.share > best.share ? next : best), first).key;
}
