import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature as TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { CODE_LANGUAGES } from '@/src/lib/rich-text/code-languages'

/**
 * Source text with its language. Payload has a block for this too, whose editor is fetched from a CDN: a plain field works on a closed
 * machine, and what readers see is coloured on the server.
 */
const codeBlock: Block = {
  slug: 'code',
  interfaceName: 'CodeBlock',
  labels: { singular: 'Code', plural: 'Code' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          defaultValue: 'ts',
          options: CODE_LANGUAGES.map(({ value, label }) => ({ value, label })),
          admin: { width: '40%' },
        },
        {
          name: 'caption',
          type: 'text',
          maxLength: 200,
          admin: { width: '60%', description: 'For example the name of the file.' },
        },
      ],
    },
    {
      name: 'code',
      type: 'textarea',
      required: true,
      maxLength: 20_000,
      admin: { rows: 10, className: 'code-text' },
    },
  ],
}

/** The one editor of the application: what writers need, and nothing that a page could not show. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    // The first level is the page's own title.
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    InlineCodeFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    ChecklistFeature(),
    IndentFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: ['pages', 'posts', 'services', 'case-studies'] }),
    UploadFeature({
      enabledCollections: ['media'],
      collections: {
        media: { fields: [{ name: 'caption', type: 'text', maxLength: 300, label: 'Words below it' }] },
      },
    }),
    HorizontalRuleFeature(),
    TableFeature(),
    BlocksFeature({ blocks: [codeBlock] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
