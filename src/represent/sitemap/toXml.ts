import { element, textElement, toDocument } from '@/feeds/xml'
import type { SitemapUrl } from './types'

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A part of the sitemap: the addresses of pages. */
export const toUrlSet = (urls: readonly SitemapUrl[]): string =>
  toDocument([element('urlset', { xmlns }, lines(urls, 'url'))])

/** The sitemap as a whole: the addresses of its parts. */
export const toIndex = (parts: readonly SitemapUrl[]): string =>
  toDocument([element('sitemapindex', { xmlns }, lines(parts, 'sitemap'))])

const lines = (urls: readonly SitemapUrl[], name: string): string =>
  urls
    .map(({ loc, lastmod }) =>
      element(name, {}, textElement('loc', loc) + textElement('lastmod', lastmod ?? '')),
    )
    .join('\n')
