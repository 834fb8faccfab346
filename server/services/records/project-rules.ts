import { asId } from "#analysis/model/id.ts";
import type { Project } from "#analysis/model/project.ts";
import { slug } from "#analysis/model/slug.ts";
import { periodErrors } from "#server/contract/fields.ts";
import { projectFields } from "#server/contract/project.ts";
import { readSettings } from "#server/repositories/coalitions.ts";
import { listParticipationsOf } from "#server/repositories/participations.ts";
import { listPins } from "#server/repositories/pins.ts";
import {
  findProjectsNaming,
  insertProjects,
  listProjectLinks,
  readProject,
  updateProject,
} from "#server/repositories/projects.ts";
import { dependentsOf, NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

const idOf = ({ id }: { readonly id: string }) => id;

export const PROJECT_RULES: RecordRules<Project> = {
  ...NOTHING_SPECIAL,
  kind: "project",
  table: "project",
  fields: projectFields,
  blank: async (db, coalition) => ({
    kind: (await readSettings(db, coalition))?.projectKind,
    place: null,
    from: null,
    until: null,
    succeededBy: null,
    domains: [],
    defines: null,
    attributes: {},
  }),
  make: (id, fields: Omit<Project, "id" | "originalName">) => ({ id: asId(id), originalName: null, ...fields }),
  idStem: ({ name }) => slug(name),
  check: periodErrors,
  references: ({ succeededBy, domains, defines }) => [
    { pointer: "/succeededBy", kind: "project", id: succeededBy, deferred: true },
    { pointer: "/defines", kind: "partition", id: defines },
    ...domains.map(({ domain }, at) => ({ pointer: `/domains/${at}/domain`, kind: "domain" as const, id: domain })),
  ],
  chains: [{ pointer: "/succeededBy", nextOf: ({ succeededBy }) => succeededBy, list: listProjectLinks }],
  read: (db, coalition, id) => readProject(db, coalition, asId(id)),
  insert: insertProjects,
  update: updateProject,
  dependents: async (db, coalition, id) => {
    const project = asId<"project">(id);
    return [
      ...dependentsOf("participation", "removed", (await listParticipationsOf(db, coalition, { project })).map(idOf)),
      ...dependentsOf("pin", "removed", (await listPins(db, coalition, `project:${id}`)).map(idOf)),
      ...dependentsOf("project", "changed", await findProjectsNaming(db, coalition, project)),
    ];
  },
  forget: (project, { id }) => (project.succeededBy === id ? { ...project, succeededBy: null } : project),
};
