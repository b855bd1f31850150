const schemes = new Set(['http:', 'https:', 'mailto:'])

/**
 * An address that a body's link may lead to: http, https, mailto, or within this site. Gives nothing
 * for any other (`javascript:`, `data:`) and for what is no address.
 */
export function safeHref(url: unknown): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') return undefined
  try {
    // Parsed as a browser would, so that tabs and capitals hide no scheme.
    return schemes.has(new URL(url, 'https://reader.invalid').protocol) ? url.trim() : undefined
  } catch {
    return undefined
  }
}
