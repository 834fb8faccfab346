import { lazy, Suspense, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { archiveCoalition } from "#client/state/lifecycle.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";

// Seldom asked for, and the first screen is to be light.
const CopyDialog = lazy(() => import("./copy-dialog.tsx"));
const DeleteDialog = lazy(() => import("./delete-dialog.tsx"));

/** What one can do with a whole coalition. */
export function TileMenu({ coalition }: { coalition: CoalitionSummary }) {
  const { text, pick } = useSpeaker();
  const [asked, ask] = useState<"copy" | "delete" | null>(null);
  const name = pick(coalition.name);
  const isArchived = coalition.archivedAt !== null;
  const close = () => ask(null);
  const archive = () => {
    close();
    void archiveCoalition(coalition);
  };
  return (
    <>
      <MenuTrigger>
        <Button className="tile-menu" aria-label={text("lifecycle.menu", { name })}>
          <Icon name="more" />
        </Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu className="menu" aria-label={text("lifecycle.menu", { name })}>
            <MenuItem className="menu-item" onAction={() => ask("copy")}>
              {text("lifecycle.copy")}
            </MenuItem>
            {!isArchived && (
              <MenuItem className="menu-item" onAction={archive}>
                {text("lifecycle.archive")}
              </MenuItem>
            )}
            <MenuItem className="menu-item" onAction={() => ask("delete")}>
              {text("lifecycle.delete")}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Suspense fallback={null}>
        {asked === "copy" && <CopyDialog coalition={coalition} onClose={close} />}
        {asked === "delete" && <DeleteDialog coalition={coalition} onArchive={archive} onClose={close} />}
      </Suspense>
    </>
  );
}
