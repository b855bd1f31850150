import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  turbopack: { root: path.resolve(import.meta.dirname) },
  poweredByHeader: false,
  // Express in front sets headers and serves; see src/server.
  compress: true,
}

export default withPayload(config)
