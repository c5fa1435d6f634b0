/** Carries a frame's query from `src/proxy.ts` to its layout: layouts are told none. */
export const EMBED_QUERY = 'x-orrery-embed'

/** What a frame tells the site around it; `public/embed.js` listens. */
export const EMBED_MESSAGES = { height: 'orrery:booking:height', booked: 'orrery:booking:booked' } as const
