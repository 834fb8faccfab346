type DatabaseErrorCode = "database-unwritable" | "database-unreachable" | "database-not-ours" | "database-newer";

/** The store can't be used: the message says which one and what to do about it. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "DatabaseError";
    this.code = code;
  }
}
