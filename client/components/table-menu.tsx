import type { ReactNode } from "react";
import { Button, DialogTrigger, Popover } from "react-aria-components";
import { Icon } from "./icon.tsx";

/** A button that opens a panel of choices; they work at once, Escape or a click elsewhere closes it. */
export function TableMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="table-menu-button">
        {label} <Icon name="down" />
      </Button>
      <Popover aria-label={label} className="table-menu" placement="bottom start">
        <div className="table-menu-content">{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
