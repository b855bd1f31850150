import { describe, expect, it } from 'vitest'
import { isByline, isPhotoCredit } from '@/text/patterns/credits'
import { findDateline, leadSources } from '@/text/patterns/datelines'
import { isFurniture } from '@/text/patterns/furniture'
import { findJump, findRefer } from '@/text/patterns/jumps'
import { isLatinClosing } from '@/text/patterns/latinCredits'
import { isCompliment, isLatinSalutation } from '@/text/patterns/latinLetters'
import { isLatinName, latinNames } from '@/text/patterns/latinNames'
import { isLatinNoticeTitle, isOfficeLine, opensAdvert } from '@/text/patterns/latinNotices'

describe('jump lines in English, French and German', () => {
  it.each([
    ['CONTINUED ON THIRD PAGE.', 'on', 3],
    ['(La suite page 5.)', 'on', 5],
    ['Suite\u00a0de la page\u00a02', 'from', 2],
    ['(Fortsetzung auf Seite 7.)', 'on', 7],
    ['Fortsetzung von Seite 4', 'from', 4],
  ])('%s', (text, kind, page) => expect(findJump(text)).toMatchObject({ kind, page }))
  it('are none inside a sentence, nor behind a dash, which refers', () => {
    expect(findJump('The clerk tore a leaf from page 4 of the book')).toBeNull()
    expect(findJump('La pêche au lac. — Suite page 9')).toBeNull()
  })
  it.each([
    ['Ferry to stop in May. Page 7.', 7],
    ['La pêche au lac. — Suite page 9', 9],
    ['Siehe Seite 6: Neuer Fahrplan', 6],
  ])('%s refers', (text, page) => expect(findRefer(text)?.page).toBe(page))
})

describe('datelines', () => {
  it.each([
    ['ASHPORT, Feb. 3 (Reuters) - The', 'ASHPORT, Feb. 3 (Reuters)'],
    ['Vauxelles, 3 mars (Havas). — Il pleut', 'Vauxelles, 3 mars (Havas).'],
    ['* Lindau am Moor, 5. April. Der Wind', 'Lindau am Moor, 5. April.'],
  ])('%s', (text, dateline) => expect(findDateline(text)).toBe(dateline))
  it('name agencies and writers', () => {
    expect(leadSources('(AFP.) Vauxelles, 3 mars. — Il pleut').flatMap(latinNames)).toEqual(['AFP'])
    expect(leadSources('By Ann Pole — The wind').flatMap(latinNames)).toEqual(['Ann Pole'])
  })
  it('are none before a family notice or a title', () => {
    expect(findDateline('POLE.—On the 12th, at Ash, a son.')).toBeNull()
    expect(findDateline('NOTICE. The mill is shut.')).toBeNull()
  })
})

describe('who wrote and who signs', () => {
  it.each([
    'Par ANNE MOREL',
    'De notre envoyé spécial',
    'Von Karl Lenz und Eva Moor',
    'Ledger Staff Writer',
  ])('%s is a byline', (text) => expect(isByline(text)).toBe(true))
  it.each(['Von der Mühle', 'By the River', 'From Near and Far', 'Par temps clair'])(
    '%s is none',
    (text) => expect(isByline(text)).toBe(false),
  )
  it('knows names, initials and agencies alone on a line', () => {
    expect(
      ['R. M.', '— Ann Pole', '(Havas.)', 'FRIEDRICH MOOR'].filter(isLatinClosing),
    ).toHaveLength(4)
    expect(['Quiet Hour', '(Laughter.)'].filter(isLatinClosing)).toEqual([])
    expect(isLatinName('Heavy Snow')).toBe(false)
  })
  it('knows photographers', () => {
    expect(['(UPI photo)', '(Ph. Jean Morel)', 'Aufnahme: Karl Lenz'].every(isPhotoCredit)).toBe(
      true,
    )
    expect(isPhotoCredit('Bild einer Stadt')).toBe(false)
  })
})

describe('letters, notices and the page itself', () => {
  it('knows greetings and compliments', () => {
    expect(['Geehrte Redaktion!', 'Monsieur le directeur,', 'SIR,—'].every(isLatinSalutation)).toBe(
      true,
    )
    expect(
      ['Agréez, etc.', 'Hochachtungsvoll', 'I am, Sir, yours faithfully,'].every(isCompliment),
    ).toBe(true)
    expect(isCompliment('Who would have it so?')).toBe(false)
  })
  it('knows titles, adverts and offices', () => {
    expect(['AVIS AU PUBLIC', 'Danksagung', 'LOST.'].every(isLatinNoticeTitle)).toBe(true)
    expect(isLatinNoticeTitle('Lost sheep come home')).toBe(false)
    expect(opensAdvert('À LOUER, trois pièces.')).toBe(true)
    expect(isOfficeLine('Town Clerk.')).toBe(true)
    expect(isOfficeLine('The Treasurer’s Figures')).toBe(false)
  })
  it('knows folio lines', () => {
    expect(
      ['– 3 –', 'LE PHARE DE VAUX — Mardi 21 avril', 'Seite 4 Moorer Bote Nr. 12'].every(
        isFurniture,
      ),
    ).toBe(true)
    expect(isFurniture('Telephone calls to the mill')).toBe(false)
  })
})
