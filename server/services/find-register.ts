import { Problem } from "#server/contract/problem.ts";
import type { Database } from "#server/database/schema.ts";
import { listCoalitions } from "#server/repositories/coalitions.ts";

/**
 * The coalition that stands for the national register.
 *
 * @throws Problem `no-register` when it was removed or never loaded
 */
export async function findRegister(db: Database): Promise<{ readonly id: string }> {
  const register = (await listCoalitions(db)).find((coalition) => coalition.register);
  if (!register) throw new Problem(404, "no-register", "The national register is not among the coalitions.");
  return register;
}
