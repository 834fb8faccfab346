import type { ActorResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { tellingRole } from "./telling-role.ts";

/** How many circles an actor opens, and which role between others it plays more than the same ties would give by chance. */
export function RoleWords({ measured, directed }: { measured: ActorResult; directed: boolean }) {
  const { text, number } = useSpeaker();
  const { effectiveSize, degree } = measured;
  const role = tellingRole(measured, directed ? 1 : 2);
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
          {text(`card.role.${role.role}`)}{" "}
          {text("card.role.count", {
            pairs: number(Math.round(role.pairs)),
            expected: number(Math.round(role.expected)),
          })}
        </p>
      )}
    </>
  );
}
