import { feedPath } from '../paths'

/** The feeds of a name (`reissues` or a newspaper's id) as a page's `alternates.types` links them. */
export const feedTypes = (name: string, title: string) => ({
  'application/rss+xml': [{ url: feedPath(name, 'rss'), title }],
  'application/atom+xml': [{ url: feedPath(name, 'atom'), title }],
  'application/feed+json': [{ url: feedPath(name, 'json'), title }],
})
