import { describe, expect, it } from 'vitest'
import { createStore } from '@/admin/ReissueItems/store/createStore'
import {
  addHeading,
  addItems,
  moveBefore,
  moveBy,
  pinVersions,
  removeRows,
  renameHeading,
  toItems,
  toRows,
  type SentItem,
} from '@/admin/ReissueItems/store/rows'
import type { Outcome, Server } from '@/admin/ReissueItems/store/types'
import { diffText } from '@/reissues/contents/diffText'
import { sameDay } from '@/reissues/contents/sameDay'
import type { Contents, ContentsItem, ItemRef } from '@/reissues/contents/types'

const ref = (value: string): ItemRef => ({ relationTo: 'articles', value })

const stored = (value: string, more: Partial<ContentsItem> = {}): ContentsItem => ({
  key: `articles/${value}`,
  item: ref(value),
  version: `${value}-1`,
  heading: '',
  revision: 1,
  state: 'ok',
  headline: value,
  kicker: '',
  newspaper: '',
  date: '',
  pages: [],
  characters: 0,
  ...more,
})

const key = (value: string): string => `articles/${value}`
const names = (rows: readonly { readonly key: string; readonly kind: string }[]) =>
  rows.map((row) => ('text' in row ? `[${String(row.text)}]` : row.key.slice('articles/'.length)))

describe('the rows of the contents', () => {
  const rows = toRows([stored('a'), stored('b', { heading: 'Rivers' }), stored('c'), stored('d', { heading: 'Lakes' })]) // prettier-ignore

  it('are items with a heading before each that brings one, and are stored as they were', () => {
    expect(names(rows)).toEqual(['a', '[Rivers]', 'b', 'c', '[Lakes]', 'd'])
    expect(toItems(rows).map(({ item, heading }) => [item?.value, heading])).toEqual([
      ['a', ''],
      ['b', 'Rivers'],
      ['c', ''],
      ['d', 'Lakes'],
    ])
  })

  it('move by steps to the ends and no further, or before another row', () => {
    expect(names(moveBy(key('c'), -2)(rows))).toEqual(['a', 'c', '[Rivers]', 'b', '[Lakes]', 'd'])
    expect(names(moveBy(key('a'), 99)(rows)).at(-1)).toBe('a')
    expect(moveBy(key('a'), -1)(rows)).toBe(rows)
    expect(names(moveBefore(key('d'), key('a'))(rows))[0]).toBe('d')
    expect(names(moveBefore(key('a'), undefined)(rows)).at(-1)).toBe('a')
    expect(moveBefore(key('a'), rows[1]?.key)(rows)).toBe(rows)
  })

  it('take items once, at the end of a section, at the start or last', () => {
    const rivers = { section: String(rows[1]?.key) }
    expect(names(addItems([ref('x'), ref('x'), ref('a')], rivers)(rows))).toEqual(['a', '[Rivers]', 'b', 'c', 'x', '[Lakes]', 'd']) // prettier-ignore
    expect(names(addItems([ref('x')], 'start')(rows)).slice(0, 3)).toEqual(['a', 'x', '[Rivers]'])
    expect(names(addItems([ref('x')], 'end')(rows)).at(-1)).toBe('x')
    expect(addItems([ref('a')], 'end')(rows)).toBe(rows)
  })

  it('keep the items of a heading that goes, and store no heading without items', () => {
    const gone = removeRows(new Set([String(rows[4]?.key)]))(rows)
    expect(toItems(gone).map(({ heading }) => heading)).toEqual(['', 'Rivers', '', ''])
    const last = addHeading({ kind: 'heading', key: 'h', text: 'Empty' }, undefined)(rows)
    expect(toItems(last)).toEqual(toItems(rows))
    expect(toItems(renameHeading('h', 'Seas')(addItems([ref('x')], 'end')(last))).at(-1)?.heading).toBe('Seas') // prettier-ignore
  })
})

type Sent = { base: string; items: readonly SentItem[] }

/** A server with contents of its own; `answers` come first, one a request. */
function serverWith(items: readonly ContentsItem[], answers: Outcome[] = []) {
  let contents: Contents = { base: 'b0', items }
  const sent: Sent[] = []
  const write = (given: Sent): Outcome => {
    sent.push(given)
    const answer = answers.shift()
    if (answer) return answer
    if (given.base !== contents.base) return { type: 'changed', contents }
    const saved = given.items.map(({ item, version, heading }) =>
      stored(String(item?.value), { version: version ?? `${item?.value}-public`, heading }),
    )
    contents = { base: `b${sent.length}`, items: saved }
    return { type: 'contents', contents }
  }
  const server: Server = {
    read: async () => ({ type: 'contents', contents }),
    write: async (given) => write(given),
  }
  return {
    server,
    sent,
    now: () => contents.items.map(({ item, version }) => `${item?.value} ${version}`),
    /** What somebody else saves. */
    set: (others: readonly ContentsItem[]) => (contents = { base: 'others', items: others }),
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the contents in a window', () => {
  it('save each change at once, and what comes during a save with the next', async () => {
    const { server, sent, now } = serverWith([stored('a'), stored('b'), stored('c')])
    const store = createStore(server)
    await store.load()
    store.change(moveBy(key('c'), -1))
    store.change(moveBy(key('c'), -1))
    store.change(addItems([ref('x')], 'end'))
    await settled()
    expect(sent.map(({ base, items }) => [base, items.length])).toEqual([['b0', 3], ['b1', 4]]) // prettier-ignore
    expect(now()).toEqual(['c c-1', 'a a-1', 'b b-1', 'x x-public'])
    expect(store.isUnsaved()).toBe(false)
  })

  it('come back step by step, pinned as they were', async () => {
    const { server, now } = serverWith([stored('a')])
    const store = createStore(server)
    await store.load()
    store.change(addItems([ref('x')], 'end'))
    await settled()
    store.change(pinVersions(new Map([[key('x'), 'x-newer']])))
    store.change(removeRows(new Set([key('a')])))
    await settled()
    expect(now()).toEqual(['x x-newer'])
    store.undo()
    store.undo()
    await settled()
    expect(now()).toEqual(['a a-1', 'x x-public'])
    store.undo()
    await settled()
    expect([now(), store.undo(), store.getState().undoable]).toEqual([['a a-1'], false, false])
  })

  it('keep every change when a save fails, for another try', async () => {
    const failed: Outcome = { type: 'failed', status: 0, reasons: [] }
    const { server, now } = serverWith([stored('a'), stored('b')], [failed, failed])
    const store = createStore(server)
    await store.load()
    store.change(moveBy(key('b'), -1))
    await settled()
    store.change(addItems([ref('x')], 'end'))
    await settled()
    expect([store.getState().failure?.status, store.isUnsaved()]).toEqual([0, true])
    expect(names(store.getState().rows)).toEqual(['b', 'a', 'x'])
    await store.retry()
    expect(now()).toEqual(['b b-1', 'a a-1', 'x x-public'])
    expect([store.getState().failure, store.isUnsaved()]).toEqual([undefined, false])
  })

  it('make a change again on top of what somebody else has saved', async () => {
    const { server, now, set } = serverWith([stored('a'), stored('b'), stored('c')])
    const store = createStore(server)
    await store.load()
    set([stored('c'), stored('z'), stored('a')])
    store.change(moveBy(key('a'), 2))
    store.change(removeRows(new Set([key('c')])))
    await settled()
    expect(now()).toEqual(['z z-1', 'a a-1'])
    expect(names(store.getState().rows)).toEqual(['z', 'a'])
    expect([store.getState().rebased, store.getState().undoable]).toEqual(['with', false])
  })

  it('do not undo over what somebody else has saved', async () => {
    const { server, now, set } = serverWith([stored('a'), stored('b')])
    const store = createStore(server)
    await store.load()
    store.change(removeRows(new Set([key('a')])))
    await settled()
    set([stored('b'), stored('z')])
    store.undo()
    await settled()
    expect(now()).toEqual(['b b-1', 'z z-1'])
    expect(store.getState().rebased).toBe('without')
  })

  it('wait until an item that was deleted for good is removed', async () => {
    const gone = stored('gone', { key: 'gone#1', item: null, state: 'deleted' })
    const { server, sent, now } = serverWith([stored('a'), gone, stored('b')])
    const store = createStore(server)
    await store.load()
    store.change(moveBy(key('b'), -2))
    await settled()
    expect([sent.length, store.getState().failure?.status]).toEqual([0, 'gone'])
    store.change(removeRows(new Set(['gone#1'])))
    await settled()
    expect([now(), store.getState().failure]).toEqual([['b b-1', 'a a-1'], undefined])
  })
})

describe('the difference of two texts', () => {
  it('joins what lies between two changes when it is but a character', () => {
    const { parts } = diffText({ from: '他去年秋天到了县城', to: '他前些年冬日来了省里' })
    expect(parts).toEqual([
      { kind: 'same', text: '他' },
      { kind: 'removed', text: '去年秋天到了县城' },
      { kind: 'added', text: '前些年冬日来了省里' },
    ])
  })

  it('gives back both texts, whatever they are', () => {
    for (const [from, to] of [
      ['', '一'],
      ['一', ''],
      ['渡口\n修缮', '渡口修缮\n'],
      ['𠮷野家', '吉野家'],
      ['aXbYc', 'aZbWc'],
    ] as const) {
      // prettier-ignore
      const { parts } = diffText({ from, to })
      const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join('') // prettier-ignore
      expect([without('added'), without('removed')]).toEqual([from, to])
    }
  })
})

describe('the same day in many years', () => {
  it('leaves out the years that have no such day', () => {
    expect(sameDay({ day: '02-29', from: 1983, to: 1988 })).toEqual(['1984-02-29', '1988-02-29'])
    expect(sameDay({ day: '04-31', from: 1983, to: 1988 })).toEqual([])
    expect(sameDay({ day: '05-04', from: 1988, to: 1987 })).toEqual([])
  })
})
