import type { Signatures } from "#analysis/network/signatures.ts";
import { BROKER_ROLES, type BrokerRole } from "./brokerage.ts";

/** Part of the routes through an actor that each role would have. */
export type RoleParts = Readonly<Record<BrokerRole, Float64Array>>;

/**
 * What part each role has of the routes through an actor when the groups of all others are dealt at random over the same network
 * and its own stay: the exact mean. It takes the place of Gould & Fernandez' own z, which calls most of a random dealing
 * significant, since it compares with a random network (METHODS 5.5). NaN for fewer than two others. O(n·K).
 */
export function expectedRoleParts({ of, shares, size, groups }: Signatures): RoleParts {
  const count = of.length;
  const pairs = (count - 1) * (count - 2);
  const mass = new Float64Array(groups.length);
  const squares = new Float64Array(groups.length);
  shares.forEach((own, signature) => {
    for (const [group, share] of own) {
      mass[group]! += share * size[signature]!;
      squares[group]! += share ** 2 * size[signature]!;
    }
  });
  // Σ over ordered pairs of two different actors of what they have in the same group, all actors taken.
  const bySignature = shares.map((own) => {
    let coordinator = 0;
    let alike = 0;
    let single = 0;
    const ownShares = new Map(own);
    for (let group = 0; group < groups.length; group += 1) {
      const share = ownShares.get(group) ?? 0;
      const others = mass[group]! - share;
      const same = others ** 2 - (squares[group]! - share ** 2);
      coordinator += (share * same) / pairs;
      alike += same / pairs;
      single += (share * others) / (count - 1);
    }
    const aside = single - coordinator;
    const consultant = alike - coordinator;
    const parts = { coordinator, consultant, representative: aside, gatekeeper: aside };
    return { ...parts, liaison: 1 - coordinator - consultant - 2 * aside };
  });
  const partOf = (role: BrokerRole) =>
    Float64Array.from(of, (signature) => (pairs > 0 ? bySignature[signature]![role] : Number.NaN));
  return Object.fromEntries(BROKER_ROLES.map((role) => [role, partOf(role)])) as Record<BrokerRole, Float64Array>;
}
