import { useMemo } from "react";
import { cutActorsDescriptor } from "#analysis/metrics/bridging/cut-actors-descriptor.ts";
import type { WeakLink } from "#analysis/model/dependence-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { changeView } from "#client/state/url.ts";
import { NotRanked } from "../not-ranked.tsx";
import { rankable } from "../rankable.ts";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { DependencePart } from "./dependence-part.tsx";
import { actorsOf, type Groups, weakLinkWords } from "./dependence-words.ts";
import { WeakPicture } from "./weak-picture.tsx";

const FIRST = 8;
const METRICS = [cutActorsDescriptor];

/** Where contact hangs on one actor or one tie, the gravest first. */
export function WeakSection(props: SiloSectionProps) {
  const { text } = useSpeaker();
  const { keep } = useMemo(() => rankable(props.network), [props.network]);
  return (
    <DependencePart {...props}>
      {({ weakLinks }, groups) => {
        const { total, entries } = weakLinks;
        if (total === 0) return <p className="silos-finding">{text("bridging.weak.none")}</p>;
        const { ranked, leftOut } = keep(entries, actorsOf);
        return (
          <div className="survey-part">
            <p className="silos-finding">{text("bridging.weak.count", { count: total })}</p>
            {entries.length < total && (
              <p className="silos-note">{text("bridging.weak.listed", { count: entries.length, total })}</p>
            )}
            {groups.directed && <p className="silos-note">{text("bridging.weak.directed")}</p>}
            <WeakLinks links={ranked.slice(0, FIRST)} groups={groups} isOpen={true} />
            {ranked.length > FIRST && (
              <details>
                <summary>
                  {text(entries.length < total ? "bridging.weak.next" : "bridging.weak.more", {
                    count: ranked.length - FIRST,
                  })}
                </summary>
                <WeakLinks links={ranked.slice(FIRST)} groups={groups} isOpen={false} />
              </details>
            )}
            <NotRanked leftOut={leftOut} />
            <MethodLinks metrics={METRICS} onMethod={props.onMethod} />
          </div>
        );
      }}
    </DependencePart>
  );
}

type Listed = {
  links: readonly WeakLink[];
  groups: Groups;
  /** The first is drawn without being asked. */
  isOpen: boolean;
};

function WeakLinks({ links, groups, isOpen }: Listed) {
  const speaker = useSpeaker();
  const { text } = speaker;
  return (
    <ul className="weak-links">
      {links.map((link, at) => {
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
            <details open={isOpen && at === 0}>
              <summary>{text("weak-picture.show")}</summary>
              <WeakPicture link={link} groups={groups} finding={words} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}
