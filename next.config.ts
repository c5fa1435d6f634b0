import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { hintStartupScripts } from './src/server/compileHints'
import { textureWorkerPolicy } from './src/server/contentSecurityPolicy'

const noIndex = [{ key: 'x-robots-tag', value: 'noindex, nofollow' }]

const config: NextConfig = {
  distDir: process.env.ORRERY_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // The server around Next compresses (src/server), after it has hashed the inline scripts of cached pages.
  compress: false,
  // `npm run check` does; here it would only make the first start longer.
  typescript: { ignoreBuildErrors: true },
  compiler: { runAfterProductionCompile: ({ distDir }) => hintStartupScripts(distDir) },
  experimental: {
    // Pages are kept in memory alone: what is announced as changed is forgotten with the process, and a page on disk
    // from before would then be served for ever.
    isrFlushToDisk: false,
  },
  headers: () =>
    Promise.resolve([
      { source: '/admin/:path*', headers: noIndex },
      // Files are for everybody to find; what the interfaces answer is not.
      { source: '/api/:path((?!media/file/).*)', headers: noIndex },
      { source: '/internal/:path*', headers: noIndex },
      {
        source: '/workers/texture-worker.js',
        headers: [{ key: 'content-security-policy', value: textureWorkerPolicy }],
      },
    ]),
}

const withPanel = withPayload(config, { devBundleServerPackages: false })

/** Payload asks browsers for their colour scheme with every answer, which costs visitors a second request: only the panel needs it. */
const headers: NextConfig['headers'] = async () => {
  const all = (await withPanel.headers?.()) ?? []
  return all.map((entry) =>
    entry.headers.some(({ key }) => key === 'Critical-CH') ? { ...entry, source: '/admin/:path*' } : entry,
  )
}

export default { ...withPanel, headers }
