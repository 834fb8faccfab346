import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Draft, newDraft, readDraft, setInput } from "#client/state/draft.ts";
import { FIELDS, type Field, FORM_KINDS, type FormKind } from "#client/state/draft-fields.ts";
import type { Inputs } from "#client/state/draft-input.ts";
import { readDay, readNumber, twoReadings } from "#client/state/draft-text.ts";
import { actorFields } from "#server/contract/actor.ts";
import { fieldErrors } from "#server/contract/field-error.ts";
import { memberFields } from "#server/contract/member.ts";
import { participationFields } from "#server/contract/participation.ts";
import { projectFields } from "#server/contract/project.ts";
import { tieFields } from "#server/contract/tie.ts";

const SCHEMAS = {
  actor: actorFields,
  project: projectFields,
  tie: tieFields,
  participation: participationFields,
  member: memberFields,
};

const fill = (kind: FormKind, inputs: Inputs): Draft =>
  Object.entries(inputs).reduce((draft, [key, input]) => setInput(draft, key, input), newDraft(kind, {}, "nl"));

const errorsOf = (kind: FormKind, inputs: Inputs) => readDraft(fill(kind, inputs)).errors;

test.for(FORM_KINDS)("a form of a %s has every field that the server takes, but what is only read", (kind) => {
  const taken = Object.keys(SCHEMAS[kind].shape).filter((key) => key !== "reports");
  expect(FIELDS[kind].map(({ key }) => key).toSorted()).toEqual(taken.toSorted());
});

describe("bad input is told at its field, in the server's own codes", () => {
  test("a name that is empty, too long, or has nothing to see", () => {
    expect(["", "   ", "\u200b", "x".repeat(501), "a\0b"].map((name) => errorsOf("actor", { name })[0])).toEqual([
      { pointer: "/name", code: "required", values: {} },
      { pointer: "/name", code: "required", values: {} },
      { pointer: "/name", code: "required", values: {} },
      { pointer: "/name", code: "too-long", values: { most: 500 } },
      { pointer: "/name", code: "text-nul", values: {} },
    ]);
  });

  test("what looks like HTML is a name as any other", () => {
    expect(errorsOf("actor", { name: "<script>alert(1)</script>" })).toEqual([]);
  });

  test("an end that does not come after the beginning", () => {
    const known = { actor: "a", from: "2026-05-16", until: "16-05-2026" };
    expect(errorsOf("member", known)).toEqual([
      { pointer: "/until", code: "period-backwards", values: { from: "2026-05-16", until: "2026-05-16" } },
    ]);
  });

  test("shares that do not sum to one whole, and a domain that is in it twice", () => {
    const shares = (...percents: [string, string][]) => percents.map(([domain, percent]) => ({ domain, percent }));
    const told = (domains: Inputs[string]) => errorsOf("actor", { name: "Anna", domains });
    expect([
      told(shares(["water", "60"], ["nature", "30"])),
      told(shares(["water", "50"], ["water", "50"])),
      told(shares(["water", "veel"], ["", "50"])),
      told(shares(["water", "33,34"], ["nature", "33,33"], ["roads", "33,33"])),
    ]).toEqual([
      [{ pointer: "/domains", code: "shares-sum", values: { sum: 0.9 } }],
      [{ pointer: "/domains", code: "share-twice", values: { domain: "water" } }],
      [
        { pointer: "/domains/0/share", code: "not-a-number", values: {} },
        { pointer: "/domains/1/domain", code: "required", values: {} },
      ],
      [],
    ]);
  });

  test("a tie from an actor to itself, and one without strength", () => {
    expect(errorsOf("tie", { source: "a", target: "a", strength: "0" })).toEqual([
      { pointer: "/strength", code: "not-positive", values: {} },
      { pointer: "/target", code: "self-tie", values: {} },
    ]);
  });

  test("days that are none, and numbers that are none", () => {
    expect(errorsOf("tie", { source: "a", target: "b", from: "2026-02-30", strength: "veel" })).toEqual([
      { pointer: "/strength", code: "not-a-number", values: {} },
      { pointer: "/from", code: "not-a-day", values: {} },
    ]);
  });
});

describe("what the page lets through, the server reads as well", () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("", "0", "-1", "1,5", "2026-05-16", "2026-13-01", "31-12-2025", "1.250,5"),
  );
  const inputOf = (field: Field): fc.Arbitrary<Inputs[string]> => {
    switch (field.shape) {
      case "yes-no":
        return fc.boolean();
      case "domain-shares":
        return fc.array(fc.record({ domain: fc.constantFrom("", "water", "nature"), percent: typed }), {
          maxLength: 3,
        });
      case "attributes":
        return fc.array(fc.record({ name: typed, value: typed }), { maxLength: 3 });
      case "choice":
        return fc.constantFrom(...field.choices);
      default:
        return typed;
    }
  };
  const inputsOf = (kind: FormKind): fc.Arbitrary<Inputs> =>
    fc.record(Object.fromEntries(FIELDS[kind].map((field) => [field.key, inputOf(field)])));

  test.for(FORM_KINDS)("for any %s that somebody may type", (kind) => {
    fc.assert(
      fc.property(inputsOf(kind), (inputs) => {
        const { values, errors } = readDraft(fill(kind, inputs));
        if (errors.length > 0) return;
        const sent = kind === "tie" ? { ...values, reports: [] } : values;
        const read = SCHEMAS[kind].safeParse(sent);
        expect(read.success ? [] : fieldErrors(read.error)).toEqual([]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

test("days are read as Dutch people and computers write them", () => {
  expect(["2026-05-16", "16-5-2026", "16/05/2026", " 1.2.2026 ", "2026-2-30", "gisteren", ""].map(readDay)).toEqual([
    "2026-05-16",
    "2026-05-16",
    "2026-05-16",
    "2026-02-01",
    null,
    null,
    null,
  ]);
});

test("numbers are read in the language of the form", () => {
  const texts = ["1.250,5", "1.250.000", "12 500", "0,5", "0.333", "50,125", "€ 100", "1e3", "twee", ""];
  expect(texts.map((text) => readNumber(text, "nl"))).toEqual([
    1250.5,
    1_250_000,
    12_500,
    0.5,
    0.333,
    50.125,
    100,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect(["1,250.5", "1,250,000", "0,333"].map((text) => readNumber(text, "en"))).toEqual([1250.5, 1_250_000, 0.333]);
});

test("a number that can be read in two ways is asked about, and either answer is read", () => {
  const asked = errorsOf("tie", { source: "a", target: "b", strength: "50.125" });
  expect(asked).toEqual([{ pointer: "/strength", code: "two-readings", values: { part: "50,125", whole: "50 125" } }]);
  expect(["50,125", "50 125"].map((text) => readNumber(text, "nl"))).toEqual([50.125, 50_125]);
  expect(["50,125", "0,125", "50.125", "5,1250"].map((text) => twoReadings(text, "en"))).toEqual([
    { part: "50.125", whole: "50 125" },
    null,
    null,
    null,
  ]);
});
