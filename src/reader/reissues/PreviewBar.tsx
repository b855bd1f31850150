import type { Words } from '../words'

type Props = { readonly reissue: string; readonly words: Words }

/** Over every page of a preview: that it is one, and the way back. */
export const PreviewBar = ({ reissue, words }: Props) => (
  <aside className="preview-bar" aria-label={words.preview}>
    <p>
      <strong>{words.preview}</strong> {words.previewText}
    </p>
    <a href={`/admin/collections/reissues/${encodeURIComponent(reissue)}`}>{words.backToAdmin}</a>
  </aside>
)
