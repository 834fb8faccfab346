import { describe, expect, test } from "vitest";
import { storyOf } from "#analysis/findings/story.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { ActorResult } from "#analysis/model/result.ts";
import { firstOf, rankActors } from "#client/screens/workbench/rank-actors.ts";
import { rankable } from "#client/screens/workbench/rankable.ts";
import { actorRows } from "#client/screens/workbench/tables/actor-rows.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { member } from "#test/analysis/studies/survey-builder.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

/** Two in each of two groups. */
function view(marked: readonly string[], unanswered: readonly string[] = []): NetworkView {
  const made = networkView({ actors: { a: "x", b: "x", c: "y", d: "y" }, picture: "one-mode" });
  const group = (key: string) => {
    const share = unanswered.includes(key) ? 0.25 : 1;
    return { key, asked: 4, answered: 4 * share, share, isFlagged: share < 0.7, isUnranked: share < 0.5 };
  };
  return {
    ...made,
    actors: made.actors.map((actor) => ({ ...actor, doNotRank: marked.includes(actor.id) })),
    response: { wave: "first", asked: 4, answered: 4, share: 1, groups: [group("x"), group("y")] },
  };
}

const ids = (...named: readonly string[]) => named.map((id) => ({ id }));
const idsOf = ({ id }: { readonly id: string }) => [id];

describe("who may be named in an order", () => {
  test("RK1 · who is marked is left out of a list in order, which says how many it leaves out", () => {
    expect(rankable(view(["b"])).keep(ids("a", "b", "c"), idsOf)).toEqual({
      ranked: ids("a", "c"),
      leftOut: { marked: 1, unanswered: 0 },
    });
  });

  test("RK1 · who is not in the list is not counted, and who is in it twice is counted once", () => {
    expect(rankable(view(["b", "d"])).keep(ids("b", "a", "b"), idsOf).leftOut).toEqual({ marked: 1, unanswered: 0 });
  });

  test("RK1 · a row about several actors stays out as soon as one of them may not be named", () => {
    const rows = [{ ends: ["a", "c"] }, { ends: ["a", "b"] }];
    expect(rankable(view(["b"])).keep(rows, ({ ends }) => ends)).toEqual({
      ranked: [{ ends: ["a", "c"] }],
      leftOut: { marked: 1, unanswered: 0 },
    });
  });

  test("RK2 · of whose group under half answered is left out for that reason; a mark goes before it", () => {
    const { keep, whyNot } = rankable(view(["c"], ["y"]));
    expect(["a", "c", "d"].map(whyNot)).toEqual([null, "marked", "unanswered"]);
    expect(keep(ids("a", "b", "c", "d"), idsOf).leftOut).toEqual({ marked: 1, unanswered: 1 });
  });

  test("RK3 · the mark changes no number, and in the table of actors no number gives it a place", () => {
    const rows = (doNotRank: boolean) =>
      makeRows({
        actors: [member("a", "x"), member("b", "y", { doNotRank })],
        ties: [makeTie("a", "b")],
      });
    const analysed = analyseRows(rows(true));
    expect(analysed).toEqual(analyseRows(rows(false)));
    const marked = { ...view(["a"]), response: null };
    expect(
      actorRows(marked, analysed, []).map(({ key, whyUnranked, measured }) => [key, whyUnranked, measured]),
    ).toEqual(
      expect.arrayContaining([
        ["a", "marked", null],
        ["b", null, expect.objectContaining({ id: "b" })],
      ]),
    );
  });

  test("RK1 · the story names the three with the most of those it may name, and nobody where it may name none", () => {
    const actors = ["a", "b", "c", "d", "e"].map((id, at) => member(id, at % 2 ? "x" : "y"));
    const ties = [makeTie("a", "b"), makeTie("a", "d"), makeTie("c", "b"), makeTie("e", "b")];
    const result = analyseRows(makeRows({ actors, ties }), { lens: { basis: "ties" } });
    const carriers = (isRanked: (id: string) => boolean) =>
      storyOf(result, { isRanked }).flatMap((finding) =>
        finding.kind === "carried-by-actors" ? [finding.actors.map(({ id }) => id)] : [],
      );
    expect(carriers(() => true)).toEqual([["b", "a", "c"]]);
    expect(carriers((id) => id !== "b")).toEqual([["a", "c", "d"]]);
    expect(carriers(() => false)).toEqual([[]]);
  });
});

describe("places", () => {
  const order = (values: Readonly<Record<string, number | null>>) =>
    rankActors(
      Object.keys(values).map((id) => ({ id, label: id.toUpperCase() }) as ActorResult),
      ({ id }) => values[id] ?? null,
    );

  test("RK4 · equals share the best place they could have, and it is said that they share it", () => {
    const places = order({ a: 1, b: 3, c: 2, d: 2 });
    expect(places.map(({ id, rank, isShared }) => [id, rank, isShared])).toEqual([
      ["b", 1, false],
      ["c", 2, true],
      ["d", 2, true],
      ["a", 4, false],
    ]);
  });

  test("RK4 · what differs by rounding alone is equal, what differs by more is not", () => {
    const places = order({ a: 1 / 3, b: 1 / 3 + 1e-11, c: 1 / 3 - 1e-8 });
    expect(places.map(({ id, rank }) => [id, rank])).toEqual([
      ["b", 1],
      ["a", 1],
      ["c", 3],
    ]);
  });

  test("RK5 · who has nothing has no place, nor who has no value", () => {
    expect(order({ a: 0, b: null, c: 1 }).map(({ id }) => id)).toEqual(["c"]);
  });

  test("RK4 · a place is one more than those who have more, whatever the values", () => {
    const values = Array.from({ length: 60 }, (_, at) => (at * 37) % 11);
    const byId = Object.fromEntries(values.map((value, at) => [`p${at}`, value]));
    for (const { rank, value, isShared } of order(byId)) {
      expect(rank).toBe(1 + values.filter((other) => other > value).length);
      expect(isShared).toBe(values.filter((other) => other === value).length > 1);
    }
  });

  test("RK6 · who shares the last of the first places is among the first, unless all together are more than twice as many", () => {
    const first = (values: readonly number[]) =>
      firstOf(order(Object.fromEntries(values.map((value, at) => [`p${at}`, value]))), 2).length;
    expect([
      first([5, 4, 3]),
      first([5, 4, 4]),
      first([5, 4, 4, 4]),
      first([5, 4, 4, 4, 4]),
      first([4, 4, 4, 4, 4]),
    ]).toEqual([2, 3, 4, 1, 0]);
  });
});
