import type { ReactNode } from "react";
import type { ApiProblem } from "#client/api/problem.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { useSpeaker } from "./use-speaker.ts";
import { ViewLink } from "./view-link.tsx";

/** What may go better the next time. */
const RETRY: ReadonlySet<string> = new Set(["no-connection", "unexpected"]);

/** What went wrong, and what one can do: try again when the server was away, go back to where one knows the way. */
export function ProblemNotice({
  problem,
  onRetry,
  isWholeScreen = false,
  children,
}: {
  problem: ApiProblem;
  /** Then nothing else says what the screen is about, and its sentence is the heading. */
  isWholeScreen?: boolean;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  const { text } = useSpeaker();
  const Sentence = isWholeScreen ? "h1" : "p";
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([key, value]) => [key, Array.isArray(value) ? value.join(", ") : value]),
  );
  return (
    <div className="notice notice-problem" role="alert">
      <Sentence>{text(messageIdOf("problem", problem.code, "problem.other"), values)}</Sentence>
      <p className="notice-actions">
        {onRetry && RETRY.has(problem.code) && (
          <button type="button" onClick={onRetry}>
            {text("app.retry")}
          </button>
        )}
        {children}
        <ViewLink to={{ screen: "coalitions" }}>{text("app.home")}</ViewLink>
      </p>
    </div>
  );
}
