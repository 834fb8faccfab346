import { useSpeaker } from "#client/components/use-speaker.ts";
import type { MunicipalityView } from "#server/contract/municipality.ts";

/** Per region how many of its municipalities are met: the widest first, those never met last. */
export function GroupReach({ view }: { view: MunicipalityView }) {
  const { text, pick } = useSpeaker();
  const partition = pick(view.partition.label).toLowerCase();
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{text("municipality.per-group", { partition })}</h2>
      <ul className="reach">
        {view.groups.map((group) => (
          <li key={group.key} className={group.partners === 0 ? "reach-none" : undefined}>
            <span className="reach-name">
              {pick(group.label)}
              {view.partition.own !== null && pick(view.partition.own) === pick(group.label) && (
                <span className="tag">{text("municipality.own-group")}</span>
              )}
            </span>
            <span className="reach-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * group.partners) / Math.max(1, group.members)}%` }} />
            </span>
            <span className="reach-count">
              {text("municipality.partners-of", { partners: group.partners, members: group.members })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
