import type { PageSource } from '../types'
import { setBox } from './box'
import { englishStyles, styles } from './styles'

/** The HTML document of a page: one sheet, as wide and high as its scan. */
export function setPage(page: PageSource): string {
  const boxes = page.layout.map((box) => setBox(page, box, page.columns)).join('')
  const variables = [
    `--columns:${page.columns}`,
    `--body:${page.bodySize}px`,
    `--leading:${page.leading}px`,
    `--width:${page.width}px`,
    `--height:${page.height}px`,
  ]
  const language = page.language === 'en' ? 'en' : 'zh'
  return `<!doctype html><html lang="${page.language}"><meta charset="utf-8"><style>${styles}${page.language === 'en' ? englishStyles : ''}</style>
<body class="${language}"><main class="page" style="${variables.join(';')}">${boxes}</main></body></html>`
}
