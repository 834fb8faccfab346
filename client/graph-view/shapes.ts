/** Marks of nodes. The position in this list is what the node program gets. */
export const SHAPES = ["circle", "diamond", "triangle", "hexagon", "triangle-down", "square"] as const;
export type Shape = (typeof SHAPES)[number];

/** Groups take turns through these, beside the eight colours: 40 groups differ. The square is for projects. */
export const GROUP_SHAPES = [
  "circle",
  "diamond",
  "triangle",
  "hexagon",
  "triangle-down",
] as const satisfies readonly Shape[];
export const PROJECT_SHAPE: Shape = "square";

export function shapeNumber(shape: Shape): number {
  return SHAPES.indexOf(shape);
}

export function groupShape(index: number): Shape {
  return GROUP_SHAPES[index % GROUP_SHAPES.length] ?? "circle";
}

/** Reach of each shape in units of its size, so that all look equally large. The node program draws the same. */
export const REACH = { diamond: 1.2, triangle: 1.3, hexagon: 1.06, square: 0.86, corner: 0.28 } as const;

/** Outline of a shape round (0, 0), y down, for SVG. */
export function shapePath(shape: Shape, size: number): string {
  switch (shape) {
    case "circle":
      return `M${at(-size, 0)}a${at(size, size)} 0 1 0 ${at(2 * size, 0)}a${at(size, size)} 0 1 0 ${at(-2 * size, 0)}Z`;
    case "diamond":
      return polygon(4, size * REACH.diamond, -90);
    case "triangle":
      return polygon(3, size * REACH.triangle, -90);
    case "triangle-down":
      return polygon(3, size * REACH.triangle, 90);
    case "hexagon":
      return polygon(6, size * REACH.hexagon, 0);
    case "square":
      return roundedSquare(size * REACH.square, size * REACH.corner);
  }
}

function polygon(corners: number, reach: number, startDegrees: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((startDegrees + (360 * corner) / corners) * Math.PI) / 180;
    return at(reach * Math.cos(angle), reach * Math.sin(angle));
  });
  return `M${points.join("L")}Z`;
}

function roundedSquare(half: number, corner: number): string {
  const side = 2 * (half - corner);
  const arc = (x: number, y: number) => `a${at(corner, corner)} 0 0 1 ${at(x, y)}`;
  return (
    `M${at(-half + corner, -half)}h${number(side)}${arc(corner, corner)}v${number(side)}${arc(-corner, corner)}` +
    `h${number(-side)}${arc(-corner, -corner)}v${number(-side)}${arc(corner, -corner)}Z`
  );
}

function at(x: number, y: number): string {
  return `${number(x)} ${number(y)}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
