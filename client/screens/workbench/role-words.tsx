import type { ActorResult } from "#analysis/model/result.ts";
import type { WithoutChance } from "#analysis/model/without-chance.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { mostPlayed, toldRoles } from "./told-roles.ts";

type Props = { measured: ActorResult; directed: boolean; withoutChance: WithoutChance | null };

/** How many circles an actor opens, and which role between others it plays most, beside what chance gives. */
export function RoleWords({ measured, directed, withoutChance }: Props) {
  const { text, number } = useSpeaker();
  const { effectiveSize, degree } = measured;
  const role = mostPlayed(rolesOf(measured, directed));
  const figure = (pairs: number) => number(pairs, { maximumFractionDigits: 1 });
  return (
    <>
      {effectiveSize !== null && degree > 1 && (
        <p>
          {text("card.circles", {
            contacts: Math.round(effectiveSize / (measured.efficiency ?? 1)),
            circles: number(effectiveSize, { maximumFractionDigits: 1 }),
          })}
        </p>
      )}
      {role && (
        <p>
          {text(`card.role.${role.name}`)}{" "}
          {role.expected === null
            ? text("card.role.count.alone", { pairs: figure(role.pairs) })
            : text("card.role.count", { pairs: figure(role.pairs), expected: figure(role.expected) })}{" "}
          {withoutChance && text(`chance.without.${withoutChance}`)}
        </p>
      )}
    </>
  );
}

/** Of undirected ties every pair stands twice among the ordered triples. */
function rolesOf({ brokerage }: ActorResult, directed: boolean) {
  if (brokerage === null) return [];
  const ways = directed ? 1 : 2;
  const { expected } = brokerage;
  return toldRoles(directed).map(({ name, of }) => ({
    name,
    pairs: of.reduce((sum, role) => sum + brokerage[role], 0) / ways,
    expected: expected && of.reduce((sum, role) => sum + expected[role], 0) / ways,
  }));
}
