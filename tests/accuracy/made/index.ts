import { shuangqiao } from './houses/development/shuangqiao'
import { yunling } from './houses/development/yunling'
import type { House, MadePage } from './types'

/** All houses: those of the development half first. */
export const houses: readonly House[] = [shuangqiao, yunling]

/** Gives the first `count` pages of a house, seeds from 1. */
export const pagesOf = (house: House, count: number): MadePage[] =>
  Array.from({ length: count }, (_, i) => house.make(i + 1))
