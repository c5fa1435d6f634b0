import { expect, test } from 'vitest'
import { beginningOf } from '@/src/components/site/firstTouch'

const HERE = 'https://studio.example/contact?utm_source=here'

test.each([
  ['on this page, when nothing led to it', '', '/contact', 'here', ''],
  [
    'on this page, when somebody else’s led to it',
    'https://search.example/?q=1',
    '/contact',
    'here',
    'https://search.example/?q=1',
  ],
  ['on the page of ours that led here', 'https://studio.example/?utm_source=letter', '/', 'letter', ''],
  ['on this page, when what led here has no address', 'about:client', '/contact', 'here', 'about:client'],
])('a visit began %s', (_, referrer, pathname, source, from) => {
  const beginning = beginningOf(HERE, referrer)
  expect([beginning.pathname, beginning.searchParams.get('utm_source'), beginning.referrer]).toEqual([
    pathname,
    source,
    from,
  ])
})
