/** A source of whole numbers 0 … below − 1, each as likely as the others. */
export type Random = (below: number) => number;

const RANGE = 2 ** 32;

/**
 * Seeded xoshiro128** (Blackman & Vigna 2021, doi:10.1145/3460772), its state filled by splitmix32, so that the same seed
 * gives the same draws on every machine. Unbiased: a number is made of as many high bits as it needs, and drawn again
 * when it is too large.
 */
export function createRandom(seed: number): Random {
  let filler = seed >>> 0;
  const fill = () => {
    filler = (filler + 0x9e3779b9) >>> 0;
    let mixed = filler;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();
  const next = () => {
    const starred = Math.imul(b, 5);
    const result = Math.imul((starred << 7) | (starred >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return (below) => {
    if (!(below > 0 && below <= RANGE)) throw new Error(`invalid bound for a random number: ${below}`);
    if (below === 1) return 0;
    const spareBits = Math.clz32(below - 1);
    let drawn = next() >>> spareBits;
    while (drawn >= below) drawn = next() >>> spareBits;
    return drawn;
  };
}

/** Fisher–Yates, in place: every order is as likely. */
export function shuffle(values: Uint8Array | Uint16Array | Uint32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const at = random(last + 1);
    const held = values[last]!;
    values[last] = values[at]!;
    values[at] = held;
  }
}
