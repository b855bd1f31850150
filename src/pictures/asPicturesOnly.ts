/**
 * The headers under which files are served: as the picture that they are and as nothing else. Opened
 * by itself, a file runs nothing, loads nothing and is in nobody's session.
 */
export const asPicturesOnly = ({ headers }: { readonly headers: Headers }): Headers => {
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}
