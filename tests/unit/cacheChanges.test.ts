import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { noteTag } from '@/changes/seenReads'
import { changeOf, counted, long, patient, startFront } from '../support/cacheFront'

const path = '/api/articles/i-1'

describe('a change', () => {
  it('clears what rests on it and nothing else', async () => {
    const forward: RequestListener = (req, res) => {
      noteTag(req.url?.includes('i-1') ? 'articles:i-1' : 'articles:i-2')
      res.end(String(++made))
    }
    let made = 0
    const { ask, front } = await startFront({ forward })
    await ask('/api/articles/i-1')
    await ask('/api/articles/i-2')
    front.clear([changeOf('i-1')])
    expect((await ask('/api/articles/i-1')).text).toBe('3')
    expect((await ask('/api/articles/i-2')).text).toBe('2')
  })

  it('that comes while an answer is being made keeps it from being kept and shared', async () => {
    const { forward, open, begun } = patient()
    const { ask, front } = await startFront({ forward })
    const first = ask(path)
    await begun(1)
    const second = ask(path)
    await expect.poll(() => front.figures().misses).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    front.clear([changeOf('i-1')])
    open[0]?.answer('as it was')
    await begun(2)
    open[1]?.answer('as it is')
    expect((await first).text).toBe('as it was')
    expect((await second).text).toBe('as it is')
    expect((await ask(path)).text).toBe('as it is')
    expect(open.length).toBe(2)
  })

  it('of something else does not', async () => {
    const { forward, open, begun } = patient()
    const { ask, front } = await startFront({ forward })
    const first = ask(path)
    await begun(1)
    front.clear([changeOf('i-9')])
    open[0]?.answer('true')
    await first
    expect((await ask(path)).text).toBe('true')
    expect(open.length).toBe(1)
  })

  it('is not waited for by who asks after it', async () => {
    const { forward, open, begun } = patient()
    const { ask, front } = await startFront({ forward })
    const before = ask(path)
    await begun(1)
    front.clear([changeOf('i-9')])
    const after = ask(path)
    await begun(2)
    open[1]?.answer('new')
    expect((await after).text).toBe('new')
    open[0]?.answer('old')
    expect((await before).text).toBe('old')
  })
})

describe('who asks for the same at one time', () => {
  it('waits for one rendering', async () => {
    const { forward, open, begun } = patient()
    const { ask, front, told } = await startFront({ forward })
    const all = Array.from({ length: 10 }, () => ask(path, { 'accept-encoding': 'br' }))
    await begun(1)
    await new Promise((resolve) => setTimeout(resolve, 100))
    open[0]?.answer(long)
    const answers = await Promise.all(all)
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect([open.length, told.length]).toEqual([1, 9])
    expect(front.figures()).toMatchObject({ hits: 9, misses: 1, entries: 1 })
  })

  it('gets an answer when the first of them has gone', async () => {
    const { forward, open, begun } = patient()
    const { ask, base } = await startFront({ forward })
    const gone = new AbortController()
    const first = fetch(base + path, { signal: gone.signal }).catch(() => 'gone')
    await begun(1)
    const second = ask(path)
    await new Promise((resolve) => setTimeout(resolve, 50))
    gone.abort()
    await begun(2)
    open[1]?.answer('for the second')
    expect(await first).toBe('gone')
    expect((await second).text).toBe('for the second')
  })

  it('is refused alone', async () => {
    let n = 0
    const forward: RequestListener = (_req, res) => {
      noteTag('articles')
      const status = ++n === 1 ? 429 : 200
      setTimeout(() => res.writeHead(status).end(String(status)), 50)
    }
    const { ask } = await startFront({ forward })
    const answers = await Promise.all([ask(path), ask(path), ask(path)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429])
  })
})

describe('nothing is kept', () => {
  it.each<[string, RequestListener]>([
    ['of what rests on nothing known', (_req, res) => void res.end('x')],
    ['of what is not there', (_req, res) => void res.writeHead(404).end('x')],
    ['that sets a cookie', (_req, res) => void res.setHeader('Set-Cookie', 'a=1').end('x')],
    ['that is private', (_req, res) => void res.setHeader('Cache-Control', 'private').end('x')],
    ['that differs by cookie', (_req, res) => void res.setHeader('Vary', 'Cookie').end('x')],
    ['that is longer than two megabytes', (_req, res) => void res.end('x'.repeat(2_200_000))],
  ])('%s', async (what, answer) => {
    let times = 0
    const forward: RequestListener = (req, res) => {
      times++
      if (!what.includes('known')) noteTag('articles')
      answer(req, res)
    }
    const { ask, front } = await startFront({ forward })
    const [first, second] = [await ask(path), await ask(path)]
    expect([times, front.figures().entries]).toEqual([2, 0])
    expect(second.text).toBe(first.text)
    expect(second.text.length).toBe(what.includes('longer') ? 2_200_000 : 1)
  })

  it('of what goes wrong, and nobody else may keep it', async () => {
    const forward: RequestListener = (_req, res) => void res.writeHead(410).end('gone')
    const { ask } = await startFront({ forward })
    expect((await ask(path)).headers).toMatchObject({ 'cache-control': 'no-store', 'content-length': '4' }) // prettier-ignore
  })

  it('of a rendering that breaks off', async () => {
    let times = 0
    const forward: RequestListener = (_req, res) => {
      noteTag('articles')
      res.write('half of')
      if (++times === 1) res.destroy()
      else res.end(' it')
    }
    const { ask } = await startFront({ forward })
    await expect(ask(path)).rejects.toThrow()
    expect((await ask(path)).text).toBe('half of it')
  })

  it('while the ledger is not seen, and nothing kept is given out', async () => {
    let current = true
    const { forward, asked } = counted()
    const { ask } = await startFront({ forward, isCurrent: () => current })
    await ask(path)
    current = false
    expect(JSON.parse((await ask(path)).text).times).toBe(2)
    await Promise.all([ask(path), ask(path)])
    expect(asked.length).toBe(4)
    current = true
    expect(JSON.parse((await ask(path)).text).times).toBe(1)
  })

  it('beyond the bytes that there are, compressed forms counted', async () => {
    const { forward } = counted()
    const { ask, front } = await startFront({ forward, maxBytes: 40_000 })
    for (let n = 0; n < 30; n++) await ask(`/api/articles/i-${n}`, { 'accept-encoding': 'br' })
    const { entries, bytes } = front.figures()
    expect(entries).toBeGreaterThan(2)
    expect(entries).toBeLessThan(10)
    expect(bytes).toBeLessThanOrEqual(40_000)
  })
})
