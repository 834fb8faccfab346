/** One element of an SVG drawing, described: it becomes part of a page, or text of a file. */
export type SvgShape = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly SvgShape[];
  readonly text: string | null;
};

const NAMESPACE = "http://www.w3.org/2000/svg";

export function element(
  name: string,
  attributes: SvgShape["attributes"],
  children: readonly SvgShape[] = [],
  text: string | null = null,
): SvgShape {
  return { name, attributes, children, text };
}

export function toElement({ name, attributes, children, text }: SvgShape): SVGElement {
  const made = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, written(value));
  if (text !== null) made.textContent = text;
  made.append(...children.map(toElement));
  return made;
}

/** A file of its own, that any program which knows SVG can open. */
export function toFile(drawing: SvgShape): string {
  const whole = { ...drawing, attributes: { xmlns: NAMESPACE, ...drawing.attributes } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(whole)}\n`;
}

function toMarkup({ name, attributes, children, text }: SvgShape): string {
  const said = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(written(value))}"`);
  const inner = escaped(text ?? "") + children.map(toMarkup).join("");
  return inner === "" ? `<${name}${said.join("")}/>` : `<${name}${said.join("")}>${inner}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Names come from anybody. What XML has no room for, such as a null sign or half a pair of a sign, is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");
}

function written(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}
