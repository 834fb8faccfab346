import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Attributes that somebody reads or hears. */
const SAID = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "alt",
  "label",
  "placeholder",
  "title",
]);
/** Properties of the page's elements that take text. */
const TEXT_PROPERTIES = new Set(["ariaLabel", "innerText", "placeholder", "textContent", "title"]);
/** The product's name is the same in every language. */
const NAME = "Schakelwerk";

test("no screen says anything that is not in the catalogue", () => {
  const files = readdirSync("client", { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes("messages"),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => textIn(join("client", file)))).toEqual([]);
});

test.each([
  ["text between tags", "const a = <p>Nieuw</p>;"],
  ["a string in braces", 'const a = <p>{"Nieuw"}</p>;'],
  ["a label for the ear", 'const a = <button aria-label="Nieuw" />;'],
  ["a template as a title", "const a = <p title={`Nieuw $" + "{n}`} />;"],
  ["one of two texts", 'const a = <p>{is ? "Nieuw" : text("old")}</p>;'],
  ["text set by hand", 'node.textContent = "Nieuw";'],
  ["a label set by hand", 'node.setAttribute("aria-label", "Nieuw");'],
  ["text of a drawing", 'selection.append("text").text("Nieuw");'],
])("the check sees %s", (_, source) => {
  expect(wordsIn(source)).toHaveLength(1);
});

test.each([
  'const a = <p className="new">{text("app.new")}</p>;',
  'const a = <p title={text("app.new")}> · {count}</p>;',
  'selection.append("text").text((row) => row.label);',
])("the check lets %s be", (source) => {
  expect(wordsIn(source)).toEqual([]);
});

function textIn(path: string): string[] {
  return wordsIn(readFileSync(path, "utf8")).map((words) => `${path}: ${words}`);
}

function wordsIn(source: string): string[] {
  const file = ts.createSourceFile("file.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const take = (node: ts.Node | undefined) => {
    if (node) found.push(...literalsOf(node).filter((words) => /\p{L}{2}/u.test(words.replace(NAME, ""))));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) take(node);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) take(node.expression);
    else if (ts.isJsxAttribute(node) && SAID.has(node.name.getText(file))) take(node.initializer);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const { left, right } = node;
      if (ts.isPropertyAccessExpression(left) && TEXT_PROPERTIES.has(left.name.text)) take(right);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first, second] = node.arguments;
      const name = node.expression.name.text;
      const isAttribute = name === "setAttribute" || name === "attr";
      if (isAttribute && first && ts.isStringLiteral(first) && SAID.has(first.text)) take(second);
      if (name === "text" && node.arguments.length === 1 && !isCatalogue(node)) take(first);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `speaker.text("app.new")` names a message; d3's `selection.text("…")` is one. */
function isCatalogue(call: ts.CallExpression): boolean {
  const [first] = call.arguments;
  return first !== undefined && ts.isStringLiteral(first) && /^[a-z-]+(\.[a-z0-9-]+)+$/.test(first.text);
}

/** Texts that an expression can come to; what a call answers is whose call it is. */
function literalsOf(node: ts.Node): string[] {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node))
    return node.expression ? literalsOf(node.expression) : [];
  if (ts.isTemplateExpression(node))
    return [[node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join("")];
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken)
    return [...literalsOf(node.left), ...literalsOf(node.right)];
  return [];
}
