import type { NetworkView } from "#analysis/model/network-view.ts";
import type { ActorResult } from "#analysis/model/result.ts";
import { FORM_WORDS, LAYER_WORDS, PARTY_TYPE_WORDS, WORLD_WORDS } from "#analysis/model/words.ts";
import type { RecordColumn } from "#client/components/record-table-types.ts";
import { ShapeMark } from "#client/components/shape-mark.tsx";
import { groupMark } from "#client/graph-view/legend.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { Palette } from "#client/style/palette.ts";
import type { WhyUnranked } from "../rankable.ts";
import type { ActorRow } from "./actor-rows.ts";
import { type NumberOptions, numberColumns } from "./number-columns.ts";
import { nameColumn, wordColumn } from "./word-column.ts";

type Setting = {
  readonly network: NetworkView;
  readonly isAnalysed: boolean;
  readonly areArrangements: boolean;
  readonly palette: Palette;
};

/** Who they are, which group they are in, and what runs through them. */
export function actorColumns(speaker: Speaker, setting: Setting): readonly RecordColumn<ActorRow>[] {
  const { text } = speaker;
  return [
    {
      id: "name",
      kind: "text",
      title: text("list.column.name"),
      width: 13,
      isUsual: true,
      value: ({ actor }) => actor.name,
      lines: ({ actor }) => [actor.name],
      why: () => "",
    },
    groupColumn(speaker, setting),
    wordColumn(speaker, {
      id: "party-type",
      title: "list.column.party-type",
      words: PARTY_TYPE_WORDS,
      width: 9.75,
      isUsual: true,
      of: (row: ActorRow) => row.actor.partyType,
    }),
    wordColumn(speaker, {
      id: "form",
      title: "table.column.form",
      words: FORM_WORDS,
      of: ({ actor }: ActorRow) => actor.form,
    }),
    nameColumn(speaker, {
      id: "part-of",
      title: "table.column.part-of",
      why: "table.why.no-whole",
      of: (row: ActorRow) => row.partOf,
    }),
    wordColumn(speaker, {
      id: "world",
      title: "table.column.world",
      words: WORLD_WORDS,
      of: ({ actor }: ActorRow) => actor.world,
    }),
    wordColumn(speaker, {
      id: "layer",
      title: "table.column.layer",
      words: LAYER_WORDS,
      of: ({ layer }: ActorRow) => layer,
    }),
    nameColumn(speaker, {
      id: "place",
      title: "table.column.place",
      why: "table.why.no-place",
      of: ({ place }: ActorRow) => place,
    }),
    ...numberColumns(
      speaker,
      {
        measuredOf: (row: ActorRow) => row.measured,
        isAnalysed: setting.isAnalysed,
        whyNot: ({ whyUnranked }) => (whyUnranked === null ? null : WHY_UNRANKED[whyUnranked]),
      },
      [...MEASURED, brokenPairs(setting.network.lens.direction === "directed")],
    ),
    ...numberColumns(speaker, { measuredOf: (row: ActorRow) => row, isAnalysed: setting.isAnalysed }, [
      {
        id: "cut",
        title: "table.column.cut",
        unit: "table.unit.actors",
        metric: "cutActors",
        value: ({ lost }) => lost,
        why: ({ whyUnranked, measured }) =>
          whyUnranked !== null
            ? WHY_UNRANKED[whyUnranked]
            : measured
              ? null
              : setting.isAnalysed
                ? "table.why.not-counted"
                : "table.why.waiting",
      },
      {
        id: "projects",
        title: setting.areArrangements ? "table.column.arrangements" : "table.column.projects",
        unit: "table.unit.number",
        value: ({ projects }) => (setting.network.projects.length > 0 ? projects : null),
      },
    ] satisfies readonly NumberOptions<ActorRow>[]),
  ];
}

/** All groups of an actor, the largest share first, each with the mark that the picture gives it. */
function groupColumn({ text, pick, percent }: Speaker, { network, palette }: Setting): RecordColumn<ActorRow> {
  const { groups } = network.partition;
  const label = (at: number) => {
    const group = groups[at];
    return group ? pick(group.label) : "";
  };
  const keyOf = (at: number) => groups[at]?.key ?? "";
  const linesOf = ({ actor }: ActorRow) =>
    bySize(actor.groups).map(([at, share]) => (share < 1 ? `${label(at)} (${percent(share)})` : label(at)));
  const labels = new Map(groups.map((group) => [group.key, pick(group.label)]));
  return {
    id: "group",
    kind: "text",
    title: text("list.column.group"),
    width: 10.5,
    isUsual: true,
    value: (row) => linesOf(row).join(", ") || null,
    lines: linesOf,
    mark: ({ actor }, line) => <ShapeMark {...groupMark(bySize(actor.groups)[line]?.[0] ?? null, palette)} />,
    why: () => text("table.why.no-group"),
    choices: ({ actor }) => (actor.groups.length > 0 ? actor.groups.map(([at]) => keyOf(at)) : [""]),
    choiceLabel: (key) => (key === "" ? text("picture.unassigned") : (labels.get(key) ?? key)),
  };
}

type Shares = ActorRow["actor"]["groups"];
const bySize = (groups: Shares): Shares => (groups.length > 1 ? groups.toSorted(([, a], [, b]) => b - a) : groups);

const WHY_UNRANKED = {
  marked: "table.why.marked",
  unanswered: "table.why.unranked",
} as const satisfies Record<WhyUnranked, string>;

const MEASURED: readonly NumberOptions<ActorResult>[] = [
  {
    id: "degree",
    title: "list.column.degree",
    unit: "table.unit.number",
    metric: "degree",
    width: 6.25,
    isUsual: true,
    value: ({ degree }) => degree,
  },
  { id: "strength", title: "table.column.strength", unit: "table.unit.weight", value: ({ strength }) => strength },
  {
    id: "cross-share",
    title: "list.column.cross-share",
    unit: "table.unit.share",
    metric: "crossShare",
    kind: "share",
    width: 7.5,
    isUsual: true,
    value: ({ crossShare }) => crossShare,
  },
  {
    id: "between-groups",
    title: "list.column.between-groups",
    unit: "table.unit.share",
    metric: "crossGroupBetweenness",
    kind: "share",
    width: 6.25,
    isUsual: true,
    value: ({ crossGroupBetweennessNormalised: share }) => share,
    why: ({ crossGroupBetweenness }) => (crossGroupBetweenness === null ? "table.why.large" : null),
  },
  {
    id: "only-here",
    title: "list.column.only-here",
    unit: "table.unit.actors",
    metric: "onlyHere",
    width: 6.25,
    isUsual: true,
    value: ({ onlyHere }) => onlyHere,
  },
  {
    id: "ei",
    title: "table.column.ei",
    unit: "table.unit.ei",
    metric: "eiIndex",
    value: ({ eiIndex }) => eiIndex,
  },
  {
    id: "effective-groups",
    title: "table.column.effective-groups",
    unit: "table.unit.groups",
    metric: "effectiveGroups",
    value: ({ effectiveGroups }) => effectiveGroups,
  },
  {
    id: "participation",
    title: "table.column.participation",
    unit: "table.unit.share",
    metric: "participation",
    kind: "share",
    value: ({ participationUnbiased }) => participationUnbiased,
  },
  {
    id: "project-reach",
    title: "table.column.project-reach",
    unit: "table.unit.domains",
    metric: "projectReach",
    value: ({ projectMix }) => projectMix?.domains ?? null,
  },
  {
    id: "project-mix",
    title: "table.column.project-mix",
    unit: "table.unit.share",
    metric: "projectMix",
    kind: "share",
    value: ({ projectMix }) => projectMix?.unbiased ?? null,
  },
  {
    id: "only-joins",
    title: "table.column.only-joins",
    unit: "table.unit.pairs",
    metric: "onlyJoins",
    value: ({ projectMix }) => projectMix?.onlyJoins?.length ?? null,
  },
  {
    id: "unavoidable-pairs",
    title: "table.column.unavoidable-pairs",
    unit: "table.unit.pairs",
    metric: "unavoidablePairs",
    value: ({ unavoidablePairs }) => unavoidablePairs,
  },
];

/** Ties are taken both ways, and where they have a direction the title says so. */
function brokenPairs(isDirected: boolean): NumberOptions<ActorResult> {
  return {
    id: "broken-pairs",
    title: isDirected ? "table.column.broken-pairs.directed" : "table.column.broken-pairs",
    unit: "table.unit.pairs",
    metric: "cutActors",
    value: (actor) => actor.brokenPairs,
    ...(isDirected && { width: DIRECTED_WIDTH }),
  };
}

/** In rem, for the longer title. */
const DIRECTED_WIDTH = 10;
