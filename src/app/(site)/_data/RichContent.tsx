import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import { CodeListing } from '@/src/components/prose/CodeListing'
import styles from '@/src/components/prose/Prose.module.css'
import { Picture } from '@/src/components/site/Picture'
import { blogWords } from '@/src/lib/blog-words'
import type { Locale } from '@/src/lib/locales'
import { fileAddress } from '@/src/lib/media-address'
import { isCodeLanguage } from '@/src/lib/rich-text/code-languages'
import { headingsOf, textOf, type RichTextNode } from '@/src/lib/rich-text/reading'
import type { Media, Post } from '@/payload-types'
import { hrefOf, hrefOfAddress, type LinkTarget } from './links'
import { pictureOf } from './picture'

interface RichContentProps {
  content: Post['content']
  locale: Locale
  className?: string
  /** Gives headings an address of their own, see `tableOfContents`. @default false */
  hasAnchors?: boolean
}

type Convert = (args: { nodes: SerializedLexicalNode[] }) => ReactNode[]

const HEADINGS = ['h2', 'h3', 'h4'] as const

/**
 * What an editor wrote, as plain HTML elements; no script goes to the browser for it. Nothing is taken over that could run: addresses
 * are paths of the site or of a harmless scheme, styles and element names are the house's own.
 */
export function RichContent({ content, locale, className, hasAnchors = false }: RichContentProps) {
  const words = blogWords(locale)
  const anchors = new Map<object, string>(hasAnchors ? headingsOf(content).map(({ node, id }) => [node, id]) : [])

  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    heading: ({ node, nodesToJSX }) => {
      // The page has its title; older texts may hold a first level.
      const Tag = HEADINGS.find((tag) => tag === node.tag) ?? 'h2'
      const children = nodesToJSX({ nodes: node.children })
      const id = anchors.get(node)
      if (!id) return <Tag>{children}</Tag>
      return (
        <Tag id={id}>
          {children}
          <a href={`#${id}`} className={styles.anchor} aria-label={words.headingLink}>
            #
          </a>
        </Tag>
      )
    },
    link: ({ node, nodesToJSX }) => {
      const href =
        node.fields.linkType === 'internal'
          ? hrefOf({ locale }, node.fields.doc as LinkTarget | null)
          : hrefOfAddress({ locale }, node.fields.url)
      return link(href, node.fields.newTab === true, nodesToJSX({ nodes: node.children }))
    },
    autolink: ({ node, nodesToJSX }) =>
      link(
        hrefOfAddress({ locale }, node.fields.url),
        node.fields.newTab === true,
        nodesToJSX({ nodes: node.children }),
      ),
    upload: ({ node }) => figure(node.value, captionIn(node.fields)),
    listitem: ({ node, nodesToJSX, parent }) => {
      const children = nodesToJSX({ nodes: node.children })
      if (!('listType' in parent) || parent.listType !== 'check') return <li value={node.value}>{children}</li>
      return (
        <li data-checked={node.checked === true}>
          <span className="visually-hidden">{node.checked ? words.done : words.open}: </span>
          {children}
        </li>
      )
    },
    table: ({ node, nodesToJSX }) => table(node as unknown as TableNode, nodesToJSX, words.table),
    blocks: {
      code: ({ node }: { node: { fields: { code?: unknown; language?: unknown; caption?: unknown } } }) => {
        const { code, language, caption } = node.fields
        if (typeof code !== 'string') return null
        return (
          <CodeListing
            code={code}
            language={isCodeLanguage(language) ? language : 'text'}
            caption={typeof caption === 'string' ? caption : null}
          />
        )
      },
    },
  })
  const name = className ? `${styles.prose} ${className}` : styles.prose
  return <RichText data={content as unknown as SerializedEditorState} converters={converters} className={name} />
}

/** A link that leads nowhere is its words. */
function link(href: string | null, opensTab: boolean, children: ReactNode[]): ReactNode {
  if (!href) return <>{children}</>
  return opensTab ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <a href={href}>{children}</a>
  )
}

function captionIn(fields: unknown): string | null {
  const caption = (fields as { caption?: unknown } | null | undefined)?.caption
  return typeof caption === 'string' && caption !== '' ? caption : null
}

/** A picture or a film with its words; another public file as a link. Nothing for what the reader may not see. */
function figure(value: unknown, caption: string | null): ReactNode {
  if (typeof value !== 'object' || value === null) return null
  const file = value as Media
  const picture = pictureOf(file)
  if (picture) {
    return (
      <figure>
        <Picture media={picture} sizes="(min-width: 60rem) 44rem, 100vw" />
        {caption ? <figcaption>{caption}</figcaption> : null}
      </figure>
    )
  }
  if (file.visibility !== 'public' || file.deletedAt || !file.filename) return null
  const href = fileAddress(file.filename)
  if (!file.mimeType?.startsWith('video/')) {
    return (
      <p>
        <a href={href}>{caption ?? file.alt ?? file.filename}</a>
      </p>
    )
  }
  return (
    <figure>
      <video src={href} controls preload="metadata" aria-label={file.alt ?? undefined} />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}

interface TableNode {
  children: { children: (RichTextNode & { headerState?: number; colSpan?: number; rowSpan?: number })[] }[]
}

/** Bits of the editor's `headerState`. */
const HEADS_COLUMN = 1

/** Tables scroll by themselves when the screen is narrow; the first row is a head when all of its cells are. */
function table({ children: rows }: TableNode, nodesToJSX: Convert, label: string): ReactNode {
  const isHead = (row: TableNode['children'][number] | undefined) =>
    row !== undefined && row.children.every(({ headerState = 0 }) => (headerState & HEADS_COLUMN) !== 0)
  const [first, ...others] = rows
  const head = isHead(first) ? first : undefined
  const cellsOf = (row: TableNode['children'][number], isInHead: boolean) =>
    row.children.map((cell, index) => {
      const isHeader = (cell.headerState ?? 0) > 0
      const Cell = isHeader ? 'th' : 'td'
      return (
        <Cell
          key={index}
          scope={isHeader ? (isInHead ? 'col' : 'row') : undefined}
          colSpan={span(cell.colSpan)}
          rowSpan={span(cell.rowSpan)}
        >
          {nodesToJSX({ nodes: (cell.children ?? []) as unknown as SerializedLexicalNode[] })}
        </Cell>
      )
    })
  const name = head ? head.children.map(({ children }) => textOf(children ?? [])).join(', ') : ''
  return (
    <div className={styles.table} role="region" tabIndex={0} aria-label={name ? `${label}: ${name}` : label}>
      <table>
        {head ? (
          <thead>
            <tr>{cellsOf(head, true)}</tr>
          </thead>
        ) : null}
        <tbody>
          {(head ? others : rows).map((row, index) => (
            <tr key={index}>{cellsOf(row, false)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function span(count: number | undefined): number | undefined {
  return count !== undefined && count > 1 ? count : undefined
}
