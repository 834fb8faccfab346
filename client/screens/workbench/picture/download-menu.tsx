import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { DrawnPicture } from "#client/graph-view/graph-view-types.ts";
import { pictureSheet } from "#client/graph-view/picture-sheet.ts";
import { textMeasure } from "#client/graph-view/text-measure.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { PICTURE_FORMATS, savePicture } from "./save-picture.ts";
import { sheetName, sheetWords } from "./sheet-words.ts";

type Props = {
  readonly coalition: CoalitionDetail;
  readonly view: WorkbenchView;
  readonly drawn: () => DrawnPicture | null;
};

/** The picture as a file, with its legend, lens, date and source. */
export function DownloadMenu({ coalition, view, drawn }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [hasFailed, setFailed] = useState(false);
  const download = async (wanted: string | number) => {
    const picture = drawn();
    const format = PICTURE_FORMATS.find((one) => one === wanted);
    if (!picture || !format) return;
    const { state, family } = picture;
    const sheet = pictureSheet(picture, sheetWords(coalition, { view, state }, speaker), textMeasure(family));
    setFailed(false);
    await savePicture(sheet, sheetName(state.view), format).catch(() => setFailed(true));
  };
  return (
    <span className="picture-download">
      <MenuTrigger>
        <Button>
          <Icon name="download" /> {text("picture.download")}
        </Button>
        <Popover className="picker-list picture-menu">
          <Menu aria-label={text("picture.download")} onAction={download}>
            {PICTURE_FORMATS.map((format) => (
              <MenuItem key={format} id={format} className="picker-option">
                {text(`picture.download.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status">{hasFailed && text("picture.download-failed")}</span>
    </span>
  );
}
