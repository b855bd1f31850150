import type { Order, Random } from '../../types'
import type { General, Scene, Subject } from '../grammar/types'

type Range = readonly [number, number]

/** How many paragraphs a story of each length has beside its lead, and the sentences of one. */
const SIZES = {
  short: { paragraphs: [0, 2], sentences: [1, 3] },
  middle: { paragraphs: [2, 5], sentences: [1, 4] },
  long: { paragraphs: [6, 12], sentences: [2, 6] },
} as const satisfies Record<string, { paragraphs: Range; sentences: Range }>

type Teller = { scene: Scene; subject: Subject; general: General; length: Order['length'] }

/** Tells a story of this subject: the lead, then paragraphs of told and quoted sentences, then an end. */
export const tellStory = ({ scene, subject, general, length }: Teller): string[] => {
  const { random } = scene
  const { paragraphs: many, sentences: each } = SIZES[length]
  const count = random.int(many[0], many[1])
  const lead = random.pick(subject.leads)
  const told = inOrder([...subject.told], random, 0.85)
  const spare = random.some(general.told, general.told.length)
  const quoted = random.some([...subject.quoted, ...random.some(general.quoted, 3)], 99)
  const whole = random.some([...subject.whole, ...random.some(general.whole, 1)], 99)
  const next = (): string => told.shift() ?? spare.shift() ?? ''
  const paragraphs = [length === 'short' || random.chance(0.5) ? lead + next() : lead]
  for (let index = 0; index < count; index++) {
    const form = random.next()
    const sentences = form < 0.12 ? 1 : random.int(each[0], each[1])
    const said = Array.from({ length: sentences }, () =>
      random.chance(0.12) ? (spare.shift() ?? '') : next(),
    )
    if (form > 0.85 && whole.length > 0) paragraphs.push(whole.shift() ?? '')
    else if (form > 0.6) paragraphs.push((quoted.shift() ?? '') + said.slice(1).join(''))
    else if (form > 0.45) paragraphs.push(said.join('') + (quoted.shift() ?? ''))
    else paragraphs.push(said.join(''))
  }
  if (random.chance(0.6))
    paragraphs.push(random.pick([...subject.ends, ...random.some(general.ends, 2)]))
  return paragraphs.filter((text) => text !== '').map((text) => scene.say(text))
}

/** Most of a list, in its own order. */
const inOrder = <T>(list: readonly T[], random: Random, share: number): T[] =>
  list.filter(() => random.chance(share))
