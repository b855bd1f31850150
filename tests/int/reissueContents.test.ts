import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  listed,
  messages,
  openContentsHouse,
  row,
  type ContentsHouse,
} from '../support/reissueContents'
import { rest } from '../support/request'

let house: ContentsHouse

beforeAll(async () => {
  house = await openContentsHouse()
})
afterAll(() => house?.close())

describe('the contents of a reissue', () => {
  it('are kept in order, with headings, pinned to what is public, and described', async () => {
    await house.item('articles/kept', { page: 4, text: 'Nine words' })
    await house.item('captions/kept')
    const id = await house.reissue()
    const body = await house.put(
      id,
      row('captions/kept', { heading: 'Ferries' }),
      row('articles/kept'),
    )
    expect(listed(body)).toEqual([
      ['captions/kept', 'Ferries', 1, 'ok'],
      ['articles/kept', '', 1, 'ok'],
    ])
    expect(body.items?.[1]).toMatchObject({
      item: { relationTo: 'articles', value: 'kept' },
      version: await house.versionOf('articles/kept', 1),
      headline: 'Headline kept',
      kicker: 'Kicker',
      newspaper: '渡口报',
      date: '1987-05-04',
      pages: ['4'],
      characters: 9,
    })
    expect((await house.read(id)).body).toEqual(body)
  })

  it('are shown to the staff and changed by editors', async () => {
    await house.item('articles/roles')
    const id = await house.reissue()
    const { base } = (await house.read(id)).body
    const statuses = async (as?: ContentsHouse['people']['viewer']) => [
      (await rest(`GET /reissues/${id}/contents`, { as })).status,
      (await rest(`POST /reissues/${id}/contents`, { as, body: { base, items: [] } })).status,
      (await rest('GET /reissues/candidates', { as })).status,
      (await rest('GET /reissues/candidates/days', { as, query: { month: '05' } })).status,
      (await rest(`GET /reissues/${id}/contents/difference`, { as })).status,
    ]
    expect(await statuses()).toEqual([401, 401, 401, 401, 401])
    expect(await statuses(house.people.viewer)).toEqual([200, 403, 200, 200, 422])
    expect(await statuses(house.people.corrector)).toEqual([200, 403, 200, 200, 422])
    expect(await statuses(house.people.editor)).toEqual([200, 200, 200, 200, 422])
    expect((await house.read('nowhere')).status).toBe(404)
    expect((await house.write('nowhere', base, [])).status).toBe(404)
  })

  it('are not saved over what somebody else has saved meanwhile', async () => {
    await house.item('articles/mine')
    await house.item('articles/theirs')
    const id = await house.reissue()
    const { base } = (await house.read(id)).body
    await house.put(id, row('articles/theirs'))
    const answer = await house.write(id, base, [row('articles/mine')])
    expect(answer.status).toBe(409)
    expect(listed(answer.body)).toEqual([['articles/theirs', '', 1, 'ok']])
    expect(answer.body.base).toBe((await house.read(id)).body.base)
    expect(listed((await house.read(id)).body)).toEqual([['articles/theirs', '', 1, 'ok']])
  })

  it('take one of several changes that are made to the same state at once', async () => {
    const names = ['articles/race-1', 'articles/race-2', 'articles/race-3', 'articles/race-4']
    for (const name of names) await house.item(name)
    const id = await house.reissue()
    const { base } = (await house.read(id)).body
    const answers = await Promise.all(names.map((name) => house.write(id, base, [row(name)])))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const winner = answers.find(({ status }) => status === 200)
    expect((await house.read(id)).body).toEqual(winner?.body)
  })

  it('refuse unknown items, foreign or unpublished versions and the same item twice', async () => {
    await house.item('articles/one')
    await house.item('articles/two')
    await house.change('articles/two', { headline: 'A draft over it' }, true)
    const id = await house.reissue()
    const { base } = (await house.read(id)).body
    const refused = await house.write(id, base, [
      row('articles/one'),
      row('articles/one'),
      row('articles/nobody'),
      row('captions/two', { version: await house.versionOf('articles/one', 1) }),
      row('articles/two', { version: await house.versionOf('articles/one', 1) }),
    ])
    expect(refused.status).toBe(422)
    expect(messages(refused)).toEqual([
      'Row 2: articles/one is in the list already.',
      'Row 3: there is no articles/nobody.',
      'Row 4: there is no captions/two.',
      'Row 5: the version is none of articles/two; leave it out to take the public one.',
    ])
    const draft = await house.write(id, base, [row('articles/two', { version: await house.versionOf('articles/two', 2) })]) // prettier-ignore
    expect(messages(draft)?.[0]).toContain('was never published')
    expect(listed((await house.read(id)).body)).toEqual([])
    const pinned = await house.put(id, row('articles/two'))
    expect(pinned.items?.[0]?.version).toBe(await house.versionOf('articles/two', 1))
  })

  it('say why in Chinese to whoever reads Chinese', async () => {
    const id = await house.reissue()
    const { base } = (await house.read(id)).body
    const answer = await rest(`POST /reissues/${id}/contents`, {
      as: house.people.editor,
      headers: { 'Accept-Language': 'zh-CN' },
      body: { base, items: [row('articles/nobody')] },
    })
    expect(messages(answer)).toEqual(['第 1 行：没有条目 articles/nobody。'])
  })

  it('have a shape and at most 1,000 items', async () => {
    const id = await house.reissue()
    const { base } = (await house.read(id)).body
    const bodies = [
      { items: [] },
      { base: 'x', items: [] },
      { base, items: [{ item: { relationTo: 'users', value: 'u' } }] },
      { base, items: [row('articles/one', { heading: 'h'.repeat(201) })] },
      { base, items: Array.from({ length: 1001 }, (_, i) => row(`articles/n-${i}`)) },
      'no json',
    ]
    for (const body of bodies) {
      const answer = await rest(`POST /reissues/${id}/contents`, { as: house.people.editor, body })
      expect([answer.status, messages(answer)?.length]).toEqual([422, 1])
    }
  })
})

describe('what has become of an item', () => {
  it('shows: newer, withdrawn, withheld, in the trash, deleted, never public', async () => {
    const names = ['same', 'newer', 'withdrawn', 'withheld', 'trashed', 'deleted', 'draft']
    for (const name of names.slice(0, -1)) await house.item(`articles/fate-${name}`)
    await house.item('articles/fate-draft', { status: 'draft' })
    const id = await house.reissue()
    await house.put(id, ...names.map((name) => row(`articles/fate-${name}`)))
    await house.change('articles/fate-same', { headline: 'Only a draft' }, true)
    await house.change('articles/fate-newer', {
      headline: 'A newer headline',
      _status: 'published',
    })
    await house.change('articles/fate-withdrawn', { _status: 'draft' })
    await house.change('articles/fate-withheld', { stage: 'withheld', withheldReason: 'A request' })
    await house.change('articles/fate-trashed', { deletedAt: new Date().toISOString() })
    await house.payload.delete({ collection: 'articles', id: 'fate-deleted' })
    const { body } = await house.read(id)
    expect(body.items?.map(({ state }) => state)).toEqual([
      'ok',
      'newer',
      'withdrawn',
      'withheld',
      'trashed',
      'deleted',
      'unpinned',
    ])
    expect(body.items?.[1]).toMatchObject({
      headline: 'Headline fate-newer',
      revision: 1,
      newest: { revision: 2, version: await house.versionOf('articles/fate-newer', 2) },
    })
    expect(body.items?.[0]?.newest).toBeUndefined()
  })

  it('does not stop other changes, and what is deleted is removed by leaving it out', async () => {
    for (const name of ['left', 'withheld', 'deleted']) await house.item(`articles/stop-${name}`)
    const id = await house.reissue()
    const pinned = await house.put(id, row('articles/stop-left'), row('articles/stop-withheld'), row('articles/stop-deleted')) // prettier-ignore
    await house.change('articles/stop-withheld', { stage: 'withheld', withheldReason: 'A request' })
    await house.payload.delete({ collection: 'articles', id: 'stop-deleted' })
    const [left, withheld] = (pinned.items ?? []).map(({ item, version }) => ({ item, version }))
    const { body } = await house.read(id)
    const answer = await house.write(id, body.base, [withheld, left])
    expect(listed(answer.body)).toEqual([
      ['articles/stop-withheld', '', 1, 'withheld'],
      ['articles/stop-left', '', 1, 'ok'],
    ])
  })

  it('is mended by pinning the newest version', async () => {
    await house.item('articles/mended')
    const id = await house.reissue()
    await house.put(id, row('articles/mended'))
    await house.change('articles/mended', { headline: 'Mended', _status: 'published' })
    const newest = (await house.read(id)).body.items?.[0]?.newest
    const body = await house.put(id, row('articles/mended', { version: String(newest?.version) }))
    expect(body.items?.[0]).toMatchObject({ headline: 'Mended', revision: 2, state: 'ok' })
  })
})
