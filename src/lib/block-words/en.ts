/** Every word that blocks of pages say themselves; `{name}` is filled in by `fill`. Other languages have the same keys. */
export const en = {
  allCaseStudies: 'All case studies',
  allPosts: 'All posts',
  allServices: 'All services',
  menu: 'Menu',
  more: 'More',
  work: 'Work',
  journal: 'Journal',
  minutes: '{count} min read',
  rating: '{rating} of 5',
  priceFrom: 'from',
  priceOnRequest: 'On request',
  priceAsk: 'Ask for an offer',
  highlighted: 'Most chosen',
  periodOnce: 'once',
  periodHour: 'an hour',
  periodDay: 'a day',
  periodWeek: 'a week',
  periodMonth: 'a month',
  periodYear: 'a year',
  formClosed: 'This form is closed.',
  previewEmpty: 'Nothing to show here yet: this block has no published content, so visitors do not see it.',
  previewNote: 'Preview of what is saved, not what is public',
} as const

export type BlockWords = Record<keyof typeof en, string>
