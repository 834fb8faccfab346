import type { Memberships } from "#analysis/model/network.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { lensDay } from "#analysis/network/lens-day.ts";
import { groupsOf, mainGroup } from "#analysis/network/partition.ts";
import { rollUp } from "#analysis/network/roll-up.ts";
import type { BundleSource } from "./bundle-source.ts";
import { csvText } from "./csv-text.ts";
import { graphml } from "./graphml.ts";
import { readMe } from "./read-me.ts";

/** All that somebody else needs to check the numbers of one lens: the network, the numbers, how they were made, and scripts. */
export function bundleFiles(source: BundleSource): Readonly<Record<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const texts: Readonly<Record<string, string>> = {
    "README.txt": readMe(source),
    "parameters.json": `${JSON.stringify(parameters(source), null, 2)}\n`,
    ...networkFiles(source),
    ...source.scripts,
  };
  const files = Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return { ...Object.fromEntries(files), "result.json": source.result };
}

function parameters({ rows, revision, open, result }: BundleSource) {
  const { coalition } = rows;
  const { parameters: calculation }: AnalysisResult = JSON.parse(new TextDecoder().decode(result));
  return {
    coalition: coalition.id,
    name: coalition.name,
    fictional: coalition.fictional,
    revision,
    lens: open.lens,
    partition: open.partition,
    imagined: open.imagined,
    calculation,
    caveat: coalition.caveat,
    sources: coalition.sources,
  };
}

/** `groups` and `domains` hold group=share, with | between them; `organisation` is the actor's own id where it is part of none. */
function networkFiles({ rows, open }: BundleSource): Readonly<Record<string, string>> {
  const { network, memberships, twoMode } = open;
  const { actors, links, projects, participations, counted, lens } = network;
  const day = lensDay(lens, rows.coalition.waves);
  const organisations = rollUp(rows.actors, { ...lens, level: "organisation", day });
  const idAt = (at: number) => actors[at]?.id ?? "";
  const nodes = actors.map((actor, at) => {
    const main = mainGroup(memberships, at);
    const { id, name, form, partyType, world, layer, place, doNotRank } = actor;
    return {
      id,
      values: {
        name,
        group: main === null ? null : (memberships.groups[main] ?? null),
        groups: sharesText(memberships, at),
        organisation: organisations.get(id) ?? id,
        form,
        party_type: partyType,
        world,
        layer,
        place,
        do_not_rank: doNotRank ? "yes" : null,
      },
    };
  });
  const edges = links.map(({ source, target, weight, count, kinds }) => ({
    source: idAt(source),
    target: idAt(target),
    values: { weight, count, kinds: kinds.join("|") },
  }));
  const nodeColumns = {
    name: "string",
    group: "string",
    groups: "string",
    organisation: "string",
    form: "string",
    party_type: "string",
    world: "string",
    layer: "string",
    place: "string",
    do_not_rank: "string",
  } as const;
  const edgeColumns = { weight: "double", count: "double", kinds: "string" } as const;
  return {
    "nodes.csv": csvText(
      ["id", ...Object.keys(nodeColumns)],
      nodes.map(({ id, values }) => [id, ...Object.values(values)]),
    ),
    "edges.csv": csvText(
      ["source", "target", ...Object.keys(edgeColumns)],
      edges.map(({ source, target, values }) => [source, target, ...Object.values(values)]),
    ),
    "projects.csv": csvText(
      ["id", "name", "from", "until", "counted", "left_out", "domains"],
      projects.map(({ id, name, from, until }, at) => [
        id,
        name,
        from,
        until,
        counted[at] ? "yes" : "no",
        twoMode.leftOut[at] ? "yes" : "no",
        sharesText(twoMode.domains.ofProjects, at),
      ]),
    ),
    "participations.csv": csvText(
      ["actor", "project"],
      participations.map(([actor, project]) => [idAt(actor), projects[project]?.id ?? ""]),
    ),
    "network.graphml": graphml({ directed: network.directed, nodes, edges, nodeColumns, edgeColumns }),
  };
}

function sharesText(of: Memberships, at: number): string {
  return groupsOf(of, at)
    .map(([group, share]) => `${of.groups[group]}=${share}`)
    .join("|");
}
