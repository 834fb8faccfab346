const PRINTING = "prints-a-part";

/** Prints the parts of the page with this class, and nothing around them. */
export function printOnly(part: string): void {
  const { classList } = document.documentElement;
  const parts = [...document.querySelectorAll(`.${part}`)];
  classList.add(PRINTING);
  for (const each of parts) each.classList.add("printed-part");
  const stop = () => {
    classList.remove(PRINTING);
    for (const each of parts) each.classList.remove("printed-part");
  };
  window.addEventListener("afterprint", stop, { once: true });
  window.print();
}
