import type { ApiProblem } from "#client/api/problem.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";

/** Why nothing was done; what was filled in is still there. */
export function LifecycleProblem({ problem }: { problem: ApiProblem }) {
  const { text } = useSpeaker();
  const id = messageIdOf("lifecycle.problem", problem.code, "lifecycle.problem.other");
  return (
    <p className="form-problem" role="alert">
      {text(id)}
    </p>
  );
}
