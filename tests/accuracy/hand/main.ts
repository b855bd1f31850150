// Writes pages and labels of both halves anew: node scripts/run.mjs tests/accuracy/hand/main.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { here, makePage, namesOf } from './make'

for (const half of ['development', 'check']) {
  for (const name of namesOf(half)) {
    const page = await makePage(half, name)
    writeFileSync(join(here, half, 'pages', `${name}.txt`), page.text)
    writeFileSync(join(here, half, 'gold', `${name}.json`), page.gold)
  }
}
