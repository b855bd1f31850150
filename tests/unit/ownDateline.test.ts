import { expect, it } from 'vitest'
import { toBody } from '@/body/toBody'
import { ownDateline } from '@/body/ownDateline'

it.each([
  ['本报讯', '本报讯（记者 周问樵）昨天上午，江上鞭炮齐鸣。', ''],
  ['本报讯', '昨天上午，江上鞭炮齐鸣。', '本报讯'],
  ['', '昨天上午。', ''],
  ['MARLHAVEN, May 15.', 'The tram was boarded by a cow.', 'MARLHAVEN, May 15.'],
])('the dateline “%s” stands once', (dateline, text, shown) => {
  expect(ownDateline({ dateline, text })).toBe(shown)
  expect(ownDateline({ dateline, body: toBody([{ role: 'body', text }]) })).toBe(shown)
})
