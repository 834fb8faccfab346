/** What unsaved work is kept in. */
export type DraftStore = {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
};

type Tab = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * Keeps what the tab's storage refuses, being switched off or full, in memory: then it does not outlive a reload, but
 * another form can be opened over it all the same.
 */
export function createDraftStore(tabOf: () => Tab): DraftStore {
  const memory = new Map<string, string>();
  function attempt<Result>(use: (tab: Tab) => Result): Result | null {
    try {
      return use(tabOf());
    } catch {
      return null;
    }
  }
  const inTab = (tab: Tab) => Array.from({ length: tab.length }, (_, at) => tab.key(at) ?? "");
  return {
    get: (key) => memory.get(key) ?? attempt((tab) => tab.getItem(key)),
    set: (key, text) => {
      memory.delete(key);
      const isKept = attempt((tab) => {
        tab.setItem(key, text);
        return true;
      });
      if (!isKept) memory.set(key, text);
    },
    remove: (key) => {
      memory.delete(key);
      attempt((tab) => tab.removeItem(key));
    },
    keys: () => [...new Set([...memory.keys(), ...(attempt(inTab) ?? [])])].toSorted(),
  };
}
