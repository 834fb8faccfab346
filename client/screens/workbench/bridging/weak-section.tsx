import { cutActorsDescriptor } from "#analysis/metrics/bridging/cut-actors-descriptor.ts";
import type { WeakLink } from "#analysis/model/dependence-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { changeView } from "#client/state/url.ts";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { DependencePart } from "./dependence-part.tsx";
import { actorsOf, type Groups, weakLinkWords } from "./dependence-words.ts";

const FIRST = 8;
const METRICS = [cutActorsDescriptor];

/** Where contact hangs on one actor or one tie, the gravest first. */
export function WeakSection(props: SiloSectionProps) {
  const { text } = useSpeaker();
  return (
    <DependencePart {...props}>
      {({ weakLinks }, groups) =>
        weakLinks.length === 0 ? (
          <p className="silos-finding">{text("bridging.weak.none")}</p>
        ) : (
          <div className="survey-part">
            <p className="silos-finding">{text("bridging.weak.count", { count: weakLinks.length })}</p>
            <WeakLinks links={weakLinks.slice(0, FIRST)} groups={groups} />
            {weakLinks.length > FIRST && (
              <details>
                <summary>{text("bridging.weak.more", { count: weakLinks.length - FIRST })}</summary>
                <WeakLinks links={weakLinks.slice(FIRST)} groups={groups} />
              </details>
            )}
            <MethodLinks metrics={METRICS} onMethod={props.onMethod} />
          </div>
        )
      }
    </DependencePart>
  );
}

function WeakLinks({ links, groups }: { links: readonly WeakLink[]; groups: Groups }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  return (
    <ul className="weak-links">
      {links.map((link) => {
        const words = weakLinkWords(link, groups, speaker);
        return (
          <li key={words}>
            {words}{" "}
            <button
              type="button"
              className="link"
              aria-label={`${text("bridging.weak.show")}: ${words}`}
              onClick={() => {
                select(actorsOf(link));
                changeView({ tab: "network" });
              }}
            >
              {text("bridging.weak.show")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
