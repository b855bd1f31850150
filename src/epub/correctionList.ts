import { escapeMarkup } from '@/body/escapeMarkup'
import type { Correction, EditionItem } from '@/reissues/types'
import { joinLines } from './toPage'
import type { EpubWords } from './words'

type Corrected = Pick<EditionItem, 'corrected' | 'correctedPassages'>

/** What was put right since the page was first read, passage by passage; nothing where nothing was. */
export function correctionList(
  words: EpubWords,
  { corrected, correctedPassages }: Corrected,
): string {
  if (corrected.length === 0) return ''
  const more = correctedPassages > corrected.length
  return joinLines([
    '<aside class="corrected">',
    `<h2>${words.corrected}</h2>`,
    '<ul>',
    ...corrected.map((correction) => `<li>${toPassage(words, correction)}</li>`),
    '</ul>',
    more ? `<p>${words.moreCorrected(corrected.length, correctedPassages)}</p>` : '',
    '</aside>',
  ])
}

/** …水位<ins>已</ins>经退去… (was 己) */
const toPassage = (words: EpubWords, { was, now, before, after }: Correction): string =>
  [
    `<span class="passage">…${escapeMarkup(before)}${now === '' ? '' : `<ins>${escapeMarkup(now)}</ins>`}${escapeMarkup(after)}…</span>`,
    `${words.was} ${quoted(words, was, 'del')}`,
    `→ ${words.now} ${quoted(words, now, 'b')}`,
  ].join(' ')

const quoted = (words: EpubWords, text: string, name: string): string =>
  text === '' ? words.nothing : `<${name}>${escapeMarkup(text)}</${name}>`
