import { expect, test } from "vitest";
import { mendName } from "#server/files/mend-name.ts";

test("a name without faults stays as it is, and has no original", () => {
  for (const name of ["'s-Hertogenbosch", "Hunze en Aa's", "Súdwest-Fryslân", "Zundert", "Hagen a.T.W"]) {
    expect(mendName(name)).toEqual({ name, original: null });
  }
});

test("marks that nobody sees go, and the original is kept", () => {
  const registered = "\u200b\u200bGemeenschappelijke Regeling VRBZO 2024\u200b";
  expect(mendName(registered)).toEqual({ name: "Gemeenschappelijke Regeling VRBZO 2024", original: registered });
});

test("a space that does not break becomes a plain one, so that the name is found by typing it", () => {
  const registered = "Regionaal Platform Wonen\u00a0Zeeuwsch-Vlaanderen";
  expect(mendName(registered)).toEqual({
    name: "Regionaal Platform Wonen Zeeuwsch-Vlaanderen",
    original: registered,
  });
});

test.each([
  ["'S-Hertogenbosch", "'s-Hertogenbosch"],
  ["Stadsgewest 'S Hertogenbosch", "Stadsgewest 's Hertogenbosch"],
  ["'S Gravenmoer", "'s Gravenmoer"],
  ["Tull en 'T Waal", "Tull en 't Waal"],
  ["’T Goy", "'t Goy"],
])("the capital that a computer gave to %s is small again", (registered, name) => {
  expect(mendName(registered)).toEqual({ name, original: registered });
});

test("spaces around and doubled within a name go", () => {
  expect(mendName("  Bergen  op Zoom\t")).toEqual({ name: "Bergen op Zoom", original: "  Bergen  op Zoom\t" });
});

test("letters and accents that were stored apart become one sign", () => {
  expect(mendName("Frysla\u0302n")).toEqual({ name: "Fryslân", original: "Frysla\u0302n" });
});

test("a name of marks alone has nothing left", () => {
  expect(mendName("\u200b\ufeff ")).toEqual({ name: "", original: "\u200b\ufeff " });
});

test("mending twice gives what mending once gives", () => {
  for (const name of ["\u200b'S-Hertogenbosch ", "'S 'T Goy", " ’S\u00a0Gravenmoer"]) {
    const once = mendName(name).name;
    expect(mendName(once)).toEqual({ name: once, original: null });
  }
});
