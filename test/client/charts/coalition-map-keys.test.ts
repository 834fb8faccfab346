import { expect, test } from "vitest";
import { nextInDirection } from "#client/charts/coalition-map-keys.ts";

const at = (key: string, x: number, y: number) => ({ key, x, y });
const middle = at("middle", 0, 0);

test("an arrow goes to the nearest that lies ahead, straight on before to the side", () => {
  const around = [middle, at("north", 0, -30), at("east", 40, 0), at("near east", 20, 15), at("south-west", -20, 20)];
  const goes = (direction: "up" | "down" | "left" | "right") => nextInDirection(around, middle, direction)?.key ?? null;
  expect({ up: goes("up"), right: goes("right"), down: goes("down"), left: goes("left") }).toEqual({
    up: "north",
    right: "east",
    down: "south-west",
    left: "south-west",
  });
});

test("at the end of the map an arrow goes nowhere", () => {
  expect(nextInDirection([middle, at("south", 3, 10)], middle, "up")).toBeNull();
});
