import { Gallery } from '@/src/components/blocks/Gallery'
import { Logos } from '@/src/components/blocks/Logos'
import { MediaFigure } from '@/src/components/blocks/MediaFigure'
import { Section } from '@/src/components/blocks/Section'
import { fileAddress } from '@/src/lib/media-address'
import type { GalleryBlock, LogosBlock, MediaBlock } from '@/payload-types'
import { pictureOf } from '../_data/picture'
import type { Setting } from './setting'

export function mediaOf({ file, caption, width, anchor }: MediaBlock, { nothing }: Setting) {
  const picture = pictureOf(file)
  const film =
    typeof file === 'object' && file?.visibility === 'public' && file.mimeType?.startsWith('video/') && file.filename
      ? { src: fileAddress(file.filename), label: file.alt }
      : null
  if (!picture && !film) return nothing()
  return (
    <MediaFigure picture={picture} video={film} caption={caption || null} width={width ?? 'WIDE'} anchor={anchor} />
  )
}

export function galleryOf(block: GalleryBlock, { nothing }: Setting) {
  const pictures = (block.pictures ?? []).flatMap((file) => pictureOf(file) ?? [])
  if (pictures.length === 0) return nothing(block)
  return (
    <Section head={block} anchor={block.anchor} layout="wide">
      <Gallery pictures={pictures} />
    </Section>
  )
}

export function logosOf(block: LogosBlock, { nothing }: Setting) {
  const items = (block.items ?? []).flatMap(({ name, picture: file }) => {
    const picture = pictureOf(file)
    return picture ? [{ name, picture }] : []
  })
  if (items.length === 0) return nothing(block)
  return (
    <Section head={block} anchor={block.anchor} layout="wide">
      <Logos items={items} />
    </Section>
  )
}
