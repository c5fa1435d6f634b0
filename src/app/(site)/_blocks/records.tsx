import Link from 'next/link'
import { CaseStudies } from '@/src/components/blocks/CaseStudies'
import { LatestPosts } from '@/src/components/blocks/LatestPosts'
import { Section } from '@/src/components/blocks/Section'
import { Testimonials } from '@/src/components/blocks/Testimonials'
import { ServiceList } from '@/src/components/site/ServiceList'
import { fill } from '@/src/lib/fill'
import { siteWords } from '@/src/lib/site-words'
import type { CaseStudiesBlock, LatestPostsBlock, ServicesBlock, TestimonialsBlock } from '@/payload-types'
import { caseStudiesOf } from '../_data/caseStudies'
import { pictureOf } from '../_data/picture'
import { latestPosts } from '../_data/posts'
import { servicesOf } from '../_data/services'
import { testimonialsOf } from '../_data/testimonials'
import { chosenRows } from './chosenRows'
import type { Setting } from './setting'

export async function servicesOfBlock(block: ServicesBlock, { site, words, at, nothing }: Setting) {
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

export async function caseStudiesOfBlock(block: CaseStudiesBlock, { site, words, at, nothing }: Setting) {
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

export async function postsOfBlock(block: LatestPostsBlock, { site, words, at, nothing }: Setting) {
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

export async function testimonialsOfBlock(block: TestimonialsBlock, { site, words, nothing }: Setting) {
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
