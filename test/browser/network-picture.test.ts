import { describe, expect } from "vitest";
import { inAddress, test, textOf } from "./browser-test.ts";
import { blankPicture, isPicture, layerInk, placeOf, readColours, readPicture, untilDrawn } from "./picture.ts";

const NOORD_BRABANT = "/c/noord-brabant";
const ZUNDERT = "gm0879";
const AMBULANCE = "gr29657265";

describe("Noord-Brabant in two modes", () => {
  test("is drawn: marks and lines in many colours, 70 actors, 63 arrangements, 565 lines", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    const { kind, nodes, edges } = await readPicture(page);
    expect({ kind, nodes: nodes.length, edges }).toEqual({ kind: "webgl", nodes: 133, edges: 565 });
    expect(isPicture(await layerInk(page, "nodes"))).toBe(true);
    expect(isPicture(await layerInk(page, "edges"))).toBe(true);
    expect(isPicture(await layerInk(page, "names"))).toBe(true);
  });

  test("a picture without marks and lines does not pass for one", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    await blankPicture(page);
    expect(await layerInk(page, "nodes")).toEqual({ opaque: 0, colours: 0 });
    expect(isPicture(await layerInk(page, "nodes"))).toBe(false);
    expect(isPicture(await layerInk(page, "edges"))).toBe(false);
  });

  test("names its groups and what spans them without being asked", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    const labels = (await readPicture(page)).labels.join(" | ");
    for (const name of ["Midden- en West-Brabant", "Brabant-Noord", "Brabant-Zuidoost", "Ambulancevoorziening"])
      expect(labels).toContain(name);
  });

  test("stands where its layout puts it: no two nodes in one place, none without a place", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    const { nodes } = await readPicture(page);
    expect(new Set(nodes.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(nodes.length);
    expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test("pointing at a node lights its neighbours and dims the rest; leaving it undoes that", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    const before = await readColours(page);
    const { x, y } = await placeOf(page, AMBULANCE);
    await page.mouse.move(x, y);
    await expect.poll(async () => (await readColours(page))[ZUNDERT]).toBe(before[ZUNDERT]);
    await expect.poll(async () => (await readColours(page)).gm0772).not.toBe(before.gm0772);
    expect((await readPicture(page)).labels.join(" ")).toContain("Regionale Ambulancevoorziening");
    await page.mouse.move(5, 5);
    await expect.poll(() => readColours(page)).toEqual(before);
  });

  test("a click opens the card, and the address that then stands there opens the same picture", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    const { x, y } = await placeOf(page, AMBULANCE);
    await page.mouse.click(x, y);
    await page.locator(".record-card").waitFor();
    expect(await textOf(page, ".record-card h2")).toBe("Regionale Ambulancevoorziening Brabant Midden-West-Noord");
    expect(inAddress(page, "selected")).toBe(AMBULANCE);
    // Off every mark, as somebody who only opened the link would have it.
    await page.mouse.move(5, 5);

    const copy = await visit(page.url());
    await untilDrawn(copy);
    expect(await textOf(copy, ".record-card h2")).toBe(await textOf(page, ".record-card h2"));
    await expect.poll(() => readPicture(copy)).toEqual(await readPicture(page));
  });

  test("the search finds an actor by typing, brings it into the picture and opens its card", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    await page.getByRole("combobox", { name: "Zoek actor of regeling" }).fill("Zundert");
    await page.getByRole("option", { name: "Zundert", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".record-card").waitFor();
    expect(await textOf(page, ".record-card h2")).toBe("Zundert");
    expect(inAddress(page, "selected")).toBe(ZUNDERT);
    await expect.poll(async () => (await readPicture(page)).labels).toContain("Zundert");
  });

  test("a name that nobody has finds nothing, and says so", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    await page.getByRole("combobox", { name: "Zoek actor of regeling" }).fill("qqqq");
    await page.getByText("Niets gevonden.").waitFor();
  });

  test("a group of the legend lights its members, and once more lets go", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    const before = await readColours(page);
    const group = page.locator(".legend").getByRole("button", { name: "Brabant-Zuidoost" });
    await group.click();
    expect(await group.getAttribute("aria-pressed")).toBe("true");
    const lit = await readColours(page);
    expect({ southEast: lit.gm0772 === before.gm0772, west: lit[ZUNDERT] === before[ZUNDERT] }).toEqual({
      southEast: true,
      west: false,
    });
    await group.click();
    expect(await readColours(page)).toEqual(before);
  });

  test("the lens bar says what the numbers leave out, by name on asking", async ({ visit }) => {
    const page = await visit(NOORD_BRABANT);
    await untilDrawn(page);
    const chip = page.locator(".left-out summary").first();
    expect(await chip.textContent()).toMatch(/^\d+ regelingen die de indeling maken tellen niet mee in de cijfers$/);
    await chip.click();
    expect(await page.locator(".left-out-names").first().textContent()).toContain("Veiligheidsregio");
  });
});

test("Nederland is drawn on request of its link: every node that is to be drawn, in colours", async ({ visit }) => {
  const page = await visit("/c/nederland?tab=network");
  await untilDrawn(page);
  const { nodes, edges } = await readPicture(page);
  expect([nodes.length, edges]).toEqual([expect.any(Number), expect.any(Number)]);
  expect(nodes.length).toBeGreaterThan(900);
  expect(isPicture(await layerInk(page, "nodes"))).toBe(true);
});
