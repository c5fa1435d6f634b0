import { LinkJSXConverter, RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { Locale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import type { Media, Service } from '@/payload-types'

interface RichContentProps {
  content: NonNullable<Service['content']>
  locale: Locale
  className?: string
}

/** What an editor wrote, as plain HTML elements; no script goes to the browser for it. */
export function RichContent({ content, locale, className }: RichContentProps) {
  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkJSXConverter({
      internalDocToHref: ({ linkNode }) => {
        const target = linkNode.fields.doc
        const slug = typeof target?.value === 'object' ? target.value.slug : null
        if (target?.relationTo !== 'services' || typeof slug !== 'string') return localizedPath(locale, '/')
        return localizedPath(locale, `/services/${encodeURIComponent(slug)}`)
      },
    }),
    upload: ({ node }) => {
      const file = node.value as Partial<Media> | string
      // Unpopulated: the reader may not see it, or it is gone.
      if (typeof file !== 'object' || !file.url || !file.mimeType?.startsWith('image/')) return null
      return (
        <img
          src={file.url}
          alt={file.alt ?? ''}
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          loading="lazy"
        />
      )
    },
  })
  return <RichText data={content as never} converters={converters} className={className} />
}
