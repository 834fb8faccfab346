import { useStore } from "@nanostores/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $wantedSection } from "#client/state/wanted-section.ts";
import type { ReportSection } from "./report-types.ts";
import { useKeptInSight } from "./use-kept-in-sight.ts";

type Props<Shown> = {
  /** Begins the addresses of its sections. */
  name: string;
  label: string;
  sections: readonly ReportSection<Shown>[];
  shown: Shown;
  /** What lies over it. */
  children?: ReactNode;
};

/** Sections under each other, with a table of contents. */
export function Report<Shown extends object>({ name, label, sections, shown, children }: Props<Shown>) {
  const { text } = useSpeaker();
  const element = useRef<HTMLElement>(null);
  const keepInSight = useKeptInSight(element);
  const wanted = useStore($wantedSection);
  useEffect(() => {
    const heading = wanted?.startsWith(`${name}-`) ? document.getElementById(wanted) : null;
    if (wanted === null || heading === null) return;
    $wantedSection.set(null);
    keepInSight(wanted);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  }, [wanted, name, keepInSight]);
  const there = sections.filter(({ isThere }) => isThere?.(shown) ?? true);
  return (
    <section ref={element} className="silos" aria-label={label}>
      <nav className="silos-contents" aria-label={text("silos.contents")}>
        <ol>
          {there.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${name}-${id}`} onClick={() => keepInSight(`${name}-${id}`)}>
                {text(title)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {there.map(({ id, title, Content }) => (
        <section key={id} className={`silos-section ${name}-${id}`} aria-labelledby={`${name}-${id}`}>
          <h2 id={`${name}-${id}`} tabIndex={-1}>
            {text(title)}
          </h2>
          <Content {...shown} />
        </section>
      ))}
      {children}
    </section>
  );
}
