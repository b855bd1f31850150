import { describe, expect, it } from 'vitest'
import { rebaseDrafts, withDraft, type Draft } from '@/admin/Workbench/items/drafts'
import { printedBehind } from '@/admin/Workbench/items/printedBehind'
import type { Card } from '@/admin/Workbench/items/toCard'

const none = { kicker: '', headline: '', deck: '', byline: '', dateline: '', credits: '' }

const cardOf = (paragraphs: readonly string[], headline = '渡口新闻'): Card => ({
  ...{ collection: 'articles', id: 'a-1', parts: [], stage: 'imported' },
  heads: { ...none, headline },
  printed: [],
  printedHeads: none,
  paragraphs: paragraphs.map((text) => ({ role: 'body', text })),
  ...{ isPublic: false, revision: 1, updatedAt: '', withheldReason: '' },
})

describe('unsaved words', () => {
  const card = cardOf(['第一段', '第二段'])

  it('keep what stood there when they were begun, however often they change', () => {
    const place = { at: 'body', paragraph: 1 } as const
    const first = withDraft({ drafts: [], card, place, now: '第二段甲' })
    const drafts = withDraft({ drafts: first, card, place, now: '第二段乙' })
    expect(drafts).toEqual([{ ...place, was: '第二段', now: '第二段乙' }])
  })

  it('are gone once they say what is stored', () => {
    const place = { at: 'headline' } as const
    const drafts = withDraft({ drafts: [], card, place, now: '渡口' })
    expect(withDraft({ drafts, card, place, now: '渡口新闻' })).toEqual([])
  })

  it('go with their paragraph when a colleague puts one before it', () => {
    const draft: Draft = { at: 'body', paragraph: 1, was: '第二段', now: '第二段甲' }
    const [moved] = rebaseDrafts([draft], cardOf(['新的一段', '第一段', '第二段']))
    expect(moved).toEqual({ ...draft, paragraph: 2 })
  })

  it('are done when somebody stored the same', () => {
    const draft: Draft = { at: 'headline', was: '渡口', now: '渡口新闻' }
    expect(rebaseDrafts([draft], card)).toEqual([])
  })
})

describe('the print behind a paragraph', () => {
  const printed = ['清河渡口添了两条新船', '老船工说底板是杉木的'].map((text, i) => ({
    ...{ page: 'p', text },
    lines: [i + 1],
  }))

  it('is the one at its place while none was added', () => {
    const card = { ...cardOf(['全改过了', '也改过了']), printed }
    expect(printedBehind(card).map((one) => one?.lines)).toEqual([[1], [2]])
  })

  it('is found by likeness when one was written by hand', () => {
    const card = { ...cardOf(['编者按', '清河渡口添两条新船', '老船工说底板是松木的']), printed }
    expect(printedBehind(card).map((one) => one?.lines)).toEqual([undefined, [1], [2]])
  })
})
