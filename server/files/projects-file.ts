import { asId } from "#analysis/model/id.ts";
import { PROJECT_KINDS, type Project, type ProjectKind } from "#analysis/model/project.ts";
import { readDomainShares } from "./domain-shares.ts";
import { readName } from "./name.ts";
import type { RowFormat } from "./read-rows.ts";

const required = ["id", "name"];
const optional = ["original_name", "kind", "place", "from", "until", "succeeded_by", "domains", "defines"];
const named: ReadonlySet<string> = new Set([...required, ...optional]);

/** `kind` is what a project is when its row doesn't say. */
export function projectsFile(kind: ProjectKind): RowFormat<Project> {
  return {
    file: "projects.csv",
    columns: { required, optional, others: "attributes" },
    idColumn: "id",
    read: (row) => {
      const successor = row.text("succeeded_by");
      return {
        id: asId<"project">(row.id("id")),
        ...readName(row),
        kind: row.oneOf("kind", PROJECT_KINDS) ?? kind,
        place: row.text("place"),
        ...row.period(),
        succeededBy: successor === null ? null : asId<"project">(successor),
        domains: readDomainShares(row),
        defines: row.text("defines"),
        attributes: row.attributes(named),
      };
    },
  };
}
