import { expect, test } from "vitest";
import { messages } from "#client/i18n/messages.ts";
import { FIELDS, FORM_KINDS } from "#client/state/draft-fields.ts";
import { EDIT_REFUSALS } from "#server/contract/edit-refusal.ts";
import { FIELD_CODES } from "#server/contract/field-error.ts";

test("every code that a field can be refused with has its sentence", () => {
  expect(FIELD_CODES.filter((code) => !(`edit.error.${code}` in messages))).toEqual([]);
});

test("every refusal of an edit has its sentence", () => {
  expect(EDIT_REFUSALS.filter((code) => !(`edit.refused.${code}` in messages))).toEqual([]);
});

test("every field of a form has its label", () => {
  const keys = FORM_KINDS.flatMap((kind) => FIELDS[kind].map(({ key }) => key));
  expect(keys.filter((key) => !(`edit.field.${key}` in messages))).toEqual([]);
});
