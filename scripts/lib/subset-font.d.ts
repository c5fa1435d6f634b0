declare module 'subset-font' {
  /** Keeps the letters of `text`; an axis is pinned to a number or narrowed to a range. Without `keepFeatures` all features stay. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
      keepFeatures?: readonly string[]
    },
  ): Promise<Buffer>
}
