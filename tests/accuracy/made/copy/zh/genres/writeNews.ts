import type { Copy, CopyParagraph, Order } from '../../types'
import { breakHeadline } from '../grammar/breakHeadline'
import { createScene } from '../grammar/createScene'
import type { Scene, Subject } from '../grammar/types'
import type { Kit } from '../kit'
import { pickFitting } from './pickFitting'
import { signStory } from './signStory'
import { tellStory } from './tellStory'

/** Writes news, a brief or a feature about one of the desk's subjects. */
export const writeNews = ({ kit, order }: { kit: Kit; order: Order }): Copy => {
  const { random } = order
  const subject = random.pick(kit.subjects)
  const scene = createScene({ words: { ...kit.words, ...subject.words }, random })
  const feature = order.genre === 'feature'
  const brief = order.genre === 'brief'
  const length = brief ? 'short' : order.length
  const said = signStory({ scene, forms: kit.forms, order: feature ? asFeature(order) : order })
  const told = tellStory({ scene, subject, general: kit.general, length })
  const texts = (brief ? told.slice(0, 1) : told).map((text, index) =>
    index === 0 ? said.dateline + text : text,
  )
  const story = told.join('')
  const kicker = random.chance(feature ? 0.3 : 0.12)
    ? scene.say(random.pick([...subject.kickers, ...kit.general.kickers]))
    : ''
  const deck =
    !brief && random.chance(feature ? 0.7 : 0.15)
      ? pickFitting({ scene, patterns: subject.decks, story })
      : ''
  return {
    kind: 'article',
    genre: order.genre,
    language: kit.language,
    headline: brief && random.chance(0.15) ? [] : headlineOf({ scene, subject, story }),
    credits: said.credits,
    paragraphs: feature
      ? asParts({ scene, subject, kit, texts })
      : texts.map((text) => ({ role: 'body', text })),
    ...(kicker && { kicker }),
    ...(deck && { deck: feature ? `——${deck}` : deck }),
    ...(said.byline && { byline: said.byline }),
    ...(said.closing && { closing: said.closing }),
  }
}

/** A feature opens with its story: no dateline, and so no name there either. */
const asFeature = (order: Order): Pick<Order, 'dateline' | 'credit'> => ({
  dateline: 'none',
  credit: order.credit === 'opening' ? 'byline' : order.credit,
})

type Titled = { scene: Scene; subject: Subject; story: string }

/** About one headline in eight alludes to the story and shares no word with it. */
const headlineOf = ({ scene, subject, story }: Titled): string[] => {
  const { random } = scene
  const text = random.chance(0.12)
    ? scene.say(random.pick(subject.allusive))
    : pickFitting({ scene, patterns: subject.headlines, story })
  return breakHeadline({ text, random })
}

type Parts = { scene: Scene; subject: Subject; kit: Kit; texts: readonly string[] }

/** Sets subheads, plain or numbered, between the paragraphs of a long feature; now and then a note first. */
const asParts = ({ scene, subject, kit, texts }: Parts): CopyParagraph[] => {
  const { random } = scene
  const most = Math.min(subject.subheads.length, Math.floor((texts.length - 1) / 2))
  const heads =
    most < 2 || random.chance(0.3) ? [] : random.some(subject.subheads, random.int(2, most))
  const numbered = random.chance(0.3)
  const step = Math.max(1, Math.floor((texts.length - 1) / Math.max(1, heads.length)))
  const note = random.chance(0.12) ? [scene.say(random.pick(kit.general.notes))] : []
  const parts = texts.flatMap((text, index): CopyParagraph[] => {
    const at = (index - 1) / step
    const head = index > 0 && Number.isInteger(at) ? heads[at] : undefined
    const body: CopyParagraph = { role: 'body', text }
    if (head === undefined) return [body]
    const number = numbered ? kit.forms.numbering(at) : ''
    return [{ role: 'subhead', text: number + scene.say(head).replace('/', ' ') }, body]
  })
  return [...note.map((text): CopyParagraph => ({ role: 'body', text })), ...parts]
}
