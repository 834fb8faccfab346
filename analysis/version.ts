/** Grows whenever the same input may give another number: part of every result's key (DESIGN 3). */
export const ANALYSIS_VERSION = "1";
