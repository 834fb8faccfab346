/**
 * Assortativity by group (Newman 2003, doi:10.1103/PhysRevE.67.026126, equation 2): (Σ e_gg − Σ a_g b_g)/(1 − Σ a_g b_g), which
 * is modularity over the most that it could be. Since Q = inside − Σ a_g b_g, both sides follow from Q and what goes
 * outside; with several groups an actor, chance is then measured with the same kernel as what was found. Agrees with igraph
 * and networkx (unweighted) and assortnet (weighted); directed, what a group sends times what it receives.
 *
 * @returns NaN where all weight that chance could move is in one group
 */
export function assortativity(modularity: number, externalShare: number): number {
  const most = modularity + externalShare;
  return most > ROUNDING ? modularity / most : Number.NaN;
}

const ROUNDING = 1e-12;
