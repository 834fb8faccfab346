/** One message in both languages, as ICU. `about` tells a translator where it stands and what its values are. */
export type Message = { readonly nl: string; readonly en: string; readonly about?: string };

export type Catalogue = Readonly<Record<string, Message>>;
