/** Numbers per node and per edge in the matrices that ForceAtlas2 iterates on; its own layout of them. */
export const NODE_FIELDS = 10;
export const EDGE_FIELDS = 3;

/** From the page to the worker: start. The matrices move, they are not copied. */
export type LayoutRequest = {
  readonly nodes: Float32Array<ArrayBuffer>;
  readonly edges: Float32Array<ArrayBuffer>;
  readonly iterations: number;
};

/** From the worker to the page. The last one has `done`; nothing follows it. */
export type LayoutProgress = {
  /** x and y of each node, in the order of the request. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly iteration: number;
  readonly done: boolean;
};
