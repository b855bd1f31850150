import type { Gold, GoldItem, GoldParagraph } from '../../gold'
import { setInHan } from './cells'
import type { Owner, Story } from './types'

/** A line of the page's file with those that own it. */
export type NumberedLine = { readonly number: number; readonly owners: readonly Owner[] }

/** Writes the labels of a page: what was printed of each story, and where its lines came to stand. */
export const label = (options: {
  readonly page: string
  readonly stories: readonly Story[]
  readonly lines: readonly NumberedLine[]
}): Gold => ({
  page: options.page,
  items: options.stories.map((story) => labelItem(story, options.lines)),
})

const labelItem = (story: Story, lines: readonly NumberedLine[]): GoldItem => {
  const { copy } = story
  const gap = setInHan(copy.language) ? '' : ' '
  const refer = copy.kind === 'pointer' ? referOf(copy.paragraphs[0]?.text ?? '') : null
  return {
    id: String(story.item),
    kind: copy.kind,
    kicker: copy.kicker ?? '',
    headline: copy.headline.join(gap === '' && copy.headline.length > 1 ? ' ' : gap),
    deck: copy.deck ?? '',
    credits: [...copy.credits],
    jump: story.on?.words ?? refer?.words ?? null,
    to_page: copy.continuesOn ?? refer?.page ?? null,
    jump_from: story.from?.words ?? null,
    from_page: copy.continuedFrom ?? null,
    paragraphs: copy.paragraphs.map((_, i) => labelParagraph(story, i, lines)),
    lines: numbersOf(lines, (owner) => owner.item === story.item),
  }
}

const numbersOf = (lines: readonly NumberedLine[], mine: (owner: Owner) => boolean): number[] =>
  lines.filter(({ owners }) => owners.some(mine)).map(({ number }) => number)

const labelParagraph = (
  story: Story,
  index: number,
  lines: readonly NumberedLine[],
): GoldParagraph => {
  const { copy } = story
  const paragraph = copy.paragraphs[index]
  const closes = index === copy.paragraphs.length - 1 && staysInCaption(story)
  return {
    role: paragraph?.role ?? 'body',
    text: closes ? `${paragraph?.text ?? ''}${copy.closing ?? ''}` : (paragraph?.text ?? ''),
    lines: numbersOf(
      lines,
      (owner) =>
        owner.item === story.item &&
        (owner.paragraph === index || (closes && owner.role === 'credit')),
    ),
  }
}

/** A photographer without a title stays with the caption's words, `…一景。王某 摄`; `记者 王某 摄` does not. */
const staysInCaption = ({ copy }: Story): boolean =>
  copy.kind === 'caption' &&
  /^[^（(【].*[摄攝]$/u.test(copy.closing ?? '') &&
  !/记者|記者|通讯员|通訊員|本报|本報/u.test(copy.closing ?? '')

const HAN_NUMBERS = '〇一二三四五六七八九十'

/** What a refer names: `详见4版` → 4, `See Page 4` → 4. */
const referOf = (text: string): { words: string; page: number } | null => {
  const match =
    /[见見]?第?[A-Z]?(\d{1,3}|[一二三四五六七八九十])[版頁页]/u.exec(text) ??
    /(?:page|seite|p\.|s\.) ?[A-Z]?(\d{1,3})/iu.exec(text)
  if (!match) return null
  const page = match[1] ?? ''
  return { words: match[0], page: /\d/u.test(page) ? Number(page) : HAN_NUMBERS.indexOf(page) }
}
