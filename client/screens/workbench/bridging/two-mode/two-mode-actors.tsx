import { useMemo } from "react";
import type { ActorResult } from "#analysis/model/result.ts";
import type { ProjectMix } from "#analysis/model/two-mode.ts";
import { type Column, SortableTable } from "#client/components/sortable-table.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { select } from "#client/state/selection.ts";
import { NotRanked } from "../../not-ranked.tsx";
import { rankable } from "../../rankable.ts";
import type { SiloSectionProps } from "../../silos/silo-section-types.ts";
import { OnlyPairsList } from "./only-pairs.tsx";
import { actorReach, type ProjectKindWord, reachSentences } from "./reach.ts";
import { ReachPicture } from "./reach-picture.tsx";

/** Domains of an actor that the table names, the largest first. */
const MOST_NAMED = 3;

type Mixed = Pick<ActorResult, "id" | "label"> & { readonly mix: ProjectMix };
type Props = Pick<SiloSectionProps, "network" | "result"> & {
  kind: ProjectKindWord;
  domainName: (key: string) => string;
};

/** Which domains the projects of an actor reach, and which only it joins. */
export function TwoModeActors({ network, result, kind, domainName }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const all = useMemo(() => result.bridging.actors.filter(({ projectMix }) => projectMix !== null), [result]);
  const { ranked, leftOut } = useMemo(() => rankable(network).keep(all, ({ id }) => [id]), [network, all]);
  const reach = useMemo(() => actorReach(ranked), [ranked]);
  const mixed = useMemo(
    () => ranked.flatMap(({ id, label, projectMix: mix }): Mixed[] => (mix === null ? [] : [{ id, label, mix }])),
    [ranked],
  );
  const pair = ([one, other]: readonly [string, string]) =>
    text("two-mode.pair", { one: domainName(one), other: domainName(other) });
  const joins = mixed.map(({ id, label, mix }) => ({ id, label, pairs: mix.onlyJoins?.map(pair) ?? [] }));
  const isCompared = all.every(({ projectMix }) => projectMix?.onlyJoins !== null);
  const isNone = isCompared && all.every(({ projectMix }) => projectMix?.onlyJoins?.length === 0);
  return (
    <>
      <p className="silos-finding">{reachSentences(reach, { side: "actors", kind }, speaker).join(" ")}</p>
      <ReachPicture reach={reach} side="actors" />
      <h3>{text("two-mode.joins.title")}</h3>
      {isNone ? <p>{text("two-mode.joins.none")}</p> : <OnlyPairsList found={joins} row="two-mode.joins.row" />}
      <details>
        <summary>{text("two-mode.actors.table", { count: mixed.length })}</summary>
        <MixTable mixed={mixed} kind={kind} domainName={domainName} pair={pair} />
      </details>
      <NotRanked leftOut={leftOut} />
    </>
  );
}

function MixTable({
  mixed,
  kind,
  domainName,
  pair,
}: Pick<Props, "kind" | "domainName"> & {
  mixed: readonly Mixed[];
  pair: (domains: readonly [string, string]) => string;
}) {
  const { text, number, percent } = useSpeaker();
  const short = (value: number | null) => (value === null ? null : number(value, { maximumFractionDigits: 1 }));
  const share = (value: number | null) => (value === null ? null : percent(value));
  const columns: readonly Column<Mixed>[] = [
    { id: "actor", title: text("two-mode.column.actor"), value: ({ label }) => label },
    { id: "projects", title: text("two-mode.column.projects", { kind }), value: ({ mix }) => mix.projects },
    { id: "without", title: text("two-mode.column.without"), value: ({ mix }) => mix.withoutDomain },
    { id: "domains", title: text("two-mode.column.domains"), value: ({ mix }) => mix.domains },
    {
      id: "expected",
      title: text("two-mode.column.expected"),
      value: ({ mix }) => mix.domainsExpected,
      cell: ({ mix }) => short(mix.domainsExpected),
    },
    {
      id: "effective",
      title: text("two-mode.column.effective-domains"),
      value: ({ mix }) => mix.effective,
      cell: ({ mix }) => short(mix.effective),
    },
    {
      id: "unbiased",
      title: text("two-mode.column.unbiased"),
      value: ({ mix }) => mix.unbiased,
      cell: ({ mix }) => share(mix.unbiased),
    },
    {
      id: "difference-expected",
      title: text("two-mode.column.difference-expected"),
      value: ({ mix }) => mix.expected,
      cell: ({ mix }) => share(mix.expected),
    },
    { id: "beyond-own", title: text("two-mode.column.beyond-own"), value: ({ mix }) => mix.beyondOwn },
    {
      id: "joins",
      title: text("two-mode.column.joins"),
      value: ({ mix }) => mix.onlyJoins?.map(pair).join("; ") || null,
    },
    {
      id: "mix",
      title: text("two-mode.column.mix"),
      value: ({ mix }) => mix.mix.map(({ domain }) => domainName(domain)).join(", "),
      cell: ({ mix: { mix } }) => {
        const largest = mix.slice(0, MOST_NAMED).map(({ domain, share }) => `${domainName(domain)} ${percent(share)}`);
        const left = mix.length - largest.length;
        return [...largest, ...(left > 0 ? [text("two-mode.mix.more", { count: left })] : [])].join(", ");
      },
    },
  ];
  return (
    <SortableTable
      caption={text("two-mode.actors.caption", { kind })}
      rows={mixed}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ label }) => label}
      selected={[]}
      onSelect={(id) => select([id])}
      sortedBy="domains"
    />
  );
}
