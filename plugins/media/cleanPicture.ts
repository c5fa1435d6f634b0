import sharp, { type Metadata, type Sharp } from 'sharp'

/** The reason is a sentence for the person who chose the picture. */
export class PictureError extends Error {
  override name = 'PictureError'
}

/**
 * Checks a picture before anything opens it, and takes out what it says about its maker: place, camera, time, thumbnails,
 * edits. A turned one is turned for good. Its colour profile stays.
 *
 * @returns null when there was nothing to take out, and the bytes may stay as they are
 * @throws PictureError for what cannot be read or has too many pixels
 */
export async function cleanPicture(content: Buffer, megapixels: number): Promise<Buffer | null> {
  const about = await metadataOf(content)
  const { width, height, pages = 1 } = about
  const pixels = width * height
  if (pixels > megapixels * 1_000_000) {
    throw new PictureError(
      `This picture has ${Math.round(pixels / 1_000_000)} million pixels; ${megapixels} million are the most. Make it smaller, then upload it.`,
    )
  }
  const isTurned = (about.orientation ?? 1) > 1
  if (!isTurned && !about.exif && !about.xmp && !about.iptc && !about.comments?.length) return null
  try {
    const picture = sharp(content, { animated: pages > 1, limitInputPixels: pixels * pages })
      .autoOrient()
      .keepIccProfile()
    return await encodedAs(picture, about.format).toBuffer()
  } catch (error) {
    throw unreadable(error)
  }
}

async function metadataOf(content: Buffer): Promise<Metadata> {
  try {
    return await sharp(content, { limitInputPixels: false }).metadata()
  } catch (error) {
    throw unreadable(error)
  }
}

/** Near enough to the original that nobody sees a difference; PNG and GIF lose nothing. */
function encodedAs(picture: Sharp, format: Metadata['format']): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    case 'webp':
      return picture.webp({ quality: 92 })
    case 'heif':
      return picture.avif({ quality: 75, effort: 2 })
    case 'gif':
      return picture.gif()
    default:
      return picture.png()
  }
}

function unreadable(cause: unknown): PictureError {
  return new PictureError('This picture cannot be read: the file is damaged. Export it again, then upload it.', {
    cause,
  })
}
