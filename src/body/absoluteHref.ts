import { safeHref } from '@/reader/safeHref'

type Asked = {
  readonly url: unknown
  /** The address of this site: `https://archive.example` */
  readonly base: string
}

/**
 * The whole address that a body's link leads to, in the characters that RFC 3986 allows; nothing
 * where the link is not safe. `/stories/i-1` → `https://archive.example/stories/i-1`
 */
export function absoluteHref({ url, base }: Asked): string | undefined {
  const href = safeHref(url)
  if (href === undefined || !URL.canParse(href, base)) return undefined
  const { protocol, href: whole } = new URL(href, base)
  const path = protocol === 'mailto:' ? protocol.length : whole.indexOf('/', protocol.length + 2)
  return whole.slice(0, path) + strict(whole.slice(path))
}

/** Browsers let stray percent signs, brackets and a second `#` stand; validators do not. */
const strict = (path: string): string => {
  const [before = '', ...fragments] = path.split('#')
  return [before, ...(fragments.length > 0 ? [fragments.join('%23')] : [])]
    .map((part) =>
      part
        .replace(/%(?![\da-f]{2})/giu, '%25')
        .replace(/[ "<>[\\\]^`{|}]/gu, (character) => encodeURIComponent(character)),
    )
    .join('#')
}
