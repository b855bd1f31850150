import { toScript } from '@/represent/jsonld/toScript'

/** What a page is about, for search engines. */
export const JsonLd = ({ data }: { readonly data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScript(data) }} />
)
