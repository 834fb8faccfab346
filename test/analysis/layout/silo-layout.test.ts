import { expect, test } from "vitest";
import type { LayoutInput, SiloLayout } from "#analysis/layout/layout-types.ts";
import { siloLayout } from "#analysis/layout/silo-layout.ts";
import { layoutInput, manyGroups } from "./layout-builder.ts";

const SIZES = [2, 3, 6, 10, 24];

function plain(layout: SiloLayout) {
  return { ...layout, nodes: [...layout.nodes].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function overlappingNodes(layout: SiloLayout): string[] {
  const nodes = [...layout.nodes];
  return nodes.flatMap(([a, first], i) =>
    nodes.slice(i + 1).flatMap(([b, second]) => {
      const apart = Math.hypot(first.x - second.x, first.y - second.y);
      return apart < first.room + second.room - 1e-6 ? [`${a} ${b} ${apart}`] : [];
    }),
  );
}

function shuffled(input: LayoutInput): LayoutInput {
  const backwards = <T>(list: readonly T[]) => [...list].reverse();
  const flip = (list: readonly unknown[], position: number) => list.length - 1 - position;
  const { actors, projects, participations, ties } = input;
  const { groups } = input.partition;
  return {
    partition: { groups: backwards(groups) },
    actors: backwards(actors).map((actor) => ({
      ...actor,
      groups: backwards(actor.groups).map(([group, share]) => [flip(groups, group), share] as const),
    })),
    projects: backwards(projects),
    participations: backwards(participations).map(([a, p]) => [flip(actors, a), flip(projects, p)] as const),
    ties: backwards(ties).map((tie) => ({
      ...tie,
      source: flip(actors, tie.source),
      target: flip(actors, tie.target),
    })),
  };
}

test.each(SIZES)("no two nodes of %i groups touch", (groups) => {
  expect(overlappingNodes(siloLayout(manyGroups(groups)))).toEqual([]);
});

test.each(SIZES)("no two discs of %i groups touch", (groups) => {
  const layout = siloLayout(manyGroups(groups));
  const discs = [...layout.groups, ...(layout.unassigned ? [layout.unassigned] : [])];
  const touching = discs.flatMap((a, i) =>
    discs.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
  );
  expect(touching).toEqual([]);
});

test("every member and every project of a group stands in its disc, and nothing else does", () => {
  const layout = siloLayout(manyGroups(10));
  const astray = [...layout.nodes].filter(([, node]) => {
    const discs = layout.unassigned ? [...layout.groups, layout.unassigned] : layout.groups;
    return discs.some((disc) => {
      const belongs = node.setting !== "between" && disc.index === node.group;
      const distance = Math.hypot(node.x - disc.x, node.y - disc.y);
      return belongs ? distance + node.room > disc.radius : distance - node.room < disc.radius;
    });
  });
  expect(astray).toEqual([]);
});

test("the same input gives the same places", () => {
  expect(plain(siloLayout(manyGroups(6)))).toEqual(plain(siloLayout(manyGroups(6))));
});

test("the order of the input moves nothing", () => {
  const input = manyGroups(7);
  const places = (layout: SiloLayout) =>
    [...layout.nodes].map(([key, { x, y }]) => [key, x, y] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  expect(places(siloLayout(shuffled(input)))).toEqual(places(siloLayout(input)));
});

test("without nodes there is nothing to place", () => {
  expect(plain(siloLayout(layoutInput({ actors: {} })))).toEqual({
    kind: "silo",
    nodes: [],
    groups: [],
    unassigned: null,
    bounds: { minX: -1, minY: -1, maxX: 1, maxY: 1 },
  });
});

test("one group stands in the middle", () => {
  const { groups, nodes } = siloLayout(layoutInput({ actors: { x: "a", y: "a", z: "a" }, ties: [["x", "y"]] }));
  expect(groups.map(({ x, y, members }) => ({ x, y, members }))).toEqual([{ x: 0, y: 0, members: 3 }]);
  expect(nodes.size).toBe(3);
});

test("actors without any group still have a place of their own", () => {
  const layout = siloLayout(layoutInput({ actors: { x: "", y: "", z: "" }, projects: { p: ["x", "y"] } }));
  expect(layout.groups).toEqual([]);
  expect(layout.unassigned).toMatchObject({ key: "", index: null, members: 3, x: 0, y: 0 });
  expect([...layout.nodes.values()].map((node) => node.setting)).toEqual(new Array(4).fill("unassigned"));
  expect(overlappingNodes(layout)).toEqual([]);
});

test("a project that two groups share stands between their discs", () => {
  const layout = siloLayout(
    layoutInput({ actors: { x: "a", y: "a", v: "b", w: "b" }, projects: { p: ["x", "v"], q: ["x", "y"] } }),
  );
  const project = layout.nodes.get("p")!;
  const [a, b] = layout.groups;
  expect(project).toMatchObject({ setting: "between", spans: 2 });
  const detour = Math.hypot(project.x - a!.x, project.y - a!.y) + Math.hypot(project.x - b!.x, project.y - b!.y);
  expect(detour).toBeLessThan(Math.hypot(a!.x - b!.x, a!.y - b!.y) * 1.1);
  expect(layout.nodes.get("q")).toMatchObject({ setting: "group", spans: 1 });
});

test("an actor with unequal shares stands nearer to the larger", () => {
  const input = layoutInput({ actors: { x: "a", y: "a", v: "b", w: "b", both: "ab" } });
  const shares = input.actors.map((actor) =>
    actor.id === "both"
      ? {
          ...actor,
          groups: [
            [0, 0.3],
            [1, 0.7],
          ] as const,
        }
      : actor,
  );
  const layout = siloLayout({ ...input, actors: shares });
  const both = layout.nodes.get("both")!;
  const away = (key: string) => {
    const disc = layout.groups.find((group) => group.key === key)!;
    return Math.hypot(both.x - disc.x, both.y - disc.y) - disc.radius;
  };
  expect(both).toMatchObject({ setting: "between", group: 1 });
  expect(away("b")).toBeLessThan(away("a"));
});

test("who has partners elsewhere stands on that side of the disc", () => {
  const actors = Object.fromEntries([..."qrstuvwx"].map((id) => [`a-${id}`, "a"]));
  const layout = siloLayout(layoutInput({ actors: { ...actors, other: "b" }, ties: [["a-s", "other"]] }));
  const [a, b] = ["a", "b"].map((key) => layout.groups.find((group) => group.key === key)!);
  const distance = (id: string) => {
    const place = layout.nodes.get(id)!;
    return Math.hypot(place.x - b!.x, place.y - b!.y);
  };
  expect(a!.members).toBe(8);
  expect(Object.keys(actors).sort((x, y) => distance(x) - distance(y))[0]).toBe("a-s");
});

test("a project that is not drawn takes no place", () => {
  const input = layoutInput({ actors: { x: "a", y: "b" }, projects: { p: ["x", "y"] } });
  const hidden = { ...input, projects: input.projects.map((project) => ({ ...project, drawn: false })) };
  expect([...siloLayout(hidden).nodes.keys()].sort()).toEqual(["x", "y"]);
});
