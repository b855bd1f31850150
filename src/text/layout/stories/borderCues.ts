import { startsLow } from '../../patterns/latinCase'
import { opensStory } from '../../patterns/datelines'
import { opensLetter } from '../../patterns/latinLetters'
import {
  isFamilyNotice,
  isLatinNoticeTitle,
  latinNoticeWords,
  opensAdvert,
} from '../../patterns/latinNotices'
import { isSalutation } from '../../patterns/letters'
import { closesNotice, isDateLine, isNoticeTitle, noticeWords } from '../../patterns/notices'
import { endsSentence } from '../../patterns/scripts'
import type { Unit } from '../draft'
import { isClosed } from '../labels/closed'
import { seen } from '../labels/seen'
import type { Cues } from '../labels/types'
import { binOf, sideOf } from './binOf'
import { goesOn } from './goesOn'
import { shareIn } from './gramIndex'
import { REACH } from './fits'
import type { BareScene } from './types'

const LEAD =
  /^(?:近日|日前|近年来|今年以来|连日来|眼下|昨日|昨天|昨|今天|今日|\d{1,2}月\d{1,2}日|入[春夏秋冬]|去年|今年)/u

/** What lies between two consecutive paragraphs. */
type Border = {
  readonly before: Unit
  readonly after: Unit
  readonly between: readonly Unit[]
}

/** What speaks for a new story before a paragraph, by name. */
export function borderCues(scene: BareScene, rank: number): Cues {
  const { units, at } = scene
  const [from, to] = [at[rank - 1] ?? -1, at[rank] ?? -1]
  const [before, after] = [units[from], units[to]]
  if (!before || !after) return []
  const border = { before, after, between: units.slice(from + 1, to) }
  const heads = border.between.some((unit) => unit.kind === 'head') ? 'headed' : 'bare'
  return [
    ...seen({
      [`new ${heads} ${scene.kind}`]: true,
      ...textCues(border, heads),
      ...noticeCues(border, heads),
      ...betweenCues(border, scene, heads),
      ...habitCues(border, scene, heads),
      ...wordCues(scene, rank, heads),
    }),
    ...gapCues(border, scene, heads),
  ]
}

function textCues({ before, after }: Border, heads: string) {
  const last = before.pieces.at(-1)
  const wide = Math.abs(before.width - after.width)
  return {
    [`new opens ${heads}`]: opensStory(after.text),
    'new letter': opensLetter(after.text) || isSalutation(after.text),
    'new lead': LEAD.test(after.text),
    'new goes on': goesOn(after.text),
    'new quoted': /^[“「『"‘]/u.test(after.text),
    'new small': startsLow(after.text),
    [`new unfinished ${heads}`]: last !== undefined && !isClosed(last),
    'new colon before': /[：:]$/u.test(before.text),
    'new short before': endsSentence(before.text) && before.text.length < 40,
    'new short after': after.text.length < 30,
    'new width near': wide >= 3 && wide < 6,
    'new width': wide >= 6,
  }
}

function noticeCues({ before, after, between }: Border, heads: string) {
  const [last, next] = [noticeWords(before.text), noticeWords(after.text)]
  return {
    'new signed before': isDateLine(before.text) && !isDateLine(after.text),
    'new family': isFamilyNotice(after.text),
    'new family over': isFamilyNotice(before.text) && !isFamilyNotice(after.text),
    [`new notice closed ${heads}`]: closesNotice(before.text),
    [`new notice before ${heads}`]: last > 0,
    [`new notice after ${heads}`]: next > 0,
    'new notice begins': last === 0 && next > 0,
    'new notice ends': last > 0 && next === 0,
    'new advert': opensAdvert(after.text),
    'new adverts': latinNoticeWords(before.text) > 0 && latinNoticeWords(after.text) > 0,
    'new title': between.some(({ kind, text }) => kind === 'head' && isNoticeTitle(text)),
    'new advert title': between.some(
      ({ kind, text }) => kind === 'head' && isLatinNoticeTitle(text),
    ),
  }
}

function betweenCues({ between, after }: Border, { profile }: BareScene, heads: string) {
  const kinds = new Set(between.map((unit) => unit.kind))
  const frame = [...between, after].some(({ pieces }) => pieces[0]?.indent === 1)
  return {
    [`new after credit ${heads}`]: kinds.has('credit'),
    'new after photo': kinds.has('photo'),
    [`new after jump ${heads}`]: kinds.has('jump'),
    'new taken up': kinds.has('from'),
    [`new byline ${heads}`]: kinds.has('byline'),
    'new caption between': kinds.has('caption'),
    'new furniture between': kinds.has('furniture'),
    'new refer between': kinds.has('refer'),
    'new frame': frame && !profile.indented && profile.gap > 0,
  }
}

/** Where most stories have a dateline, a credit or a byline, a start without any is unlikely. */
function habitCues({ between, after }: Border, { habits }: BareScene, heads: string) {
  const has = (kind: Unit['kind']) => between.some((unit) => unit.kind === kind)
  const [opens, credit, byline] = [opensStory(after.text), has('credit'), has('byline')]
  const most = Math.max(habits.datelines, habits.credits, habits.bylines)
  return {
    [`new no dateline ${habits.datelines} ${heads}`]: !opens,
    [`new no credit ${habits.credits} ${heads}`]: !credit,
    [`new no byline ${habits.bylines} ${heads}`]: !byline,
    [`new unmarked ${most} ${heads}`]: !opens && !credit && !byline,
  }
}

function gapCues({ between, after }: Border, { profile, habits }: BareScene, heads: string): Cues {
  const gaps = [...between, after].map((unit) => unit.pieces[0]?.gap ?? 0)
  const widest = Math.max(...gaps)
  const apart = profile.apart ?? (profile.telling ? 'telling' : 'none')
  const size = widest > profile.gap + 1 ? 'wider' : widest > profile.gap ? 'wide' : 'tight'
  return [
    [`new ${size} ${apart} ${heads}`, 1],
    [`new gap tells ${heads}`, habits.gapTells(widest)],
  ]
}

/** How the words of the paragraphs on both sides hang together. */
function wordCues(scene: BareScene, rank: number, heads: string) {
  const { index, at } = scene
  const share = (of: number, from: number, to: number) =>
    shareIn(index, index.grams[of] ?? new Set(), {
      from: Math.max(0, from),
      to: Math.min(at.length - 1, to),
    })
  const mean = (shares: readonly number[]) =>
    shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length)
  const ranks = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  const back = share(rank, rank - 4, rank - 1)
  const forth = share(rank - 1, rank, rank + 3)
  const late = mean(
    ranks(rank, Math.min(rank + 2, at.length - 1)).map((k) => share(k, rank - REACH, rank - 1)),
  )
  const early = mean(
    ranks(Math.max(0, rank - 3), rank - 1).map((k) => share(k, rank, rank + REACH - 1)),
  )
  return {
    [`new back ${binOf(back)} ${heads}`]: true,
    [`new forth ${binOf(forth)} ${heads}`]: true,
    [`new around ${binOf(Math.max(late, early))} ${heads}`]: true,
    [`new leans ${sideOf(share(rank, rank + 1, rank + 4) - back)}`]: rank + 1 < at.length,
    [`new leant ${sideOf(share(rank - 1, rank - 5, rank - 2) - forth)}`]: rank > 1,
  }
}
