import { blogPlugin } from '@/plugins/blog'
import { formsPlugin } from '@/plugins/forms'
import { mediaPlugin } from '@/plugins/media'
import { pagesPlugin } from '@/plugins/pages'
import { planetsPlugin } from '@/plugins/planets'
import { redirectsPlugin } from '@/plugins/redirects'
import { searchPlugin } from '@/plugins/search'
import { sitePlugin } from '@/plugins/site'
import { testimonialsPlugin } from '@/plugins/testimonials'
import type { Env } from '@/src/lib/env'
import { ANSWERS_STRANGERS, EDITS_THE_SITE } from './audiences'
import type { Domain } from './domain'

/** The site: pages, work, journal, files, forms. `publicCollections`: those that anybody may read something of. */
export const content = (env: Env, publicCollections: string[]): Domain => ({
  plugins: [
    formsPlugin({ notifyRoles: ANSWERS_STRANGERS }),
    testimonialsPlugin({ notifyRoles: EDITS_THE_SITE }),
    redirectsPlugin(),
    sitePlugin({ publicCollections }),
    blogPlugin({ editors: EDITS_THE_SITE }),
    mediaPlugin({ megabytes: { VIDEO: env.MEDIA_VIDEO_MEGABYTES } }),
    pagesPlugin({ previewed: ['pages', 'services', 'case-studies', 'posts'] }),
    searchPlugin({
      sources: [
        { kind: 'services', folder: '/services', summary: ['tagline', 'description'] },
        { kind: 'pages', folder: '', summary: ['summary'] },
        { kind: 'case-studies', folder: '/case-studies', summary: ['summary'] },
        { kind: 'posts', folder: '/blog', summary: ['excerpt'] },
      ],
    }),
    planetsPlugin({ preview: '/src/app/(payload)/PlanetPreview#PlanetPreview' }),
  ],
  uniqueIndexes: { organization_from_idx: 'from', pages_one_home_key: 'isHome' },
  listsWithViews: ['form-submissions', 'comments', 'posts', 'media'],
})
