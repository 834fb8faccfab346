import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PICTURES, TABS } from "#analysis/model/coalition.ts";
import {
  FOCUS_DEPTHS,
  formatAddress,
  LAYOUTS,
  LENS_KEYS,
  openingView,
  parseAddress,
  SIZES,
  type View,
} from "#client/state/address.ts";

/** As a browser has it: the address is read from a URL. */
const read = (address: string) => parseAddress(new URL(address, "http://127.0.0.1:4680"));

const id = fc
  .oneof(fc.string({ minLength: 1, unit: "grapheme" }), fc.constantFrom("a/b?c#d", "%", "<script>", "🌊", "é"))
  // A browser resolves these two before any program sees them.
  .filter((text) => text !== "." && text !== "..");
const lens = fc.record(
  Object.fromEntries(LENS_KEYS.map((key) => [key, id])) as Record<(typeof LENS_KEYS)[number], typeof id>,
  { requiredKeys: [] },
);
const workbench = fc.record({
  lens,
  tab: fc.option(fc.constantFrom(...TABS)),
  picture: fc.option(fc.constantFrom(...PICTURES)),
  layout: fc.constantFrom(...LAYOUTS),
  size: fc.constantFrom(...SIZES),
  selected: fc.uniqueArray(id, { maxLength: 4 }),
  focus: fc.constantFrom(...FOCUS_DEPTHS),
  hidden: fc.uniqueArray(id, { maxLength: 4 }),
});
const view: fc.Arbitrary<View> = fc.oneof(
  fc.constant({ screen: "coalitions" } as const),
  fc.constant({ screen: "new" } as const),
  fc.record({ screen: fc.constant("municipality" as const), municipality: id }),
  fc.record({ screen: fc.constantFrom("workbench" as const, "settings" as const), coalition: id, view: workbench }),
);

describe("an address", () => {
  test("that a view was written into is read back as that view", () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(read(formatAddress(shown))).toEqual(shown);
      }),
    );
  });

  test("typed by hand never throws, and what comes of it can be written again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (pathname, search) => {
        const shown = parseAddress({ pathname: `/${pathname}`, search: `?${search}` });
        expect(() => formatAddress(shown)).not.toThrow();
      }),
    );
  });

  test("with nothing but a coalition shows what that coalition opens with", () => {
    expect(read("/c/noord-brabant")).toEqual({ screen: "workbench", coalition: "noord-brabant", view: openingView });
  });

  test("passes over what it does not know, and keeps what the server is to judge", () => {
    expect(
      read("/c/nb?tab=kaart&picture=x&layout=y&focus=3&zomaar=1&partition=onbekend&date=2026-99-99&wave="),
    ).toEqual({
      screen: "workbench",
      coalition: "nb",
      view: { ...openingView, lens: { partition: "onbekend", date: "2026-99-99" } },
    });
  });

  const NOWHERE = [
    "/waar/ben/ik",
    "/c",
    "/c/",
    "/gemeente/",
    "/c/nb/meer",
    "/c/nb/instellingen/meer",
    "/nieuw/x",
    "/x",
  ];
  test.for(NOWHERE)("%s leads nowhere", (address) => {
    expect(read(address)).toEqual({ screen: "nowhere" });
  });

  test("that is broken in the middle is taken as it stands", () => {
    expect(parseAddress({ pathname: "/gemeente/%E0%A4%A", search: "" })).toEqual({
      screen: "municipality",
      municipality: "%E0%A4%A",
    });
  });
});
