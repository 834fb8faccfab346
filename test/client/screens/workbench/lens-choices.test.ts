import { expect, test } from "vitest";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { choicesOf } from "#client/screens/workbench/lens-choices.ts";
import { openingView } from "#client/state/address.ts";
import { describeCoalition } from "#server/services/describe-coalition.ts";
import { makeRows } from "#test/analysis/coalition-builder.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

const coalition = describeCoalition({ rows: makeRows({ actors: [] }), revision: 1, edition: "1" });

function kernelChoice(actors: Readonly<Record<string, string>> | null, lens = {}) {
  const network = actors && networkView({ actors });
  const choices = choicesOf({ coalition, network, view: { ...openingView, lens } }, createSpeaker("nl"));
  const { value, options } = choices.find(({ key }) => key === "kernel")!;
  return { value, options: options.map((option) => option.value) };
}

test("how much actors in several groups have in common can be chosen only where there are such actors", () => {
  expect(kernelChoice({ ann: "a", bea: "ab" })).toEqual({ value: "min", options: ["min", "any", "product"] });
  expect(kernelChoice({ ann: "a", bea: "b" })).toEqual({ value: "min", options: [] });
  expect(kernelChoice(null)).toEqual({ value: "min", options: [] });
  expect(kernelChoice({ ann: "ab" }, { kernel: "any" }).value).toBe("any");
});
