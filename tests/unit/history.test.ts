import { describe, expect, test } from 'vitest'
import { alignParagraphs } from '@/admin/History/compare/alignParagraphs'
import { diffWords } from '@/admin/History/compare/diffWords'
import { tellDeed } from '@/workbench/history/tellDeed'

const marks = { same: '', removed: '-', added: '+' }
const diff = (from: string, to: string) =>
  diffWords(from, to).map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`)).join('') // prettier-ignore

describe('two texts', () => {
  test('differ by characters of Chinese and by whole words of other scripts', () => {
    expect(diff('昨天县城开门', '昨天县域开门')).toBe('昨天县[-城][+域]开门')
    expect(diff('the old bridge stands', 'the older bridge stands')).toBe('the [-old][+older] bridge stands') // prettier-ignore
    expect(diff('𠀀文', '𠀁文')).toBe('[-𠀀][+𠀁]文')
    expect(diff('', '新')).toBe('[+新]')
  })
})

const body = (...texts: readonly string[]) => texts.map((text) => ({ role: 'body' as const, text }))

describe('paragraphs', () => {
  const said = (from: readonly string[], to: readonly string[]) =>
    alignParagraphs(body(...from), body(...to)).map((row) => {
      if (row.kind === 'both') return `${row.from.number}=${row.to.number}`
      if (row.kind === 'movedAway') return `${row.from.number}→${row.there}`
      if (row.kind === 'movedHere') return `${row.from.number}⇒${row.to.number}`
      return row.kind === 'removed' ? `-${row.from.number}` : `+${row.to.number}`
    })

  test('stand beside what they were, changed or not', () => {
    expect(said(['甲甲甲', '乙乙乙丙', '丁丁丁'], ['甲甲甲', '新的一段', '乙乙乙戊', '丁丁丁'])).toEqual(['1=1', '+2', '2=3', '3=4']) // prettier-ignore
    expect(said(['甲甲', '乙乙'], ['乙乙'])).toEqual(['-1', '2=1'])
  })

  test('that moved are known where they came from and where they went', () => {
    const from = ['县城新开一座图书室', '渡口添了两条新船', '本县今年秋粮丰收']
    expect(said(from, [from[1] ?? '', from[2] ?? '', from[0] ?? ''])).toEqual(['1→3', '2=1', '3=2', '1⇒3']) // prettier-ignore
  })
})

describe('a version tells what it did', () => {
  const first = { headline: '甲', stage: 'imported', _status: 'draft', imported: { text: '甲' } }
  const second = { ...first, headline: '乙', stage: 'corrected', editedBy: 'u' }
  const deedOf = (version: object, ...older: object[]) => tellDeed({ ...version }, older as never).deed // prettier-ignore

  test('by what differs from the one before', () => {
    expect(deedOf(first)).toBe('imported')
    expect(deedOf({ ...first, editedBy: 'u' })).toBe('made')
    expect(tellDeed(second, [first])).toEqual({
      deed: 'words',
      restored: null,
      fields: ['headline'],
    })
    expect(tellDeed({ ...first, revision: 3 }, [second, { ...first, revision: 1 }])).toMatchObject({ deed: 'restored', restored: 1 }) // prettier-ignore
    expect(deedOf({ ...second, imported: { text: '乙' } }, second)).toBe('layout')
    expect(deedOf({ ...second, stage: 'verified' }, second)).toBe('stage')
    expect(deedOf({ ...second }, second)).toBe('saved')
  })

  test('a step of the release, but not a draft over what is public', () => {
    const out = { ...second, _status: 'published' }
    expect(deedOf(out, second)).toBe('published')
    expect(deedOf(second, out)).toBe('withdrawn')
    expect(deedOf({ ...second, headline: '丙' }, out)).toBe('words')
    expect(deedOf({ ...second, stage: 'withheld' }, out)).toBe('withheld')
    expect(deedOf(second, { ...second, stage: 'withheld' })).toBe('freed')
    expect(deedOf({ ...second, deletedAt: '2026' }, second)).toBe('trashed')
  })
})
