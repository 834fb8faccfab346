import { useCallback, useMemo } from "react";
import {
  groupMixDescriptor,
  onlyGroupsDescriptor,
  onlyJoinsDescriptor,
  projectMixDescriptor,
  projectReachDescriptor,
} from "#analysis/metrics/bridging/two-mode-descriptors.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { useRows } from "../tables/use-rows.ts";
import { TwoModeActors } from "./two-mode/two-mode-actors.tsx";
import { TwoModeProjects } from "./two-mode/two-mode-projects.tsx";

const OF_ACTORS = [projectReachDescriptor, projectMixDescriptor, onlyJoinsDescriptor];
const OF_PROJECTS = [groupMixDescriptor, onlyGroupsDescriptor];

/** Where projects have two domains, or bring actors of a partition with two groups together. */
export function hasTwoMode({ result }: SiloSectionProps): boolean {
  return hasDomains(result) || hasGroups(result);
}

function hasDomains({ bridging }: SiloSectionProps["result"]): boolean {
  return (
    new Set(bridging.actors.flatMap(({ projectMix }) => projectMix?.mix.map(({ domain }) => domain) ?? [])).size > 1
  );
}

function hasGroups({ bridging, partition }: SiloSectionProps["result"]): boolean {
  return (
    partition.groups.length > 1 && bridging.projects.some(({ groupMix }) => groupMix !== null && groupMix.members > 1)
  );
}

/** Who joins domains by taking part in projects, and which projects bring groups together; no ties are made of them. */
export function TwoModeSection({ coalition, network, result, onMethod }: SiloSectionProps) {
  const { text, pick } = useSpeaker();
  const kind = coalition.projectKind === "arrangement" ? "arrangement" : "project";
  const domains = useRows(coalition.id, { isAsked: true })?.domains ?? null;
  const names = useMemo(() => new Map(domains?.map(({ key, label }) => [key, pick(label)])), [domains, pick]);
  const domainName = useCallback((key: string) => names.get(key) ?? key, [names]);
  const [isOfActors, isOfProjects] = [hasDomains(result), hasGroups(result)];
  const metrics = [...(isOfActors ? OF_ACTORS : []), ...(isOfProjects ? OF_PROJECTS : [])];
  const outside = new Set<string>(result.bridging.projects.flatMap(({ id, leftOut }) => (leftOut ? [id] : [])));
  const counted = network.projects.filter(({ id }) => !outside.has(id));
  const without = counted.filter((project) => project.domains.length === 0).length;
  return (
    <div className="survey-part">
      {isOfActors && <TwoModeActors network={network} result={result} kind={kind} domainName={domainName} />}
      {isOfActors && without > 0 && (
        <p className="silos-note">{text("two-mode.without-domain", { without, all: counted.length, kind })}</p>
      )}
      {isOfProjects && <TwoModeProjects network={network} result={result} kind={kind} />}
      {outside.size > 0 && <p className="silos-note">{text("two-mode.left-out", { count: outside.size, kind })}</p>}
      <p className="silos-note">
        {text("two-mode.structure", { kind })} {text("two-mode.cannot", { kind })}
      </p>
      <MethodLinks metrics={metrics} onMethod={onMethod} />
    </div>
  );
}
