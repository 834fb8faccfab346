/** Of pairs of whom both answered: those that both named, and those that one of them named. */
export type Named = { readonly confirmed: number; readonly oneSided: number };

/** C/(C + U); NaN when nobody named anything. */
export function confirmationRate({ confirmed, oneSided }: Named): number {
  return confirmed + oneSided > 0 ? confirmed / (confirmed + oneSided) : Number.NaN;
}

/**
 * How likely one side names a tie that there is, when both name independently and nobody makes one up: q̂ = 2C/(2C + U).
 * NaN when nobody named anything. METHODS 9.
 */
export function reportingChance({ confirmed, oneSided }: Named): number {
  return confirmed + oneSided > 0 ? (2 * confirmed) / (2 * confirmed + oneSided) : Number.NaN;
}

/** Ties that there would then be, named or not: (2C + U)²/4C. NaN when no tie is confirmed. */
export function estimatedTies({ confirmed, oneSided }: Named): number {
  return confirmed > 0 ? (2 * confirmed + oneSided) ** 2 / (4 * confirmed) : Number.NaN;
}

/**
 * What a pair of whom one answered shows of what it would show had both: q/(1 − (1 − q)²). A pair of whom both answered has
 * two chances to be named, the other has one (METHODS 9, the union trap).
 */
export function halfHeard(reporting: number): number {
  return reporting / (1 - (1 - reporting) ** 2);
}
