import type { Actor } from "#analysis/model/actor.ts";
import type { RegisterBody } from "#analysis/model/surroundings.ts";

const KIND = /^(de |het )?(gemeente|provincie|waterschap|hoogheemraadschap|wetterskip)( van)? /;

/** A name without the kind of body before it, as far as people write it differently. */
function plainName(name: string): string {
  return name.normalize("NFC").toLowerCase().trim().replace(KIND, "");
}

/** The actor that a body of the register is: by its code, or by name and kind where no other code is known of it. */
export function findBody(body: RegisterBody, actors: readonly Actor[]): Actor | undefined {
  const byCode = actors.find(({ id, code }) => code === body.code || id === body.code);
  if (byCode) return byCode;
  const name = plainName(body.name);
  return actors.find(
    (actor) => actor.code === null && actor.partyType === body.partyType && plainName(actor.name) === name,
  );
}
