import type { ImaginedResult } from "#analysis/model/imagined-result.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { closeScenarios } from "#client/state/scenarios.ts";
import { StudyPart } from "../silos/study-part.tsx";
import { ArriveForm } from "./arrive-form.tsx";
import { backToToday } from "./change-view.ts";
import { ComeTrue } from "./come-true.tsx";
import { ImaginedChanges } from "./imagined-changes.tsx";
import { ImaginedFigures } from "./imagined-figures.tsx";
import { ImaginedGroups } from "./imagined-groups.tsx";
import { sayRoutes } from "./imagined-routes.ts";
import { KeptScenarios } from "./kept-scenarios.tsx";

type Props = { network: NetworkView; view: WorkbenchView };

/** Says that the screen shows something that is not so, what it changes, and the way back. */
export default function ImaginedBar({ network, view }: Props) {
  const { text } = useSpeaker();
  const { imagined } = network;
  const inForce = imagined.filter(({ refusal }) => refusal === null);
  const has = (verb: string) => inForce.some(({ change }) => change.do === verb);
  const leave = () => {
    closeScenarios();
    if (view.lens.imagine !== undefined) backToToday(view);
  };
  return (
    <section className="imagined" aria-label={text("imagined.title")} tabIndex={-1}>
      <div className="imagined-head">
        <h2>{text("imagined.title")}</h2>
        <button type="button" onClick={leave}>
          <Icon name="undo" />
          {text(imagined.length === 0 ? "imagined.close" : "imagined.back")}
        </button>
      </div>
      {imagined.length === 0 ? <p>{text("imagined.begin")}</p> : <ImaginedChanges network={network} view={view} />}
      <ArriveForm network={network} />
      <KeptScenarios coalition={network.coalition} view={view} />
      {inForce.length > 0 && (
        <>
          <p className="muted">
            {[
              text("imagined.about"),
              ...(has("tie") ? [text("imagined.about.tie")] : []),
              ...(has("untie") && network.lens.basis !== "ties" ? [text("imagined.about.untie")] : []),
              ...(has("move") ? [text("imagined.about.move")] : []),
            ].join(" ")}
          </p>
          <StudyPart study="imagined" coalition={network.coalition} revision={network.revision} query={view.lens}>
            {(found) => <Compared found={found} network={network} />}
          </StudyPart>
          <ComeTrue network={network} view={view} />
        </>
      )}
    </section>
  );
}

function Compared({ found, network }: { found: ImaginedResult; network: NetworkView }) {
  const speaker = useSpeaker();
  return (
    <>
      {found.reason !== null && <p>{speaker.text("imagined.undefined")}</p>}
      {found.routes && <p className="imagined-finding">{sayRoutes(found.routes, speaker)}</p>}
      <ImaginedFigures found={found} />
      {found.reason === null && <ImaginedGroups found={found} network={network} />}
    </>
  );
}
