/** Why nothing is said of what chance gives: groups made of the ties themselves, or groups that go by organisation. */
export const WITHOUT_CHANCE = ["derived-partition", "by-organisation"] as const;
export type WithoutChance = (typeof WITHOUT_CHANCE)[number];
