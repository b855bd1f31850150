/** First parts of addresses that belong to the site itself. */
const reserved = new Set([
  'admin', 'api', 'captions', 'feeds', 'healthz', 'iiif', 'media', 'metrics', 'next', 'notices',
  'pages', 'readyz', 'reissues', 'robots', 'search', 'sitemap', 'sitemaps', 'static', 'stories',
]) // prettier-ignore

/** Whether the text can be a newspaper's id, which is the first part of its addresses: `lingdu-bao`. */
export const isNewspaperId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,79}$/u.test(value) && !reserved.has(value)
