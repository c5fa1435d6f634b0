import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  blogPostingData,
  breadcrumbData,
  creativeWorkData,
  faqData,
  organizationData,
  serviceData,
} from '@/src/app/(site)/_data/structuredData'
import { JsonLd } from '@/src/components/site/JsonLd'

const studio = {
  name: 'Meridian',
  origin: 'https://meridian.example',
  contact: { email: 'hello@meridian.example', phone: null, address: '' },
  logo: { url: '/api/media/file/logo.png' },
}
const page = { name: 'A chart', url: 'https://meridian.example/x', locale: 'en' as const }

describe('structured data', () => {
  it('describes the studio with what it shows, and leaves out what nobody wrote', () => {
    expect(organizationData(studio)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': 'https://meridian.example/#organization',
      name: 'Meridian',
      url: 'https://meridian.example',
      email: 'hello@meridian.example',
      logo: 'https://meridian.example/api/media/file/logo.png',
    })
  })

  it('names the studio as the one who provides a service', () => {
    const data = serviceData({ ...page, description: null }, studio)
    expect(data).toMatchObject({ '@type': 'Service', name: 'A chart', inLanguage: 'en' })
    expect(data.provider).toMatchObject({ '@type': 'Organization', name: 'Meridian' })
    expect(data).not.toHaveProperty('description')
  })

  it('describes a case study with its client, its day and what was said', () => {
    const data = creativeWorkData(
      {
        ...page,
        client: 'Marlow',
        keywords: ['maps', 'print'],
        dateCreated: '2026-03-01T12:00:00.000Z',
        quote: { content: 'Good.', authorName: 'Ada', rating: 5 },
      },
      studio,
    )
    expect(data).toMatchObject({
      sponsor: { name: 'Marlow' },
      keywords: 'maps, print',
      dateCreated: '2026-03-01',
      review: { reviewBody: 'Good.', author: { name: 'Ada' }, reviewRating: { ratingValue: 5, bestRating: 5 } },
    })
  })

  it('signs a post with its author, or with the studio', () => {
    const post = { ...page, name: 'x'.repeat(200), datePublished: '2026-01-01T00:00:00.000Z' }
    expect(blogPostingData({ ...post, author: { name: 'Ada' } }, studio).author).toEqual({
      '@type': 'Person',
      name: 'Ada',
    })
    expect(blogPostingData(post, studio).author).toMatchObject({ '@type': 'Organization' })
    expect(String(blogPostingData(post, studio).headline)).toHaveLength(110)
  })

  it('counts breadcrumbs from one', () => {
    const { itemListElement } = breadcrumbData([
      { name: 'Home', url: 'https://a.example/' },
      { name: 'Work', url: 'https://a.example/work' },
    ])
    expect(itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.example/' },
      { '@type': 'ListItem', position: 2, name: 'Work', item: 'https://a.example/work' },
    ])
  })

  it('says nothing of questions without answers', () => {
    expect(faqData([{ question: 'Why?', answer: ' ' }])).toBeNull()
    expect(faqData([{ question: 'Why?', answer: 'Because.' }])?.mainEntity).toEqual([
      { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'Because.' } },
    ])
  })

  it('cannot be ended by a text', () => {
    const text = '</script><script>alert(1)</script><!--'
    const html = renderToStaticMarkup(<JsonLd data={{ name: text }} />)
    expect(html.match(/<\/?script/g)).toHaveLength(2)
    expect(html).not.toContain('<!--')
    const json = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'))
    expect((JSON.parse(json) as { name: string }).name).toBe(text)
  })
})
