import { lazy, Suspense, useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { WithoutChance } from "#analysis/model/without-chance.ts";
import { PARTY_TYPE_WORDS, TIE_KIND_WORDS } from "#analysis/model/words.ts";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { type ActorRecord, type Neighbour, type ProjectRecord, recordOf } from "#client/state/record.ts";
import { select } from "#client/state/selection.ts";
import { separatedBy } from "#client/state/separated.ts";
import { goToSection } from "#client/state/wanted-section.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { RecordActions, RecordLinksBelow } from "./edit/record-actions.tsx";
import { RoleWords } from "./role-words.tsx";
import { useParticipationPeriods, usePeriodWords } from "./use-periods.ts";

const ImagineActor = lazy(() => import("./imagined/imagine-actor.tsx"));

type Props = { coalition: CoalitionDetail; network: NetworkView; analysis: AnalysisResult | null; selected: string };

/** What the data know of the chosen actor or project, each name a way to the next. */
export function RecordCard({ coalition, network, analysis, selected }: Props) {
  const { text } = useSpeaker();
  const record = recordOf(network, selected);
  if (!record) return null;
  return (
    <section className="record-card" aria-label={record.node.name}>
      <button type="button" className="close" aria-label={text("card.close")} onClick={() => select([])}>
        <Icon name="cross" />
      </button>
      {record.mode === "actor" ? (
        <ActorCard record={record} coalition={coalition} network={network} analysis={analysis} />
      ) : (
        <ProjectCard record={record} coalition={coalition} network={network} analysis={analysis} />
      )}
    </section>
  );
}

function ActorCard({ record, coalition, network, analysis }: Omit<Props, "selected"> & { record: ActorRecord }) {
  const { text, pick, percent } = useSpeaker();
  const { node } = record;
  const measured = analysis?.bridging.actors.find(({ id }) => id === node.id);
  const groups = node.groups.map(([group, share]) => {
    const known = network.partition.groups[group];
    const label = known ? pick(known.label) : "";
    return share < 1 ? `${label} (${percent(share)})` : label;
  });
  const whole = network.actors.find(({ id }) => id === node.partOf);
  const inWords = usePeriodWords();
  const takesPart = useParticipationPeriods(coalition.id);
  return (
    <>
      <p className="kicker">{[pick(PARTY_TYPE_WORDS[node.partyType]), whole?.name].filter(Boolean).join(" · ")}</p>
      <h2>{node.name}</h2>
      <RecordActions record={{ kind: "actor", id: node.id }} name={node.name} />
      <p>
        <button type="button" className="link" onClick={() => goToSection("bridges", "bridging-profile")}>
          {text("profile.open")}
        </button>
      </p>
      <p>{groups.length > 0 ? groups.join(", ") : text("picture.unassigned")}</p>
      {measured?.crossShare != null && measured.crossShare > 0 && (
        <p>{text("card.cross-share", { share: percent(measured.crossShare) })}</p>
      )}
      {measured?.onlyHere != null && measured.onlyHere > 0 && (
        <p>{text("card.only-here.actor", { count: measured.onlyHere })}</p>
      )}
      {measured && analysis && (
        <RoleWords measured={measured} directed={analysis.network.directed} withoutChance={withoutChance(analysis)} />
      )}
      <Separated network={network} selected={record.key} />
      <Suspense fallback={null}>
        <ImagineActor key={node.id} actor={node} network={network} />
      </Suspense>
      {coalition.projectKind === "arrangement" && node.partyType === "municipality" && (
        <p>
          <ViewLink to={{ screen: "municipality", municipality: node.id }}>{text("card.in-register")}</ViewLink>
        </p>
      )}
      <Names
        title={text("card.projects", { count: record.projects.length })}
        neighbours={record.projects}
        note={(project) => inWords(takesPart(node.id, project.id)) ?? inWords([project])}
      />
      <Names
        title={text(network.picture === "one-mode" ? "card.partners" : "card.shared-partners", {
          count: record.partners.length,
        })}
        neighbours={record.partners}
      />
      <RecordLinksBelow coalition={coalition.id} record={{ kind: "actor", id: node.id }} />
    </>
  );
}

/** Why nothing is told of what chance gives one actor. */
function withoutChance({ partition, siloing }: AnalysisResult): WithoutChance | null {
  if (partition.derived) return "derived-partition";
  return siloing.blocks === null ? null : "by-organisation";
}

/** Who would lose contact with the rest: of the network, not of the person. */
function Separated({ network, selected }: { network: NetworkView; selected: string }) {
  const { text, list } = useSpeaker();
  const separated = useMemo(() => separatedBy(network, selected), [network, selected]);
  if (separated.size === 0) return null;
  const names = network.actors.filter(({ id }) => separated.has(id)).map(({ name }) => name);
  return <p className="separated">{text("card.separated", { count: names.length, names: list(names) })}</p>;
}

function ProjectCard({ record, coalition, network, analysis }: Omit<Props, "selected"> & { record: ProjectRecord }) {
  const { text, percent } = useSpeaker();
  const { node } = record;
  const inWords = usePeriodWords();
  const takesPart = useParticipationPeriods(coalition.id);
  const period = inWords([node]);
  const measured = analysis?.bridging.projects.find(({ id }) => id === node.id);
  const isDefining = network.leftOut.definingProjects.some(({ id }) => id === node.id);
  return (
    <>
      <h2>{node.name}</h2>
      <RecordActions record={{ kind: "project", id: node.id }} name={node.name} />
      {period !== null && <p className="muted">{period}</p>}
      {isDefining && <p>{text("card.not-counted")}</p>}
      {network.picture === "two-mode" && !node.drawn && <p>{text("card.not-drawn")}</p>}
      {measured?.crossShare != null && measured.crossShare > 0 && (
        <p>{text("card.cross-share", { share: percent(measured.crossShare) })}</p>
      )}
      {measured && measured.crossPairs > 0 && (
        <p>{text("card.only-here.project", { onlyHere: measured.onlyHere, crossPairs: measured.crossPairs })}</p>
      )}
      <Names
        title={text("card.participants", { count: record.participants.length })}
        neighbours={record.participants}
        note={(actor) => inWords(takesPart(actor.id, node.id))}
      />
      <RecordLinksBelow coalition={coalition.id} record={{ kind: "project", id: node.id }} />
    </>
  );
}

function Names<Node extends { readonly name: string }>({
  title,
  neighbours,
  note = () => null,
}: {
  title: string;
  neighbours: readonly Neighbour<Node>[];
  /** What else there is to say of one. */
  note?: (node: Node) => string | null;
}) {
  const { text, pick, number, compare } = useSpeaker();
  if (neighbours.length === 0) return null;
  const sorted = neighbours.toSorted((a, b) => b.count - a.count || compare(a.node.name, b.node.name));
  return (
    <>
      <h3>{title}</h3>
      <ul className="names">
        {sorted.map(({ key, node, count, kinds, weight }) => (
          <li key={key}>
            <button type="button" className="link" onClick={() => select([key])}>
              {node.name}
            </button>
            {count > 1 && <span className="muted"> {text("card.times", { count })}</span>}
            {kinds.length > 0 && (
              <span className="muted"> {kinds.map((kind) => pick(TIE_KIND_WORDS[kind])).join(", ")}</span>
            )}
            {weight !== null && weight !== 1 && weight !== count && (
              <span className="muted">
                {" · "}
                {text("card.weight", { weight: number(weight, { maximumFractionDigits: 2 }) })}
              </span>
            )}
            {note(node) !== null && <span className="muted"> {note(node)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
