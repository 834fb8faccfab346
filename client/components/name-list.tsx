import { useSpeaker } from "./use-speaker.ts";

type Props<Entry> = {
  title: string;
  /** The first of a list, and how many there are. */
  list: { readonly total: number; readonly entries: readonly Entry[] };
  nameOf: (entry: Entry) => string;
};

/** A folded list; nothing where it is empty. */
export function NameList<Entry>({ title, list, nameOf }: Props<Entry>) {
  const { text } = useSpeaker();
  if (list.total === 0) return null;
  const left = list.total - list.entries.length;
  return (
    <details className="name-list">
      <summary>{title}</summary>
      <ul>
        {list.entries.map((entry) => {
          const name = nameOf(entry);
          return <li key={name}>{name}</li>;
        })}
      </ul>
      {left > 0 && <p className="muted">{text("time.list.more", { count: left })}</p>}
    </details>
  );
}
