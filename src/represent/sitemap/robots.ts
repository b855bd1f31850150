/**
 * What robots may read: the pages, the pictures that stand in them, feeds and sitemaps. The API says
 * the same a second time, and the admin is nobody's business.
 */
export const toRobots = (base: string): string =>
  [
    'User-agent: *',
    'Allow: /api/media/file/',
    'Disallow: /api/',
    'Disallow: /admin',
    '',
    `Sitemap: ${base}/sitemap.xml`,
    '',
  ].join('\n')
