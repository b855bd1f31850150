import { expect, test } from 'vitest'
import { isTimeZone } from '@/schedule/isTimeZone'
import { listTimeZones } from '@/schedule/listTimeZones'

test.each([
  'UTC',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Asia/Calcutta',
  'America/Argentina/Buenos_Aires',
  'America/Port-au-Prince',
  'Australia/Lord_Howe',
  'Etc/GMT+8',
  'PRC',
  'Japan',
])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true)
})

test.each([
  '+08:00',
  '-05:00',
  '+08',
  'UTC+8',
  'GMT+8',
  'Z',
  '',
  'utc',
  'asia/shanghai',
  'ASIA/SHANGHAI',
  'Asia/Beijing',
  'Asia/Shanghai ',
  ' Asia/Shanghai',
  'Asia/Shanghai\n',
  'Asia/Shanghai\u0000',
  'Asia//Shanghai',
  '../Asia/Shanghai',
  // Names of the runtime's own that are in no time zone database: CST is four zones.
  'CST',
  'JST',
  'IST',
  'SystemV/EST5',
  'Etc/Unknown',
  'Factory',
  'localtime',
  `Asia/${'a'.repeat(60)}`,
])('%j is not a time zone', (name) => {
  expect(isTimeZone(name)).toBe(false)
})

test.each([undefined, null, 8, {}, ['UTC']])('%j is not a time zone', (value) => {
  expect(isTimeZone(value)).toBe(false)
})

test('the zones to choose from are zones, each once, UTC first', () => {
  const zones = listTimeZones()
  expect(zones[0]).toBe('UTC')
  expect(zones.length).toBeGreaterThan(400)
  expect(new Set(zones).size).toBe(zones.length)
  expect(zones.filter((name) => !isTimeZone(name))).toEqual([])
  expect(zones).toContain('Asia/Shanghai')
  expect(zones.slice(1)).toEqual([...zones.slice(1)].sort())
})
