import type { ProfileResult } from "#analysis/model/profile-result.ts";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";

/** What every part of a profile is given. */
export type ProfileProps = SiloSectionProps & { readonly found: ProfileResult };
