let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in the letters of the page, in CSS pixels. */
export function widthOf(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(context.measureText(text).width);
}
