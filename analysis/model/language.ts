export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text that a coalition brings along itself (its name, its partitions), in both languages of the screens. */
export type Localised = Readonly<Record<Language, string>>;
