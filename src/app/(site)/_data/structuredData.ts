import type { Locale } from '@/src/lib/locales'
import { toDecimal } from '@/src/lib/money'

/*
 * What search engines read beside the words (JSON-LD, schema.org). Pure: a builder gets what the page shows and returns
 * one object; `JsonLd` puts it on the page. Addresses are absolute.
 */

type Text = string | null | undefined

/** One thing that search engines know by its type. What is undefined is left out of the JSON. */
export interface StructuredData {
  '@context': 'https://schema.org'
  '@type': 'BlogPosting' | 'BreadcrumbList' | 'CreativeWork' | 'FAQPage' | 'ItemList' | 'Organization' | 'Service'
  [property: string]: unknown
}

/** The studio, as far as its site shows it. */
export interface Studio {
  name: string
  origin: string
  description?: Text
  contact: { email: Text; phone: Text; address: Text }
  logo?: { url: string } | null
}

interface Described {
  name: string
  description?: Text
  url: string
  locale: Locale
  /** Absolute address of a picture. */
  image?: Text
}

/** The studio itself: for the home page. */
export function organizationData(studio: Studio): StructuredData {
  return { '@context': 'https://schema.org', ...(organization(studio) as { '@type': 'Organization' }) }
}

export function serviceData(service: Described, studio: Studio): StructuredData {
  const { name, description, url, locale, image } = service
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name,
    ...written({ description, image }),
    url,
    inLanguage: locale,
    provider: organization(studio),
  }
}

interface Bookable extends Described {
  /** In the smallest unit of the currency; null is free. */
  price: number | null
  currency: Text
}

/** What can be booked: a service with what it costs and where its time is chosen. */
export function bookableData(bookable: Bookable, studio: Studio): StructuredData {
  const { price, currency, url } = bookable
  return {
    ...serviceData(bookable, studio),
    ...(currency
      ? { offers: { '@type': 'Offer', price: toDecimal(price ?? 0, currency), priceCurrency: currency, url } }
      : {}),
    potentialAction: {
      '@type': 'ReserveAction',
      target: { '@type': 'EntryPoint', urlTemplate: url, inLanguage: bookable.locale },
      result: { '@type': 'Reservation', name: bookable.name },
    },
  }
}

/** A list of pages in its order. Null without any: an empty list is a fault to search engines. */
export function itemListData(items: readonly { name: string; url: string }[]): StructuredData | null {
  if (items.length === 0) return null
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: items.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, url })),
  }
}

interface Work extends Described {
  /** For whom it was made. */
  client?: Text
  keywords?: readonly string[]
  dateCreated?: Text
  dateModified?: Text
  quote?: { content: string; authorName: string; rating: number } | null
}

/** A case study: a work that the studio made for somebody. */
export function creativeWorkData(work: Work, studio: Studio): StructuredData {
  const { name, description, url, locale, image, client, keywords, dateCreated, dateModified, quote } = work
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name,
    ...written({ description, image, dateCreated: day(dateCreated), dateModified }),
    url,
    inLanguage: locale,
    creator: organization(studio),
    ...(client ? { sponsor: { '@type': 'Organization', name: client } } : {}),
    ...(keywords?.length ? { keywords: keywords.join(', ') } : {}),
    ...(quote
      ? {
          review: {
            '@type': 'Review',
            reviewBody: quote.content,
            author: { '@type': 'Person', name: quote.authorName },
            reviewRating: { '@type': 'Rating', ratingValue: quote.rating, bestRating: 5, worstRating: 1 },
          },
        }
      : {}),
  }
}

interface Article extends Described {
  datePublished: Text
  dateModified?: Text
  author?: { name: string; url?: Text } | null
  section?: Text
  keywords?: readonly string[]
  wordCount?: number
}

export function blogPostingData(post: Article, studio: Studio): StructuredData {
  const { name, description, url, locale, image, datePublished, dateModified, author, section, keywords, wordCount } =
    post
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    // Search engines cut longer ones.
    headline: name.slice(0, 110),
    ...written({ description, image, datePublished, dateModified, articleSection: section }),
    url,
    mainEntityOfPage: url,
    inLanguage: locale,
    author: author ? { '@type': 'Person', name: author.name, ...written({ url: author.url }) } : organization(studio),
    publisher: organization(studio),
    ...(keywords?.length ? { keywords: keywords.join(', ') } : {}),
    ...(wordCount ? { wordCount } : {}),
  }
}

/** The way from the home page to this one; the last step is the page itself. */
export function breadcrumbData(steps: readonly { name: string; url: string }[]): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}

/** Questions with their answers as plain text. Null without any: an empty list is a fault to search engines. */
export function faqData(entries: readonly { question: string; answer: string }[]): StructuredData | null {
  const complete = entries.filter(({ question, answer }) => question.trim() !== '' && answer.trim() !== '')
  if (complete.length === 0) return null
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: complete.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}

function organization({ name, origin, description, contact, logo }: Studio): Record<string, unknown> {
  return {
    '@type': 'Organization',
    '@id': `${origin}/#organization`,
    name,
    url: origin,
    ...written({ description, email: contact.email, telephone: contact.phone, address: contact.address }),
    ...(logo ? { logo: new URL(logo.url, origin).href } : {}),
  }
}

/** Without the entries that nobody wrote. */
function written(entries: Record<string, Text>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  )
}

/** `2026-11-21T09:30:00.000Z` to `2026-11-21`: work is not finished at a minute. */
function day(date: Text): Text {
  return date?.slice(0, 10)
}
