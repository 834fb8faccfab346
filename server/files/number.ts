import { STRENGTHS_OF_TIES } from "#analysis/model/tie.ts";

/** Which numbers a cell may hold, and how a message says so. */
export type NumberRange = { readonly needed: string; readonly holds: (value: number) => boolean };

export const ranges = {
  /** 0 comes through: it is told apart, as a tie that is none. */
  strength: {
    needed: `a number above 0, from ${STRENGTHS_OF_TIES.least} to ${STRENGTHS_OF_TIES.most}`,
    holds: (value) => value === 0 || (value >= STRENGTHS_OF_TIES.least && value <= STRENGTHS_OF_TIES.most),
  },
  zeroOrMore: { needed: "a number of 0 or more", holds: (value) => value >= 0 && value < Infinity },
  share: { needed: "a share from 0 to 1", holds: (value) => value >= 0 && value <= 1 },
} satisfies Record<string, NumberRange>;

/** NaN for what is no plain decimal number; a comma counts as the point only where it does not separate cells. */
export function parseNumber(text: string, { decimalComma }: { readonly decimalComma: boolean }): number {
  const plain = decimalComma ? text.replace(/^([+-]?\d*),(\d+)$/, "$1.$2") : text;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}
