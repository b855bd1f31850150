import { describe, expect, it } from 'vitest'
import { createStore } from '@/admin/Workbench/store/createStore'
import { lastDone, lastUndone } from '@/admin/Workbench/store/history'
import type { Changed, Outcome, Server } from '@/admin/Workbench/store/server'
import type { LogRow, Sent } from '@/admin/Workbench/store/types'
import type { Layout } from '@/text'
import { applyOperation, type Edit } from '@/text/operations'
import type { Workbench } from '@/workbench/screen/types'

const text = '一\n二\n三\n四'
const start: Layout = {
  items: [
    { id: 'L1', kind: 'article', confidence: 0.5, blocks: [{ role: 'body', lines: [1, 2, 3, 4] }] },
  ],
  unplaced: [],
}

/** A server of one page, as the real one answers, on a line that can be cut at either end. */
function openServer() {
  const page = { layout: start, revision: 1 }
  const log: LogRow[] = []
  let line: 'up' | 'away' | 'answers lost' | 'signed out' = 'up'
  const apply = (operation: Sent, user: string) => {
    const applied = applyOperation(page.layout, operation as Edit)
    if (!applied.ok) return false
    page.layout = applied.layout
    page.revision += 1
    log.unshift({
      ...{ id: `o${page.revision}`, revision: page.revision, operation, lines: '', undoes: null },
      ...{ user: { id: user, name: user }, createdAt: '', undone: null, canUndo: true, why: null },
    })
    return true
  }
  const change: Server['change'] = async ({ revision, operations }) => {
    if (line === 'away') return { is: 'away' }
    if (line === 'signed out') return { is: 'signedOut' }
    if (revision !== page.revision) return { is: 'stale', body: { reasons: [] } }
    const kept = { ...page }
    const isDone = operations.every((one) => apply(one, 'me'))
    if (!isDone) {
      Object.assign(page, kept)
      return { is: 'refused', status: 422, body: { reasons: ['no'] } }
    }
    const body: Changed = structuredClone({ ...page, items: [], removed: [], displaced: [] })
    return line === 'answers lost' ? { is: 'away' } : ({ is: 'done', body } as Outcome<Changed>)
  }
  const server: Server = {
    change,
    read: async () => ({ is: 'done', body: { ...read, ...page } }),
    log: async () => ({ is: 'done', body: { operations: log, next: null } }),
    words: async () => ({ is: 'away' }),
    presence: async () => ({ is: 'away' }),
  }
  return { server, page, apply, cut: (to: typeof line) => (line = to) }
}

const read: Workbench = {
  page: {
    ...{ id: 'p', label: '1', stage: 'imported', issue: null, language: 'zh', scan: null },
    ...{ regions: [], before: null, after: null },
  },
  ...{ text, layout: start, revision: 1, items: [], me: { id: 'me', name: 'Me' } },
  may: { correct: true, release: true },
}

const split: Edit = { type: 'split', item: 'L1', at: { line: 3 } }

/** Long enough for all that is under way to be answered. */
const settled = () => new Promise((done) => setTimeout(done, 20))

describe('operations on a page', () => {
  it('show at once and are stored in order', async () => {
    const { server, page } = openServer()
    const store = createStore({ read, server, language: 'en' })
    store.edit([split])
    expect(store.getState().layout.items).toHaveLength(2)
    store.edit([{ type: 'role', lines: [1], role: 'headline' }])
    await settled()
    expect(page.layout).toEqual(store.getState().layout)
    expect(store.getState()).toMatchObject({ pending: [], sync: 'saved', base: { revision: 3 } })
  })

  it('are not drawn again when the answer says what is shown', async () => {
    const { server } = openServer()
    const store = createStore({ read, server, language: 'en' })
    store.edit([split])
    const { layout, rows } = store.getState()
    await settled()
    expect(store.getState().base.revision).toBe(2)
    expect(store.getState().layout).toBe(layout)
    expect(store.getState().rows).toBe(rows)
  })

  it('are not taken for news when a question asked before them is answered after them', async () => {
    const { server } = openServer()
    let reads = 0
    const asked: Server = {
      ...server,
      presence: async () => ({ is: 'done', body: { revision: 1, others: [], items: [] } }),
      read: () => (reads++, server.read()),
    }
    const store = createStore({ read, server: asked, language: 'en' })
    store.edit([split])
    await settled()
    await store.presence({})
    expect(reads).toBe(0)
  })

  it('that do not apply are refused in words, and nothing is sent', () => {
    const { server } = openServer()
    const store = createStore({ read, server, language: 'en' })
    expect(store.edit([{ type: 'split', item: 'L1', at: { line: 1 } }])).toBe(false)
    expect(store.getState().note).toMatchObject({ kind: 'refused' })
    expect(store.getState().pending).toEqual([])
  })

  it('wait while the server is away, and are stored when it is back', async () => {
    const { server, page, cut } = openServer()
    const store = createStore({ read, server, language: 'en' })
    cut('away')
    store.edit([split])
    await settled()
    expect(store.getState()).toMatchObject({ sync: 'away', pending: [split] })
    cut('up')
    await store.retry()
    expect(page.layout.items).toHaveLength(2)
    expect(store.getState().pending).toEqual([])
    store.stop()
  })

  it('whose answer was lost are not done twice', async () => {
    const { server, page, cut } = openServer()
    const store = createStore({ read, server, language: 'en' })
    cut('answers lost')
    store.edit([split])
    await settled()
    cut('up')
    await store.retry()
    expect(page.revision).toBe(2)
    expect(store.getState()).toMatchObject({ pending: [], note: null, base: { revision: 2 } })
    store.stop()
  })

  it('are made again on what a colleague did first', async () => {
    const { server, page, apply } = openServer()
    const store = createStore({ read, server, language: 'en' })
    apply({ type: 'role', lines: [1], role: 'headline' }, 'she')
    store.edit([split])
    await settled()
    expect(page.layout.items).toHaveLength(2)
    expect(page.layout.items[0]?.blocks[0]?.role).toBe('headline')
    expect(store.getState().layout).toEqual(page.layout)
  })

  it('stay when one is signed out', async () => {
    const { server, cut } = openServer()
    const store = createStore({ read, server, language: 'en' })
    cut('signed out')
    store.edit([split])
    await settled()
    expect(store.getState()).toMatchObject({ sync: 'signedOut', pending: [split] })
  })
})

describe('what is undone next', () => {
  const row = (id: string, undoes: string | null, undone: string | null, user = 'me'): LogRow => ({
    ...{ id, undoes, undone, lines: '1', createdAt: '', canUndo: true, why: null },
    ...{ revision: Number(id.slice(1)), operation: { type: 'move' }, user: { id: user, name: '' } },
  })

  it('is the newest of one’s own that stands, not a colleague’s', () => {
    const rows = [row('o3', null, null, 'she'), row('o2', null, null), row('o1', null, null)]
    expect(lastDone(rows, 'me')?.id).toBe('o2')
  })

  it('goes back one by one', () => {
    const rows = [row('o3', 'o2', null), row('o2', null, 'o3'), row('o1', null, null)]
    expect(lastDone(rows, 'me')?.id).toBe('o1')
    expect(lastUndone(rows, 'me')?.id).toBe('o3')
  })

  it('cannot be redone once something new was done', () => {
    const rows = [row('o3', null, null), row('o2', 'o1', null), row('o1', null, 'o2')]
    expect(lastUndone(rows, 'me')).toBe(null)
  })
})
