import { expect, test } from "vitest";
import type { Lens } from "#analysis/model/lens.ts";
import { analysisInput } from "#analysis/network/analysis-input.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { partitionActors } from "#analysis/network/partition.ts";
import { EVERYTHING, makeActor, makeProject, makeRows, takesPart } from "#test/analysis/coalition-builder.ts";

const rows = makeRows({
  actors: [makeActor("a"), makeActor("b")],
  projects: [makeProject("dike")],
  participations: [takesPart("a", "dike"), takesPart("b", "dike")],
});

function carriesTies(lens: Partial<Lens>): readonly boolean[] {
  const network = buildNetwork(rows, { ...EVERYTHING, ...lens }, "form");
  const input = analysisInput(network, partitionActors(rows, network, { by: "form" }), {
    partition: "form",
    organisations: null,
  });
  return input.projects.map((project) => project.carriesTies);
}

test("a project's part of the ties is told only where shared projects alone make and weigh them", () => {
  expect(carriesTies({ basis: "projects" })).toEqual([true]);
  expect(carriesTies({ basis: "projects", projection: "count" })).toEqual([true]);
  expect(carriesTies({ basis: "projects", weight: "none" })).toEqual([false]);
  expect(carriesTies({ basis: "both" })).toEqual([false]);
});
