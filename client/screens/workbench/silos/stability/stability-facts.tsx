import { jackknifeDescriptor, leaveOneOutDescriptor } from "#analysis/metrics/siloing/leave-one-out-descriptor.ts";
import type { StabilityResult } from "#analysis/model/stability-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { exactShare } from "./stability-words.ts";

/** Draws for a network that is small enough. */
const ALL_DRAWS = 200;

type Props = { found: StabilityResult; own: string; onMethod: SiloSectionProps["onMethod"] };

const METRICS = [leaveOneOutDescriptor, jackknifeDescriptor];

/** What else the headline and the order hang on; nobody is named here. */
export function StabilityFacts({ found, own, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const { influence, order, jackknife, unranked, marked, rankings } = found;
  const decimal = (value: number) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const fewest = Math.min(...rankings.filter(({ reason }) => reason === null).map(({ draws }) => draws));
  return (
    <div className="survey-part">
      <h3>{text("stability.more")}</h3>
      <ul className="survey-facts">
        {influence && (
          <li>
            {text(`stability.influence.${influence.by}`, {
              count: influence.count,
              own,
              share: exactShare(influence.share, speaker),
              most: exactShare(influence.most, speaker),
              typical: decimal(100 * influence.typical),
            })}
          </li>
        )}
        {order && <li>{text("stability.order", order)}</li>}
        {jackknife && (
          <li>
            {text("stability.jackknife", { ei: decimal(jackknife.eiIndex), error: decimal(jackknife.standardError) })}
          </li>
        )}
        {marked > 0 && <li>{text("ranking.left-out.marked", { count: marked })}</li>}
        {unranked > 0 && <li>{text("stability.unranked", { count: unranked })}</li>}
        {fewest < ALL_DRAWS && <li>{text("stability.draws", { draws: fewest })}</li>}
      </ul>
      <MethodLinks metrics={METRICS} onMethod={onMethod} />
      <p className="silos-note">{text(`stability.cannot.${found.parameters.missing}`)}</p>
    </div>
  );
}
