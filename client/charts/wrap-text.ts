import type { Selection } from "d3";

type Text = Selection<SVGTextElement, unknown, null, undefined>;

/** Text that is too long for its room ends in an ellipsis; what it says stands in full elsewhere. */
export function shortenText(element: SVGTextContentElement | null, room: number): void {
  if (!element || element.getComputedTextLength() <= room) return;
  const full = element.textContent ?? "";
  for (let length = full.length - 1; length > 1; length -= 1) {
    element.textContent = `${full.slice(0, length).trimEnd()}…`;
    if (element.getComputedTextLength() <= room) return;
  }
}

/** Puts words on as many lines as they need, the last one shortened where they are too many. Gives how many there are. */
export function wrapText(
  text: Text,
  words: string,
  { room, lines, lineHeight }: { readonly room: number; readonly lines: number; readonly lineHeight: number },
): number {
  const addLine = (at: number) =>
    text
      .append("tspan")
      .attr("x", text.attr("x"))
      .attr("dy", at === 1 ? 0 : lineHeight);
  let count = 1;
  let last = addLine(count);
  let said = "";
  for (const word of words.split(" ")) {
    const longer = said === "" ? word : `${said} ${word}`;
    last.text(longer);
    if (count < lines && said !== "" && (last.node()?.getComputedTextLength() ?? 0) > room) {
      last.text(said);
      count += 1;
      last = addLine(count).text(word);
      said = word;
    } else {
      said = longer;
    }
  }
  shortenText(last.node(), room);
  return count;
}
