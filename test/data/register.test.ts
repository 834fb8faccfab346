import { expect, test } from "vitest";
import { distinct, inForceOn, readRows } from "./shipped.ts";

const municipalities = readRows("register/municipalities.csv");
const bodies = readRows("register/bodies.csv");

test("the register has 655 bodies, 549 arrangements and 4,301 participations", () => {
  expect(
    [bodies, readRows("register/arrangements.csv"), readRows("register/participations.csv")].map((rows) => rows.length),
  ).toEqual([655, 549, 4301]);
});

test("369 of the 451 arrangements in force are named after their body", () => {
  const inForce = inForceOn(readRows("register/arrangements.csv"), "2026-05-16");
  expect(inForce).toHaveLength(451);
  expect(inForce.filter((arrangement) => arrangement.named_by === "body")).toHaveLength(369);
});

test("342 municipalities each lie in a province, a COROP area and a safety region", () => {
  expect(municipalities).toHaveLength(342);
  expect(["province", "corop", "safety_region"].map((column) => distinct(municipalities, column))).toEqual([
    12, 40, 25,
  ]);
  for (const municipality of municipalities) expect(Object.values(municipality)).not.toContain("");
});

test("a safety region has one arrangement of its own, and every municipality of it takes part", () => {
  const participations = inForceOn(readRows("register/participations.csv"), "2026-05-16");
  const takesPart = new Set(participations.map(({ actor, arrangement }) => `${actor} ${arrangement}`));
  expect(distinct(municipalities, "safety_region_arrangement")).toBe(25);
  expect(municipalities.filter(({ code, safety_region_arrangement: own }) => !takesPart.has(`${code} ${own}`))).toEqual(
    [],
  );
});

test("873 pairs of municipalities share a border, each pair once", () => {
  const codes = new Set(municipalities.map(({ code }) => code));
  const pairs = readRows("register/neighbours.csv");
  expect(pairs).toHaveLength(873);
  expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join(" "))).size).toBe(873);
  expect(pairs.filter(({ a, b }) => !codes.has(a) || !codes.has(b) || a === b)).toEqual([]);
});

test("a succession is marked as verified only where the register gives it", () => {
  const successions = readRows("register/successions.csv");
  expect(distinct(successions, "body")).toBe(successions.length);
  expect(successions.filter(({ verified }) => verified === "yes")).toHaveLength(119);
  expect(successions.filter(({ on, verified }) => verified === "yes" && on! > "2019-01-01")).toEqual([]);
});

test("every succession ends in a body of the register", () => {
  const successions = new Map(readRows("register/successions.csv").map(({ body, successor }) => [body, successor]));
  const codes = new Set(bodies.map(({ code }) => code));
  const ends = [...successions.keys()].map((body) => {
    let end = body;
    while (successions.has(end)) end = successions.get(end);
    return end;
  });
  expect(ends.filter((end) => !codes.has(end))).toEqual([]);
});

test("shares of the cost add up to 1 in the four arrangements that have them", () => {
  const sums = new Map<string, number>();
  for (const { arrangement, share } of readRows("register/participations.csv")) {
    if (share !== "") sums.set(arrangement!, (sums.get(arrangement!) ?? 0) + Number(share));
  }
  expect([...sums.values()].map((sum) => Math.round(sum * 1e6) / 1e6)).toEqual([1, 1, 1, 1]);
});

test("the pick lists of organisations and places have no row twice", () => {
  const organisations = readRows("register/organisations.csv");
  const places = readRows("register/places.csv");
  expect([organisations.length, places.length]).toEqual([2505, 2501]);
  const coded = organisations.filter(({ id }) => id !== "");
  expect([coded.length, distinct(coded, "id")]).toEqual([2469, 2469]);
  expect(new Set(organisations.map(({ id, name }) => `${id} ${name}`)).size).toBe(2505);
  expect(places.filter(({ name }) => /['’][ST][ -]/.test(name!))).toEqual([]);
});
