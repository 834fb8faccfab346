import type { ReactNode } from "react";
import { PROJECT_KIND_WORDS } from "#analysis/model/words.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { askToMake } from "#client/state/draft-task.ts";
import { firstSteps, isEmpty } from "#client/state/first-steps.ts";
import { changeView } from "#client/state/url.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { LensChoice } from "../lens-choice.tsx";

/** What to put in before there is anything to see: three steps, each with the way to take it. */
export default function FirstSteps({ coalition, view }: { coalition: CoalitionDetail; view: WorkbenchView }) {
  const { text, pick } = useSpeaker();
  const { counts, defaults, partitions } = coalition;
  const steps = firstSteps(counts);
  const kind = pick(PROJECT_KIND_WORDS[coalition.projectKind]);
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{text("help.steps.title")}</h2>
      <p className="lead">
        {isEmpty(counts) ? text("help.steps.lead") : text("help.steps.going", { left: steps.left })}
      </p>
      <ol>
        <Step
          title={text("help.steps.actors")}
          why={text("help.steps.actors.why")}
          done={steps.actors === "done" ? text("help.steps.actors.done", { count: counts.actors }) : null}
        >
          <button type="button" className={emphasis(steps.actors === "open")} onClick={() => askToMake("actor")}>
            {text("help.steps.actors.add")}
          </button>
        </Step>
        <Step
          title={text("help.steps.links")}
          why={text("help.steps.links.why")}
          done={steps.links === "done" ? text("help.steps.links.done", counts) : null}
        >
          <button
            type="button"
            className={emphasis(steps.links === "open")}
            onClick={() => askToMake("project", { kind: coalition.projectKind })}
          >
            {text("help.steps.links.project", { kind })}
          </button>
          {steps.links === "waiting" ? (
            <span className="muted">{text("help.steps.links.first")}</span>
          ) : (
            <>
              {counts.projects > 0 && (
                <button type="button" onClick={() => askToMake("participation")}>
                  {text("help.steps.links.participation")}
                </button>
              )}
              <button type="button" onClick={() => askToMake("tie")}>
                {text("help.steps.links.tie")}
              </button>
            </>
          )}
        </Step>
        <Step title={text("help.steps.partition")} why={text("help.steps.partition.why")} done={null}>
          <LensChoice
            label={text("lens.partition")}
            value={view.lens.partition ?? defaults.partition}
            options={partitions.map(({ key, label }) => ({ value: key, label: pick(label) }))}
            onChange={(partition) => changeView({ lens: { ...view.lens, partition } })}
          />
        </Step>
      </ol>
    </section>
  );
}

type StepProps = { title: string; why: string; done: string | null; children: ReactNode };

function Step({ title, why, done, children }: StepProps) {
  const { text } = useSpeaker();
  return (
    <li className={done === null ? "first-step" : "first-step first-step-done"}>
      <h3>
        {title}
        {done !== null && <span className="visually-hidden">{text("help.steps.done-mark")}</span>}
      </h3>
      <p>{done ?? why}</p>
      <div className="first-step-actions">{children}</div>
    </li>
  );
}

/** The button of the step that comes now is the one to see. */
function emphasis(isNext: boolean): string | undefined {
  return isNext ? "primary" : undefined;
}
