import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../scripts/setup/chromium.mjs'

/**
 * A headless Chromium that asks nothing of the network by itself: the one named by `CHROMIUM`, else
 * the one on the path. Throws, with the remedy, when there is none.
 */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium on the path: `npm test` obtains one, or set CHROMIUM to its executable.',
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
