import type { Copy, Desk, Genre, Order } from '../types'
import { writeCaption } from './genres/writeCaption'
import { writeCommentary } from './genres/writeCommentary'
import { writeInterview } from './genres/writeInterview'
import { writeLetter } from './genres/writeLetter'
import { writeBrief, writeFeature, writeNews } from './genres/writeNews'
import { writeNotice } from './genres/writeNotice'
import { writePointer } from './genres/writePointer'
import { writePoem } from './genres/writePoem'
import { writeRoll } from './genres/writeRoll'
import { writeSerial } from './genres/writeSerial'
import { eraOf } from './grammar/eraOf'
import { expand } from './grammar/expand'
import type { Scope } from './grammar/types'
import type { Voice } from './voice'

const WRITERS: Readonly<Record<Genre, (voice: Voice, order: Order) => Copy>> = {
  news: writeNews,
  feature: writeFeature,
  commentary: writeCommentary,
  brief: writeBrief,
  letter: writeLetter,
  serial: writeSerial,
  poem: writePoem,
  list: writeRoll,
  table: writeRoll,
  interview: writeInterview,
  notice: writeNotice,
  caption: writeCaption,
  pointer: writePointer,
}

/** A desk that writes every genre in one voice, with the furniture of its paper. */
export function makeDesk(voice: Voice): Desk {
  const { language, words, surnames, plate } = voice
  const scopeOf = (random: Order['random'], facts = {}): Scope => ({
    random,
    words,
    surnames,
    facts: { title: plate.title, ...facts },
    language,
    era: eraOf(random),
  })
  return {
    writer: {
      language,
      genres: Object.keys(WRITERS) as Genre[],
      write: (order) => WRITERS[order.genre](voice, order),
    },
    nameplate: {
      title: plate.title,
      folio: ({ page, random }) => {
        const scope = scopeOf(random, { page: String(page) })
        return random.pick(plate.folios).map((line) => expand(line, scope))
      },
      staff: (random) => plate.staff.map((line) => expand(line, scopeOf(random))),
      slogan: (random) => expand(random.pick(plate.slogans), scopeOf(random)),
    },
  }
}
