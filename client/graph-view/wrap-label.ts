type WrapOptions = {
  readonly maxWidth: number;
  readonly maxLines: number;
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
};

/** Lines of at most this width, broken between words; what does not fit is cut and ends with "…". */
export function wrapLabel(text: string, options: WrapOptions): string[] {
  const fits = (part: string) => options.measure(part) <= options.maxWidth;
  const lines: string[] = [];
  let line = "";
  for (const { word, glue } of wordsOf(text, fits)) {
    const longer = line === "" ? word : `${line}${glue}${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "" && lines.length + 1 === options.maxLines) return [...lines, shortened(line, fits)];
    if (line !== "") lines.push(line);
    if (!fits(word)) return [...lines, shortened(word, fits)];
    line = word;
  }
  return line === "" ? lines : [...lines, line];
}

/**
 * Parts between which a line may break: words, and the parts of a hyphened word that is too long for a line. Not at a
 * no-break space: a count stays with its name.
 */
function wordsOf(text: string, fits: (part: string) => boolean): { readonly word: string; readonly glue: string }[] {
  const words = text.split(/[ \t\n]+/).filter((part) => part !== "");
  return words.flatMap((word) =>
    (fits(word) ? [word] : word.split(/(?<=-)(?=.)/)).map((part, at) => ({ word: part, glue: at === 0 ? " " : "" })),
  );
}

/** Fewer words, then fewer letters, until it fits with the sign that more follows. */
function shortened(line: string, fits: (part: string) => boolean): string {
  let kept = line;
  while (!fits(`${kept}…`) && kept.length > 1) {
    const space = kept.lastIndexOf(" ");
    kept = space > 0 ? kept.slice(0, space) : kept.slice(0, -1);
  }
  return `${kept.replace(/[^\p{L}\p{N})]+$/u, "")}…`;
}
