import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "#client/i18n/messages.ts";
import { FIELDS, FORM_KINDS } from "#client/state/draft-fields.ts";

test("every code that a field can be refused with has its sentence", () => {
  const source = readFileSync("server/contract/field-error.ts", "utf8");
  const sentences = source.slice(source.indexOf("const SENTENCES"), source.indexOf("as const satisfies"));
  const codes = [...sentences.matchAll(/^ {2}"?([a-z-]+)"?:/gm)].map(([, code]) => code);
  expect(codes).toContain("shares-sum");
  expect(codes.filter((code) => !(`edit.error.${code}` in messages))).toEqual([]);
});

test("every refusal of an edit has its sentence", () => {
  const folder = "server/services/records";
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const codes = sources.flatMap((source) => [...source.matchAll(/\b409,\s*"([a-z-]+)"/g)].map(([, code]) => code));
  const expected = [
    "tie-exists",
    "participation-exists",
    "member-exists",
    "domain-in-use",
    "changed-since",
    "already-undone",
  ];
  expect([...expected, ...codes].filter((code) => !(`edit.refused.${code}` in messages))).toEqual([]);
});

test("every field of a form has its label", () => {
  const keys = FORM_KINDS.flatMap((kind) => FIELDS[kind].map(({ key }) => key));
  expect(keys.filter((key) => !(`edit.field.${key}` in messages))).toEqual([]);
});
