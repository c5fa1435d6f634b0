import Link from 'next/link'
import type { ReactNode } from 'react'
import { Booking } from '@/src/components/blocks/Booking'
import { CallToAction } from '@/src/components/blocks/CallToAction'
import type { LinkItem } from '@/src/components/blocks/Buttons'
import { CaseStudies } from '@/src/components/blocks/CaseStudies'
import { Faq } from '@/src/components/blocks/Faq'
import { Gallery } from '@/src/components/blocks/Gallery'
import { Hero } from '@/src/components/blocks/Hero'
import { LatestPosts } from '@/src/components/blocks/LatestPosts'
import { Logos } from '@/src/components/blocks/Logos'
import { MediaFigure } from '@/src/components/blocks/MediaFigure'
import { Metrics } from '@/src/components/blocks/Metrics'
import { Pricing } from '@/src/components/blocks/Pricing'
import { EmptySection, Section, type SectionHead } from '@/src/components/blocks/Section'
import { Testimonials } from '@/src/components/blocks/Testimonials'
import { TextBlock } from '@/src/components/blocks/TextBlock'
import { BookingFlow } from '@/src/components/booking/BookingFlow'
import { BookingTypeList } from '@/src/components/booking/BookingTypeList'
import { typeReadings } from '@/src/components/booking/typeReadings'
import { SiteForm } from '@/src/components/forms/SiteForm'
import { JsonLd } from '@/src/components/site/JsonLd'
import { ServiceList } from '@/src/components/site/ServiceList'
import { blockWords, type BlockWords } from '@/src/lib/block-words'
import { fill } from '@/src/lib/fill'
import { idOf } from '@/src/lib/ids'
import { fileAddress } from '@/src/lib/media-address'
import { localizedPath } from '@/src/lib/site-path'
import { siteWords } from '@/src/lib/site-words'
import type {
  BookingBlock,
  CallToActionBlock,
  CaseStudiesBlock,
  FaqBlock,
  FormBlock,
  GalleryBlock,
  HeroBlock,
  LatestPostsBlock,
  LogosBlock,
  MediaBlock,
  MetricsBlock,
  PricingBlock,
  RichTextBlock,
  ServicesBlock,
  TestimonialsBlock,
} from '@/payload-types'
import { bookableTypesOf, bookingWordsOf, typeGroups } from '../_data/bookings'
import { caseStudiesOf } from '../_data/caseStudies'
import { formOf } from '../_data/forms'
import { hrefOfLink, type LinkInput } from '../_data/links'
import type { PageBlock } from '../_data/pages'
import { pictureOf } from '../_data/picture'
import { latestPosts } from '../_data/posts'
import { RichContent } from '../_data/RichContent'
import { servicesOf } from '../_data/services'
import type { Site } from '../_data/site'
import { faqData } from '../_data/structuredData'
import { testimonialsOf } from '../_data/testimonials'
import { chosenRows } from './chosenRows'
import { priceOf } from './priceOf'

interface BlocksProps {
  blocks: readonly PageBlock[]
  site: Site
  /** The page's title stands elsewhere: a hero does not carry it. @default false */
  hasTitle?: boolean
  /** Editors are told of blocks that show nothing. @default false */
  isPreview?: boolean
}

/** What a block is drawn with. */
interface Setting {
  site: Site
  words: BlockWords
  at: (path: string) => string
  isFirst: boolean
  /** Stands in for a block that shows nothing. */
  nothing: (head?: SectionHead) => ReactNode
}

/** The blocks of a page from top to bottom. Each reads what it shows by itself, and what it reads is kept by tag. */
export function Blocks({ blocks, site, hasTitle = false, isPreview = false }: BlocksProps) {
  const words = blockWords(site.locale)
  const questions = blocks.flatMap((block) => (block.blockType === 'faq' ? (block.items ?? []) : []))
  return (
    <>
      {blocks.map((block, index) => (
        <BlockOf
          key={block.id ?? index}
          block={block}
          setting={{
            site,
            words,
            at: (path) => localizedPath(site.locale, path),
            isFirst: index === 0 && !hasTitle,
            nothing: (head) => (isPreview ? <EmptySection head={head} words={words.previewEmpty} /> : null),
          }}
        />
      ))}
      <JsonLd data={faqData(questions)} />
    </>
  )
}

function BlockOf({ block, setting }: { block: PageBlock; setting: Setting }): ReactNode | Promise<ReactNode> {
  switch (block.blockType) {
    case 'hero':
      return heroOf(block, setting)
    case 'richText':
      return textOf(block, setting)
    case 'media':
      return mediaOf(block, setting)
    case 'gallery':
      return galleryOf(block, setting)
    case 'services':
      return servicesOfBlock(block, setting)
    case 'caseStudies':
      return caseStudiesOfBlock(block, setting)
    case 'latestPosts':
      return postsOfBlock(block, setting)
    case 'metrics':
      return metricsOf(block)
    case 'testimonials':
      return testimonialsOfBlock(block, setting)
    case 'logos':
      return logosOf(block, setting)
    case 'pricing':
      return pricingOf(block, setting)
    case 'faq':
      return faqOf(block)
    case 'callToAction':
      return callToActionOf(block, setting)
    case 'form':
      return formOfBlock(block, setting)
    case 'booking':
      return bookingOf(block, setting)
    default:
      // A block that this version of the application does not know.
      return null
  }
}

/** Links that lead somewhere: a button to a draft is not shown. */
export function linksOf(site: Site, links: readonly (LinkInput & { label: string })[] | null | undefined): LinkItem[] {
  return (links ?? []).flatMap((link) => {
    const href = hrefOfLink(site, link)
    return href ? [{ href, label: link.label }] : []
  })
}

function heroOf(block: HeroBlock, { site, isFirst }: Setting) {
  return (
    <Hero
      head={block}
      links={linksOf(site, block.links)}
      picture={pictureOf(block.picture)}
      anchor={block.anchor}
      isFirst={isFirst}
    />
  )
}

function textOf({ content, label, anchor }: RichTextBlock, { site, nothing }: Setting) {
  if (!content) return nothing({ label })
  return (
    <TextBlock label={label} anchor={anchor}>
      <RichContent content={content} locale={site.locale} hasAnchors />
    </TextBlock>
  )
}

function mediaOf({ file, caption, width, anchor }: MediaBlock, { nothing }: Setting) {
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

function galleryOf(block: GalleryBlock, { nothing }: Setting) {
  const pictures = (block.pictures ?? []).flatMap((file) => pictureOf(file) ?? [])
  if (pictures.length === 0) return nothing(block)
  return (
    <Section head={block} anchor={block.anchor} layout="wide">
      <Gallery pictures={pictures} />
    </Section>
  )
}

async function servicesOfBlock(block: ServicesBlock, { site, words, at, nothing }: Setting) {
  const services = chosenRows({ ...block, rows: await servicesOf(site), standard: 8 })
  if (services.length === 0) return nothing(block)
  return (
    <Section head={block} anchor={block.anchor} more={<Link href={at('/services')}>{words.allServices}</Link>}>
      <ServiceList
        services={services}
        hrefOf={(slug) => at(`/services/${encodeURIComponent(slug)}`)}
        empty={siteWords(site.locale).servicesEmpty}
      />
    </Section>
  )
}

async function caseStudiesOfBlock(block: CaseStudiesBlock, { site, words, at, nothing }: Setting) {
  const studies = chosenRows({ ...block, rows: await caseStudiesOf(site), standard: 3 })
  if (studies.length === 0) return nothing(block)
  return (
    <Section
      head={block}
      anchor={block.anchor}
      layout="wide"
      more={<Link href={at('/case-studies')}>{words.allCaseStudies}</Link>}
    >
      <CaseStudies
        studies={studies.map(({ id, slug, title, summary, company, hero, metrics }) => ({
          id,
          href: at(`/case-studies/${encodeURIComponent(slug)}`),
          title,
          summary,
          company,
          picture: pictureOf(hero),
          metric: metrics[0] ?? null,
        }))}
      />
    </Section>
  )
}

async function postsOfBlock(block: LatestPostsBlock, { site, words, at, nothing }: Setting) {
  const posts = await latestPosts(site, block.count ?? 3)
  if (posts.length === 0) return nothing(block)
  const day = new Intl.DateTimeFormat(site.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <Section head={block} anchor={block.anchor} more={<Link href={at('/blog')}>{words.allPosts}</Link>}>
      <LatestPosts
        posts={posts.map(({ id, slug, title, excerpt, category, publishedAt, readingMinutes }) => ({
          id,
          href: at(`/blog/${encodeURIComponent(slug)}`),
          title,
          excerpt,
          category: category?.name ?? null,
          publishedAt,
          date: day.format(new Date(publishedAt)),
          reading: fill(words.minutes, { count: readingMinutes }),
        }))}
      />
    </Section>
  )
}

function metricsOf(block: MetricsBlock) {
  return (
    <Section head={block} anchor={block.anchor} layout="wide">
      <Metrics items={block.items ?? []} />
    </Section>
  )
}

async function testimonialsOfBlock(block: TestimonialsBlock, { site, words, nothing }: Setting) {
  const quotes = chosenRows({ ...block, rows: await testimonialsOf(site), standard: 3 })
  if (quotes.length === 0) return nothing(block)
  return (
    <Section head={block} anchor={block.anchor}>
      <Testimonials
        ratingOf={(rating) => fill(words.rating, { rating })}
        quotes={quotes.map(({ id, content, authorName, authorTitle, company, rating, photo }) => ({
          id,
          content,
          authorName,
          role: [authorTitle, company].filter(Boolean).join(', ') || null,
          rating,
          photo: pictureOf(photo),
        }))}
      />
    </Section>
  )
}

function logosOf(block: LogosBlock, { nothing }: Setting) {
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

function pricingOf(block: PricingBlock, { site, words, at }: Setting) {
  const ask = { href: at('/contact'), label: words.priceAsk }
  return (
    <Section head={block} anchor={block.anchor} layout="wide">
      <Pricing
        note={block.note}
        plans={(block.plans ?? []).map((plan) => ({
          name: plan.name,
          ...priceOf(plan, block.currency, words, site.locale),
          description: plan.description || null,
          features: (plan.features ?? []).map(({ text }) => text),
          highlight: plan.isHighlighted ? words.highlighted : null,
          link: linksOf(site, plan.links)[0] ?? ask,
        }))}
      />
    </Section>
  )
}

function faqOf(block: FaqBlock) {
  return (
    <Section head={block} anchor={block.anchor}>
      <Faq items={block.items ?? []} />
    </Section>
  )
}

function callToActionOf(block: CallToActionBlock, { site }: Setting) {
  return <CallToAction head={block} links={linksOf(site, block.links)} anchor={block.anchor} />
}

async function formOfBlock(block: FormBlock, { site, words }: Setting) {
  const form = await formOf(site, idOf(block.form) ?? '')
  return (
    <Section head={block} anchor={block.anchor}>
      {form ? <SiteForm form={form} site={site} /> : <p className="quiet">{words.formClosed}</p>}
    </Section>
  )
}

/** The free times of the chosen type, or the list of everything where none is chosen. */
async function bookingOf(block: BookingBlock, { site, at, nothing }: Setting) {
  const types = await bookableTypesOf(site)
  const chosen = idOf(block.bookingType)
  const type = types.find(({ id }) => id === chosen)
  const hrefOf = (slug: string) => at(`/book/${encodeURIComponent(slug)}`)
  const words = bookingWordsOf(site)
  if (types.length === 0 || (chosen && !type)) return nothing(block)
  if (type) {
    return (
      <Section
        head={block}
        anchor={block.anchor}
        layout="wide"
        more={<Link href={hrefOf(type.slug)}>{words.blockAll}</Link>}
      >
        <Booking title={type.title} readings={typeReadings(type, words, site.locale)}>
          <BookingFlow type={type} words={words} locale={site.locale} organization={site.name} source="SITE" />
        </Booking>
      </Section>
    )
  }
  return (
    <Section head={block} anchor={block.anchor} more={<Link href={at('/book')}>{words.allTypes}</Link>}>
      <BookingTypeList groups={typeGroups(types, words)} hrefOf={hrefOf} locale={site.locale} words={words} />
    </Section>
  )
}
