import type { PictureSheet } from "#client/graph-view/picture-sheet.ts";
import { toFile } from "#client/graph-view/svg-shape.ts";

export const PICTURE_FORMATS = ["png", "svg"] as const;
type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** For print and for slides: two dots for each pixel of the drawing. */
const DENSITY = 2;

/** Hands the reader a file. The image is made of the drawing, so that both say the same. */
export async function savePicture(sheet: PictureSheet, name: string, format: PictureFormat): Promise<void> {
  const drawing = toFile(sheet.drawing);
  const file =
    format === "svg" ? new Blob([drawing], { type: "image/svg+xml;charset=utf-8" }) : await rasterised(drawing, sheet);
  save(file, `${name}.${format}`);
}

async function rasterised(drawing: string, { width, height }: PictureSheet): Promise<Blob> {
  const image = new Image();
  // As data: the content security policy allows no other address for an image that was made here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * DENSITY;
  canvas.height = Math.ceil(height * DENSITY);
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!context || !made) throw new Error(`no image of ${canvas.width} × ${canvas.height} pixels could be made`);
  return made;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
