import type { AnalysisInput } from "#analysis/network/analysis-input.ts";

/** The same input with its numbers in shared memory: every thread reads the one copy. */
export function sharedInput(input: AnalysisInput): AnalysisInput {
  const { index, memberships, blocks } = input;
  return {
    ...input,
    blocks: blocks && shared(blocks),
    index: {
      ...index,
      sources: shared(index.sources),
      targets: shared(index.targets),
      weights: shared(index.weights),
      offsets: shared(index.offsets),
      neighbours: shared(index.neighbours),
      neighbourWeights: shared(index.neighbourWeights),
    },
    memberships: {
      ...memberships,
      offsets: shared(memberships.offsets),
      group: shared(memberships.group),
      share: shared(memberships.share),
    },
  };
}

/** The same numbers in shared memory, where they are not in it yet. */
export function shared<Numbers extends Uint32Array | Float64Array>(numbers: Numbers): Numbers {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const buffer = new SharedArrayBuffer(numbers.byteLength);
  const copy = numbers instanceof Float64Array ? new Float64Array(buffer) : new Uint32Array(buffer);
  copy.set(numbers);
  return copy as Numbers;
}
