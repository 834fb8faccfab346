const EXAMPLES: ReadonlySet<string> = new Set(["nederland", "noord-brabant", "vennebeek"]);

/** Whether a coalition came with the product, and can be read again from its folder. */
export function isExample(coalition: string): boolean {
  return EXAMPLES.has(coalition);
}
