/** A picture in pixels, and how many of them stand for one of the drawing. */
export interface Png {
  readonly blob: Blob;
  readonly scale: number;
}

/** What browsers paint at most: edges, and all in all. */
const MOST_EDGE = 16_000;
const MOST_PIXELS = 100_000_000;

/** The same picture in pixels, twice as fine; less where that is more than a browser paints. */
export async function pngOf(svg: string): Promise<Png> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(2, MOST_EDGE / width, MOST_EDGE / height, Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error(`The browser painted no picture of ${canvas.width} × ${canvas.height} pixels.`);
    return { blob, scale };
  } finally {
    URL.revokeObjectURL(address);
  }
}
