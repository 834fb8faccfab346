/** Somebody asks for what a coalition does not have; whoever talks to people puts it in words from `code` and `values`. */
export class UnknownChoice extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | string[]>>;

  constructor(code: string, message: string, values: UnknownChoice["values"]) {
    super(message);
    this.name = "UnknownChoice";
    this.code = code;
    this.values = values;
  }
}
