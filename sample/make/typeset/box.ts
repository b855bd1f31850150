import type { Box, PageSource } from '../types'
import { setStory } from './story'

/** The HTML of a box that is `span` of the page's columns wide. */
export function setBox(page: PageSource, box: Box, span: number): string {
  if ('row' in box) {
    const tracks = box.spans.map((n) => `calc(${n} * var(--unit) + ${n - 1} * var(--gap))`)
    const cells = box.row.map((cell, i) => setBox(page, cell, box.spans[i] ?? 1))
    const ruled = box.ruled === false ? '' : ' ruled'
    const grow = box.grow ? 'flex-grow:1;' : ''
    return `<div class="row${ruled}" style="${grow}grid-template-columns:${tracks.join(' ')}">${cells
      .map((cell) => `<div class="cell">${cell}</div>`)
      .join('')}</div>`
  }
  if ('stack' in box) {
    const cells = box.stack.map((cell) => setBox(page, cell, span))
    return `<div class="stack">${cells.join('')}</div>`
  }
  if ('picture' in box) {
    const grow = box.grow ? ';flex-grow:1' : ''
    return `<div class="picture" data-picture="${box.picture}" style="min-height:${box.height}px${grow}"></div>`
  }
  if ('rule' in box) return `<div class="rule ${box.rule}"></div>`
  const story = page.stories[box.story]
  if (!story) throw new Error(`Page ${page.label}: no story "${box.story}" for a box.`)
  return setStory({
    id: box.story,
    story,
    columns: box.columns ?? (box.parts === undefined || box.parts.includes('body') ? span : 1),
    english: page.language === 'en',
    ...(box.parts === undefined ? {} : { parts: box.parts }),
    ...(box.look === undefined ? {} : { look: box.look }),
  })
}
