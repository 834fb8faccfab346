import type { SiloSectionProps } from "../silos/silo-section-types.ts";

/** What every section of the report on what is missing is given. */
export type MissingSectionProps = Pick<SiloSectionProps, "coalition" | "network" | "query">;
