import type { ImaginedResult } from "#analysis/model/imagined-result.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { StudyPart } from "../silos/study-part.tsx";
import { ImaginedFigures } from "./imagined-figures.tsx";
import { ImaginedGroups } from "./imagined-groups.tsx";
import { backToToday, bringBack } from "./without.ts";

type Props = { network: NetworkView; view: WorkbenchView };

/** Says that the screen shows something that is not so, what it changes, and the way back. */
export default function ImaginedBar({ network, view }: Props) {
  const { text, list } = useSpeaker();
  const { leavers } = network.leftOut;
  const names = list(leavers.map(({ name }) => name));
  return (
    <section className="imagined" aria-label={text("imagined.title", { names })}>
      <div className="imagined-head">
        <h2>{leavers.length === 0 ? text("imagined.absent") : text("imagined.title", { names })}</h2>
        {leavers.length > 1 &&
          leavers.map(({ id, name }) => (
            <button key={id} type="button" className="quiet" onClick={() => bringBack(view, id)}>
              <Icon name="plus" />
              {text("imagined.back.one", { name })}
            </button>
          ))}
        <button type="button" onClick={() => backToToday(view)}>
          <Icon name="undo" />
          {text("imagined.back")}
        </button>
      </div>
      {leavers.length > 0 && (
        <>
          <p className="muted">{text("imagined.about", { count: leavers.length })}</p>
          <StudyPart study="imagined" coalition={network.coalition} revision={network.revision} query={view.lens}>
            {(found) => <Compared found={found} network={network} />}
          </StudyPart>
        </>
      )}
    </section>
  );
}

function Compared({ found, network }: { found: ImaginedResult; network: NetworkView }) {
  const { text } = useSpeaker();
  const { routes } = found;
  const isSame = routes !== null && routes.lost === 0 && routes.longer === 0;
  return (
    <>
      {found.reason !== null && <p>{text("imagined.undefined")}</p>}
      {routes && (
        <p className="imagined-finding">
          {isSame
            ? text("imagined.routes.same")
            : text("imagined.routes", { lost: Math.round(routes.lost), longer: Math.round(routes.longer) })}
        </p>
      )}
      <ImaginedFigures found={found} />
      {found.reason === null && <ImaginedGroups found={found} network={network} />}
    </>
  );
}
