import { beishan } from './houses/check/beishan'
import { gaotai } from './houses/check/gaotai'
import { hollenried } from './houses/check/hollenried'
import { lingnan } from './houses/check/lingnan'
import { nanpu } from './houses/check/nanpu'
import { songyuan } from './houses/check/songyuan'
import { taoyuan } from './houses/check/taoyuan'
import { tidewater } from './houses/check/tidewater'
import { tresnel } from './houses/check/tresnel'
import { wenshan } from './houses/check/wenshan'
import { haitang } from './houses/development/haitang'
import { hekou } from './houses/development/hekou'
import { jingshan } from './houses/development/jingshan'
import { lianhu } from './houses/development/lianhu'
import { morvanne } from './houses/development/morvanne'
import { obertal } from './houses/development/obertal'
import { qiaotou } from './houses/development/qiaotou'
import { shuangqiao } from './houses/development/shuangqiao'
import { thornmere } from './houses/development/thornmere'
import { yunling } from './houses/development/yunling'
import type { Paper } from './houses/toHouse'
import type { House, MadePage } from './types'

/** All houses: those of the development half first; Chinese before Western ones. */
export const houses: readonly Paper[] = [
  ...[shuangqiao, yunling, hekou, lianhu, jingshan, qiaotou, haitang],
  ...[thornmere, morvanne, obertal],
  ...[taoyuan, beishan, nanpu, songyuan, lingnan, gaotai, wenshan],
  ...[tidewater, tresnel, hollenried],
]

/** Gives the first `count` pages of a house, seeds from 1. */
export const pagesOf = (house: House, count: number): MadePage[] =>
  Array.from({ length: count }, (_, i) => house.make(i + 1))
