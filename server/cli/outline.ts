import { z } from "@hono/zod-openapi";

/** As far as a contract uses JSON schema. */
type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
};

const LINE = 110;

/** The shape of a contract, for people: made from the schema that checks it, so that the two can't differ. */
export function outlineOf(schema: z.ZodType): string {
  return outline(z.toJSONSchema(schema) as Schema, "");
}

function outline(schema: Schema, indent: string): string {
  const { properties, items, prefixItems, anyOf } = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (anyOf) return anyOf.map((part) => outline(part, indent)).join(" | ");
  if (prefixItems) return `[${prefixItems.map((part) => outline(part, indent)).join(", ")}]`;
  if (items) return `[${outline(items, indent)}, …]`;
  if (properties) return outlineObject(properties, schema.required ?? [], indent);
  if (typeof schema.additionalProperties === "object") {
    return `{ [key]: ${outline(schema.additionalProperties, indent)}, … }`;
  }
  return [schema.type ?? "any"].flat().join(" | ");
}

function outlineObject(
  properties: NonNullable<Schema["properties"]>,
  required: readonly string[],
  indent: string,
): string {
  const deeper = `${indent}  `;
  const parts = Object.entries(properties).map(([key, schema]) => {
    return `"${key}"${required.includes(key) ? "" : "?"}: ${outline(schema, deeper)}`;
  });
  const inLine = `{ ${parts.join(", ")} }`;
  if (!inLine.includes("\n") && indent.length + inLine.length <= LINE) return inLine;
  return `{\n${parts.map((part) => `${deeper}${part}`).join(",\n")}\n${indent}}`;
}
