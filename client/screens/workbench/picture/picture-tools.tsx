import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { PictureTool } from "#client/graph-view/graph-view-types.ts";

type Props = {
  readonly tool: PictureTool;
  readonly onTool: (tool: PictureTool) => void;
  /** Whether what is chosen next joins what is chosen already. */
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  readonly canTie: boolean;
};

/** What a press on the picture does. */
export function PictureTools({ tool, onTool, isAdding, onAdding, canTie }: Props) {
  const { text } = useSpeaker();
  const toggle = (wanted: PictureTool) => onTool(tool === wanted ? "point" : wanted);
  return (
    <div className="picture-modes">
      <button type="button" aria-pressed={isAdding} onClick={() => onAdding(!isAdding)}>
        <Icon name="several" /> {text("picture.several")}
      </button>
      <button type="button" aria-pressed={tool === "lasso"} onClick={() => toggle("lasso")}>
        <Icon name="lasso" /> {text("picture.lasso")}
      </button>
      {canTie && (
        <button type="button" aria-pressed={tool === "tie"} onClick={() => toggle("tie")}>
          <Icon name="tie" /> {text("picture.tie")}
        </button>
      )}
    </div>
  );
}
