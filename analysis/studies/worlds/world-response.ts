import type { World } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { WorldsResult } from "#analysis/model/worlds-result.ts";
import type { OpenLens } from "#analysis/network/open-lens.ts";
import { answersBehind } from "#analysis/network/response-behind.ts";
import { FEWEST_SHOWN, worldResponses } from "#analysis/network/responses.ts";

const ENOUGH = 0.5;

/** Who answered in each world, and per actor of the network whether it did. */
export type WorldAnswers = {
  readonly response: NonNullable<WorldsResult["response"]>;
  readonly answered: Uint8Array;
};

/**
 * Where ties are what people answered, residents have often not been asked. A world of which fewer than half answered, or of
 * whom fewer than three were asked, bears neither a comparison with chance nor an order of its actors (METHODS 5.7, 9).
 *
 * @returns null where the ties are not what people answered
 */
export function worldAnswers(rows: CoalitionRows, open: OpenLens): WorldAnswers | null {
  const behind = answersBehind(rows, open);
  if (behind === null) return null;
  const { wave, network, respondents } = behind;
  const counted = (["lifeworld", "system"] as const).flatMap((world) => {
    const members = network.actors.flatMap((actor, at) => (actor.world === world ? [at] : []));
    return members.length > 0 ? [{ world, ...heardOf(members, respondents) }] : [];
  });
  const answeredBy = new Set(network.actors.filter((_, at) => respondents.answered[at] === 1).map(({ id }) => id));
  return {
    response: {
      wave,
      worlds: worldResponses(network, respondents, () => null).map(({ confirmation: _, ...response }) => response),
      unheard: counted.filter(({ isUnheard }) => isUnheard).map(({ world }): World => world),
      isEnough: counted.every(({ isEnough }) => isEnough),
    },
    answered: Uint8Array.from(open.network.actors, ({ id }) => (answeredBy.has(id) ? 1 : 0)),
  };
}

type Marks = { readonly asked: Uint8Array; readonly answered: Uint8Array };

/** Of one or two people who were asked it stays untold whether they answered. */
function heardOf(members: readonly number[], { asked, answered }: Marks) {
  const count = (marks: Uint8Array) => members.reduce((sum, at) => sum + (marks[at] ?? 0), 0);
  const [all, heard] = [count(asked), count(answered)];
  const isTold = all >= FEWEST_SHOWN;
  return { isUnheard: all === 0 || (isTold && heard === 0), isEnough: isTold && heard >= ENOUGH * all };
}
