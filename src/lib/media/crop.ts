/** A rectangle in pixels, as sharp's `extract` takes it. */
export interface Crop {
  left: number
  top: number
  width: number
  height: number
}

/**
 * The largest rectangle of a shape (width ÷ height) inside a picture, with the focal point as near to its middle as the
 * edges allow. The point is in percent from the left and from the top.
 */
export function focalCrop(width: number, height: number, focal: { x: number; y: number }, shape: number): Crop {
  const isWide = width / height > shape
  const cropWidth = Math.max(1, isWide ? Math.round(height * shape) : width)
  const cropHeight = Math.max(1, isWide ? height : Math.round(width / shape))
  const place = (point: number, whole: number, part: number): number =>
    Math.max(0, Math.min(whole - part, Math.round((point / 100) * whole - part / 2)))
  return {
    left: place(focal.x, width, cropWidth),
    top: place(focal.y, height, cropHeight),
    width: cropWidth,
    height: cropHeight,
  }
}
