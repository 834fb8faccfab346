import { mixChance } from "#analysis/inference/mix-chance.ts";
import { whyWithoutChance } from "#analysis/measure-blocks.ts";
import { contactMixes } from "#analysis/metrics/bridging/contact-mix.ts";
import type { ContactMixResult, ProfileResult, ReachedGroup, Unjudged } from "#analysis/model/profile-result.ts";
import { canBePaired, createSameGroup, massOfGroups } from "#analysis/network/signatures.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { contactsOf, type ProfileActor } from "./profile-actor.ts";

/** With fewer contacts any mix comes about by chance. */
const FEWEST_JUDGED = 4;
const LEVEL = 0.05;
const LEAST_GAP = 0.05;

type Deals = { readonly seed: number; readonly rounds: number };

/** In which groups the contacts of an actor are, beside what chance gives. */
export function reachedGroups(profiled: ProfileActor, deals: Deals): ProfileResult["reached"] {
  const { both, at, positions } = profiled;
  const contacts = contactsOf(both, at);
  return {
    contacts: contacts.length,
    unassigned: contacts.filter((contact) => (positions[contact] ?? -1) < 0).length,
    groups: groupsAmong(profiled),
    mix: mixOf(profiled, deals),
  };
}

function groupsAmong({ both, at, assigned, positions, partAt, input }: ProfileActor): readonly ReachedGroup[] {
  const { signatures } = assigned;
  const sizes = massOfGroups(signatures);
  const own = new Map(signatures.shares[signatures.of[partAt] ?? -1] ?? []);
  const reached = new Map<number, { contacts: number; weight: number }>();
  let strength = 0;
  for (let tie = both.offsets[at] ?? 0; tie < (both.offsets[at + 1] ?? 0); tie += 1) {
    const part = positions[both.neighbours[tie] ?? 0] ?? -1;
    if (part < 0) continue;
    const weight = both.neighbourWeights[tie] ?? 0;
    strength += weight;
    for (const [group, share] of signatures.shares[signatures.of[part] ?? 0] ?? []) {
      const { contacts, weight: sum } = reached.get(group) ?? { contacts: 0, weight: 0 };
      reached.set(group, { contacts: contacts + share, weight: sum + weight * share });
    }
  }
  const others = assigned.index.count - (partAt < 0 ? 0 : 1);
  return [...reached]
    .map(([group, { contacts, weight }]) => {
      const members = (sizes[group] ?? 0) - (own.get(group) ?? 0);
      return {
        key: signatures.groups[group] ?? "",
        members,
        contacts,
        weight,
        share: weight / strength,
        expected: input.derived ? null : members / others,
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

const NO_MIX = { effectiveGroups: null, value: null, expected: null, effect: null, pValue: null, draws: 0 } as const;

function mixOf(profiled: ProfileActor, { seed, rounds }: Deals): ContactMixResult {
  const { assigned, circle, circleAt, input } = profiled;
  const { index, signatures } = circle;
  if (!canBePaired(signatures)) return { ...NO_MIX, verdict: null, unjudged: "too-large" };
  const sameGroup = createSameGroup(signatures);
  const mix = contactMixes(index, signatures, sameGroup)[circleAt];
  const value = defined(mix?.unbiased);
  const withoutChance = whyWithoutChance(assigned, input);
  const expected = withoutChance === null ? defined(mix?.expected) : null;
  const effect = value === null || expected === null ? null : value - expected;
  const told = { effectiveGroups: defined(mix?.effectiveGroups), value, expected, effect };
  const unjudged: Unjudged | null =
    !input.derived && (mix?.partners ?? 0) < FEWEST_JUDGED ? "few-contacts" : withoutChance;
  if (unjudged !== null) return { ...told, pValue: null, draws: 0, verdict: null, unjudged };
  const chance = mixChance(signatures, contactsIn(profiled), { sameGroup, seed, rounds });
  if (chance === null || effect === null) {
    return { ...told, pValue: null, draws: 0, verdict: null, unjudged: "too-large" };
  }
  const isBeyond = chance.pValue < LEVEL && Math.abs(effect) >= LEAST_GAP;
  return { ...told, ...chance, verdict: isBeyond ? (effect > 0 ? "more-mixed" : "less-mixed") : "no-sign", unjudged };
}

function contactsIn({ circle, circleAt }: ProfileActor) {
  const { offsets, neighbours, neighbourWeights } = undirectedIndex(circle.index);
  const [from, until] = [offsets[circleAt] ?? 0, offsets[circleAt + 1] ?? 0];
  return { actor: circleAt, others: neighbours.subarray(from, until), weights: neighbourWeights.subarray(from, until) };
}

function defined(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
