import type { Bench } from './openBench'

/** All lines of a page in one article of one paragraph: what a page is before anybody read it. */
export function makeRawest(bench: Bench): void {
  bench.press('Home', 'Shift+End', 'a', '6', 'j')
}
