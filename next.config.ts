import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.ORRERY_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // The server around Next compresses (src/server), after it has hashed the inline scripts of cached pages.
  compress: false,
}

export default withPayload(config, { devBundleServerPackages: false })
