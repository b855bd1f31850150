import { linesToHtml } from '@/body/textToHtml'
import { toImage, type HtmlPicture } from '@/body/toHtml'
import type { EditionPicture } from '@/reissues/types'
import type { Book } from './types'

/** A picture as a page of the book shows it; nothing where its bytes are not in the book. */
export function shownPicture(
  { pictures }: Pick<Book, 'pictures'>,
  picture: EditionPicture | null | undefined,
): HtmlPicture | undefined {
  const file = picture ? pictures.get(picture.sha256) : undefined
  return picture && file
    ? { src: file.path, alt: picture.alt, width: picture.width, height: picture.height }
    : undefined
}

/** A picture with the lines below it; nothing where there is neither. */
export function toFigure(picture: HtmlPicture | undefined, lines: readonly string[] = []): string {
  const said = lines.filter((line) => line.trim() !== '').map(linesToHtml)
  if (!picture && said.length === 0) return ''
  const image = picture ? toImage(picture) : ''
  const caption = said.length > 0 ? `<figcaption>${said.join('<br/>')}</figcaption>` : ''
  return `<figure>${image}${caption}</figure>`
}
