import { expect, it } from 'vitest'
import { plainLog } from '@/server/plainLog'

it('turns what Payload logs into lines: a message, and the reason of an error without its stack', () => {
  const lines: string[] = []
  const log = plainLog((line) => lines.push(line))
  log.info({ msg: 'Migrating: 20261122_000000_schema' })
  log.error({ err: new Error('disk full'), msg: 'Error running migration x' })
  log.error({ err: new Error('disk full'), msg: 'Error running migration x. disk full' })
  expect(lines).toEqual([
    'Migrating: 20261122_000000_schema',
    'Error running migration x: disk full',
    'Error running migration x. disk full',
  ])
})
