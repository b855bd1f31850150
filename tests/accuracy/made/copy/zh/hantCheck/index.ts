import { createDesk } from '../createDesk'
import { forms } from './forms'
import { general } from './general'
import { names } from './names'
import { nameplate } from './nameplate'
import { subjects } from './news'
import { captions } from './pieces/captions'
import { commentaries } from './pieces/commentaries'
import { interviews } from './pieces/interviews'
import { letters } from './pieces/letters'
import { lists } from './pieces/lists'
import { notices } from './pieces/notices'
import { pointers } from './pieces/pointers'
import { poems } from './pieces/poems'
import { serials } from './pieces/serials'
import { tables } from './pieces/tables'
import { places } from './places'

/** The desk whose traditional copy only measures the segmenter. */
export const hantCheck = createDesk({
  language: 'zh-Hant',
  words: { ...names, ...places },
  forms,
  general,
  subjects,
  commentaries,
  letters,
  serials,
  poems,
  lists,
  tables,
  interviews,
  notices,
  captions,
  pointers,
  nameplate,
})
