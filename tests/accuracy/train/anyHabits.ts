import type { Genre, Language, Order, Random } from '../made/copy/types'
import { usual } from '../made/houses/usual'
import { usualWestern } from '../made/houses/usualWestern'
import type { Habits, HeadHabit, LineHabit } from '../made/press/habits'

/**
 * Draws a newspaper's habits, each without regard to the others: weights that are learned from many such
 * papers rest on how newspapers are set and not on how a few of them are.
 */
export function anyHabits(language: Language, random: Random, house: string): Habits {
  const western = !language.startsWith('zh')
  const base = western ? usualWestern : usual
  const often = (share: number) => (random.chance(0.5) ? 0 : random.next() * share)
  return {
    ...base,
    house,
    language,
    line: anyLine(western, random),
    blanks: random.pick(BLANKS),
    heads: anyHeads(western, random),
    indent: random.pick(['kept', 'spaces', 'lost', 'narrow', 'narrow', 'narrow']),
    marks: !western && random.chance(0.3) ? 'half' : 'full',
    quotes: random.chance(0.25) ? 'straight' : 'curly',
    digits: !western && random.chance(0.3) ? 'spaced' : 'tight',
    spaces: random.pick([
      'plain',
      'plain',
      'no-break',
      western ? 'plain' : 'ideographic',
      'zero-width',
    ]),
    captions: {
      place: random.chance(0.3) ? 'glued' : 'own',
      credit: random.chance(0.4) ? 'own line' : 'same line',
    },
    closing: random.chance(0.35) ? 'own line' : 'last line',
    jumps: {
      share: often(0.4),
      takenUp: often(0.3),
      form: random.int(0, 5),
      place: random.pick(['last line', 'last line', 'own line', 'own line', 'broken']),
    },
    furniture: {
      folio: random.pick(['top', 'top', 'bottom', 'middle', 'none']),
      nameplate: often(1),
      staff: often(0.8),
      slogan: often(0.4),
      rules: often(0.15),
      dirt: often(0.15),
    },
    misprints: often(0.008),
    frames: {
      share: often(0.6),
      between: random.pick(['nothing', 'headline', 'caption']),
    },
    mix: anyMix(base.mix, western, random),
  }
}

/** A blank line after each is what extractors of columns give most. */
const BLANKS = [
  ...(['every', 'every', 'every', 'none', 'none', 'paragraph'] as const),
  ...(['piece', 'piece', 'random', 'frame'] as const),
]

function anyLine(western: boolean, random: Random): LineHabit {
  if (random.chance(0.35))
    return { kind: 'paragraph', cut: random.chance(0.5) ? 0 : random.next() * 0.12 }
  const [low, high] = western ? [26, 46] : [12, 28]
  const widths = Array.from({ length: random.int(2, 4) }, () => random.int(low, high))
  const wide = random.int(Math.max(...widths), high + 6)
  return {
    kind: 'column',
    widths: [wide, ...widths],
    hyphens: western ? random.pick(['none', 'lower', 'all']) : 'none',
    spaced: !western && random.chance(0.3) ? random.next() * 0.03 : 0,
  }
}

function anyHeads(western: boolean, random: Random): HeadHabit {
  const some = (share: number) => (random.chance(0.6) ? 0 : random.next() * share)
  return {
    stand: random.pick([
      ...(['before', 'before', 'before', 'after', 'after', 'mixed', 'collected'] as const),
      ...(['collected first', 'away'] as const),
    ]),
    missing: random.next() * (random.chance(0.2) ? 0.5 : 0.12),
    bylineAdrift: some(0.5),
    bylineAt: random.chance(0.5) ? 'top' : 'end',
    deckAdrift: some(0.3),
    kickerAdrift: some(0.3),
    lines: random.chance(0.65) ? 'tight' : 'apart',
    shadow: { share: western ? 0 : some(0.5), by: random.chance(0.5) ? 'line' : 'run' },
    spaced: western ? 0 : some(0.25),
    vertical: western ? 0 : some(0.5),
    broken: western ? 0 : some(0.12),
  }
}

/** Genres beside news, with the most that a paper has of each against its news. */
const GENRES: readonly (readonly [Genre, number])[] = [
  ['feature', 3],
  ['commentary', 2],
  ['brief', 3],
  ['letter', 1],
  ['serial', 0.8],
  ['poem', 0.8],
  ['list', 0.8],
  ['table', 0.8],
  ['interview', 1],
]

function anyMix(base: Habits['mix'], western: boolean, random: Random): Habits['mix'] {
  const genres: Partial<Record<Genre, number>> = { news: 3 + 5 * random.next() }
  for (const [genre, most] of random.some(GENRES, random.int(2, GENRES.length))) {
    genres[genre] = most * (0.3 + 0.7 * random.next())
  }
  const few = random.int(2, 6)
  const datelines: readonly Order['dateline'][] = western
    ? ['place', 'agency', 'none']
    : ['own', 'own', 'agency', 'bracket', 'place', 'none']
  const credits: readonly Order['credit'][] = ['closing', 'opening', 'byline', 'none']
  return {
    ...base,
    stories: [few, few + random.int(1, 6)],
    captions: [0, random.int(0, 3)],
    pointers: [0, random.int(0, 2)],
    notices: random.chance(0.5) ? random.next() * 0.6 : 0,
    titled: random.chance(0.7),
    genres,
    datelines: random.some(datelines, random.int(1, 3)),
    credits: random.some(credits, random.int(1, 3)),
  }
}
