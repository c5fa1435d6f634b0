import type { DemoCaseStudy } from './demoCaseStudy'

export const nadirCaseStudies: DemoCaseStudy[] = [
  {
    title: 'Two hundred paintings, one light',
    slug: 'galerie-orion',
    summary:
      'A gallery hung its whole collection on the site as it hangs on the wall: to scale, in one light, in the order in which one walks past it.',
    metrics: [
      ['212', 'works, photographed in nine days'],
      ['×3', 'time that visitors stay'],
    ],
    story: [
      ['The task', 'The collection was online as a list of thumbnails. Nobody could say how large a painting is.'],
      [
        'What we made',
        'We measured the rooms and the works, and hung them again: every picture stands on the page at the size that it has beside the next one.',
      ],
    ],
    services: ['gallery-systems'],
    tags: [],
    gallery: [],
    featured: true,
    completedAt: '2026-05-31T12:00:00.000Z',
  },
  {
    title: 'A kiln that takes bookings',
    slug: 'kiln-bookings',
    summary:
      'A shared workshop sold places at its kiln by telephone. Now a shelf, a temperature and a night are chosen on one page, and the kiln knows in the morning what it will fire.',
    metrics: [['97 %', 'of the shelves in use']],
    story: [
      ['What we made', 'A calendar with shelves in place of hours. Whoever books writes the clay; the rest follows.'],
    ],
    services: ['workshop-shops'],
    tags: [],
    gallery: [],
    completedAt: '2026-02-28T12:00:00.000Z',
  },
]
