import { deals, decimal, percent, pValue } from "./text-numbers.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };

/** As many as a person reads in one cell. */
const MOST_IN_A_CELL = 6;

export function isRecord(value: Json): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `internalShare` as people read it: internal share. */
export function keyWords(key: string): string {
  if (key === "sd") return "±";
  const words = key.replaceAll(/([a-z\d])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.replace(/ value$/, "");
}

/**
 * A value that stands in one cell, with the unit that its key says; null for what needs lines of its own.
 *
 * @param beside the record that it stands in: what is expected of a share is a share
 */
export function leafText(key: string, value: Json, beside: JsonRecord): string | null {
  if (value === null) return "–";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(key, value, beside);
  if (isRecord(value)) return recordText(key, value);
  return listText(key, value as readonly Json[], beside);
}

function numberText(key: string, value: number, beside: JsonRecord): string {
  if (/^[pq]$|^(p|q)[A-Z]|[pP]Value$|[qQ]Value$/.test(key)) return pValue(value);
  if (SHARE.test(key)) return percent(value);
  if (!OF_A_SHARE.test(key) || !Object.keys(beside).some((other) => SHARE.test(other))) return decimal(value, 3);
  return DIFFERENCE.test(key) ? `${decimal(100 * value, 1)} points` : percent(value);
}

const SHARE = /^share$|Share$|Inside$|^part$/;
/** Named after what they are to a share, and in its unit. */
const OF_A_SHARE = /^(expected|observed|sd|effect|gap|lowest|highest|interval|band)$/;
const DIFFERENCE = /^(effect|gap)$/;

function listText(key: string, list: readonly Json[], beside: JsonRecord): string | null {
  if (list.length === 0) return "none";
  const [first, second] = list;
  if (list.length > MOST_IN_A_CELL) return null;
  const cells = list.map((each) => (Array.isArray(each) ? null : leafText(key, each, beside)));
  if (cells.some((cell) => cell === null)) return null;
  const isRange = list.length === 2 && typeof first === "number" && typeof second === "number";
  return cells.join(isRange ? " to " : ", ");
}

function recordText(key: string, value: JsonRecord): string | null {
  const { rounds, enumerated } = value;
  if (key === "draws" && typeof rounds === "number") return deals({ rounds, enumerated: enumerated === true });
  return isLocalised(value) ? String(value.en) : null;
}

/** A text in both languages. */
function isLocalised(value: JsonRecord): boolean {
  return Object.keys(value).length === 2 && typeof value.nl === "string" && typeof value.en === "string";
}
