import type { Look, Part, Story } from '../types'
import { escape } from './escape'
import { hyphenate } from './hyphenate'

type Setting = {
  readonly id: string
  readonly story: Story
  readonly parts?: readonly Part[]
  readonly columns?: number
  readonly look?: Look
  readonly english: boolean
}

const HEADS = ['kicker', 'headline', 'deck', 'byline'] as const

/** The HTML of one story's box: its heads, then its body in columns. */
export function setStory(setting: Setting): string {
  const look = setting.look ?? {}
  const heads = HEADS.map((part) => setHead(setting, part)).join('')
  const header = heads ? `<header class="${headerClass(look)}">${heads}</header>` : ''
  const frame = look.framed === true ? 'framed' : look.framed ? `framed ${look.framed}` : ''
  const kind = setting.story.kind
  const classes = ['story', kind, frame, look.vertical ? 'upright' : '', look.className ?? '']
  return `<article class="${classes.filter(Boolean).join(' ')}">${header}${setBody(setting)}</article>`
}

function headerClass(look: Look): string {
  return look.align === 'left' ? 'left' : 'center'
}

function wants(setting: Setting, part: Part): boolean {
  return setting.parts === undefined || setting.parts.includes(part)
}

function setHead(setting: Setting, part: (typeof HEADS)[number]): string {
  const text = setting.story[part]
  if (text === undefined || !wants(setting, part)) return ''
  const look = setting.look ?? {}
  const size = part === 'headline' ? look.size : part === 'deck' ? look.deckSize : undefined
  const styles = [
    size === undefined ? '' : `font-size:${size}px`,
    part === 'headline' && look.spacing !== undefined ? `letter-spacing:${look.spacing}em` : '',
  ]
  const face = part === 'headline' ? ` ${look.face ?? 'song'}${look.shadow ? ' shadow' : ''}` : ''
  return `<div class="${part}${face}" style="${styles.filter(Boolean).join(';')}" ${mark(setting, part, 0)}>${escape(text)}</div>`
}

function setBody(setting: Setting): string {
  const { story } = setting
  const pieces: string[] = []
  if (story.jumpFrom && wants(setting, 'jumpFrom'))
    pieces.push(
      `<p class="jumpFrom" ${mark(setting, 'jumpFrom', 0)}>${escape(story.jumpFrom.text)}</p>`,
    )
  if (wants(setting, 'body')) pieces.push(...setParagraphs(setting))
  if (story.credit !== undefined && wants(setting, 'credit'))
    pieces.push(`<p class="credit" ${mark(setting, 'credit', 0)}>${escape(story.credit)}</p>`)
  if (pieces.length === 0) return ''
  const size = setting.look?.bodySize
  const style = `column-count:${setting.columns ?? 1}${size === undefined ? '' : `;font-size:${size}px`}`
  return `<div class="body" style="${style}">${pieces.join('')}</div>`
}

function setParagraphs(setting: Setting): string[] {
  const { story } = setting
  const body = story.body ?? []
  return body.map((paragraph, at) => {
    if (typeof paragraph !== 'string')
      return `<h4 ${mark(setting, 'body', at, true)}>${escape(paragraph.subhead)}</h4>`
    const tail = at === body.length - 1 ? closing(story) : ''
    const text = paragraph + tail
    return `<p ${mark(setting, 'body', at)}>${escape(setting.english ? hyphenate(text) : text)}</p>`
  })
}

/** What stands behind a body's last words: the photographer, the jump mark. */
export function closing(story: Story): string {
  const photo = story.photo === undefined ? '' : ` ${story.photo}`
  return photo + (story.jump?.text ?? '')
}

function mark(setting: Setting, part: Part, paragraph: number, subhead = false): string {
  const upright = setting.look?.vertical === true && part !== 'body' && part !== 'credit'
  const data = [
    `data-story="${setting.id}"`,
    `data-part="${part}"`,
    `data-paragraph="${paragraph}"`,
  ]
  if (subhead) data.push('data-subhead="1"')
  if (upright) data.push('data-vertical="1"')
  return data.join(' ')
}
