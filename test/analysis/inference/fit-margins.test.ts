import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitMargins } from "#analysis/inference/fit-margins.ts";
import { incidenceOf } from "#analysis/network/incidence.ts";
import { readReference } from "#test/analysis/reference-network.ts";

const ACTORS = 7;
const lists = fc.array(fc.uniqueArray(fc.nat({ max: ACTORS - 1 }), { maxLength: ACTORS }), {
  minLength: 1,
  maxLength: 8,
});

function chances(members: readonly (readonly number[])[], actors = ACTORS): number[][] {
  const { actorClass, projectClass, projectClasses, chance } = fitMargins(incidenceOf(actors, members));
  return Array.from(actorClass, (row) => Array.from(projectClass, (column) => chance[row * projectClasses + column]!));
}

/** Every matrix of zeros and ones with the margins of these lists, by trying all. */
function allWithMargins(members: readonly (readonly number[])[], actors: number): number[][][] {
  const sizes = members.map((own) => own.length);
  const left = Array.from({ length: actors }, (_, actor) => members.filter((own) => own.includes(actor)).length);
  const subsets = Array.from({ length: 2 ** actors }, (_, mask) =>
    [...left.keys()].filter((actor) => (mask >> actor) & 1),
  );
  const fill = (project: number): number[][][] => {
    if (project === sizes.length) return left.every((rest) => rest === 0) ? [[]] : [];
    return subsets
      .filter((own) => own.length === sizes[project] && own.every((actor) => left[actor]! > 0))
      .flatMap((own) => {
        for (const actor of own) left[actor]! -= 1;
        const found = fill(project + 1).map((rest) => [own, ...rest]);
        for (const actor of own) left[actor]! += 1;
        return found;
      });
  };
  return fill(0);
}

test("TM8 · the chances add up to every margin within 1e-8", () => {
  fc.assert(
    fc.property(lists, (members) => {
      const found = chances(members);
      const degree = (actor: number) => members.filter((own) => own.includes(actor)).length;
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      found.forEach((row, actor) => {
        expect(Math.abs(sum(row) - degree(actor))).toBeLessThan(1e-8);
      });
      members.forEach((own, project) => {
        expect(Math.abs(sum(found.map((row) => row[project]!)) - own.length)).toBeLessThan(1e-8);
      });
      expect(found.flat().filter((chance) => !(chance >= 0 && chance <= 1))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("TM8 · a chance is 0 or 1 exactly where no matrix with the margins has it otherwise", () => {
  const small = fc.array(fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(small, (members) => {
      const found = chances(members, 4);
      const matrices = allWithMargins(members, 4);
      const mean = (actor: number, project: number) =>
        matrices.filter((matrix) => matrix[project]!.includes(actor)).length / matrices.length;
      const certain = (chance: number) => (chance === 0 || chance === 1 ? chance : "free");
      expect(found.map((row) => row.map(certain))).toEqual(
        found.map((row, actor) => row.map((_, project) => certain(mean(actor, project)))),
      );
    }),
  );
});

test("TM8 · of the women and their events, equal margins have equal chances and the odds are a product", () => {
  const { actors, projects, participations } = readReference<{
    actors: string[];
    projects: string[];
    participations: [string, string][];
  }>("davis");
  const members = projects.map((project) =>
    participations.filter(([, event]) => event === project).map(([actor]) => actors.indexOf(actor)),
  );
  const found = chances(members, actors.length);
  const odds = (row: number, column: number) => found[row]![column]! / (1 - found[row]![column]!);
  const products = found.flatMap((row, actor) =>
    row.map((_, project) => (odds(actor, project) * odds(0, 0)) / (odds(actor, 0) * odds(0, project))),
  );
  expect(products.filter((product) => Math.abs(product - 1) > 1e-9)).toEqual([]);
});
