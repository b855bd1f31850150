import { linkedStory } from '@/reader/linkedStory'
import { relatedId } from '@/items/relatedId'
import { absoluteHref } from '@/body/absoluteHref'
import { nodeText, rootNodes, type BodyNode } from '@/body/nodes'
import { paragraphsOf } from '@/body/textToHtml'
import type { Around } from '@/body/toHtml'
import { escapeInline, escapeLineStart } from './escapeMarkdown'
import { mark } from './mark'

/**
 * A body as CommonMark: paragraphs, `##` subheads, lists, quotes, emphasis, links and pictures; every
 * other sign in its words is escaped. What may not be linked or shown keeps its words, or goes.
 */
export function toMarkdown(body: unknown, around: Around): string {
  let lists = 0
  const blocks = rootNodes(body).map((node) => {
    // Two lists in a row would be read as one: their bullets alternate.
    lists = node.type === 'list' ? lists + 1 : 0
    return toBlock(node, { around, other: lists % 2 === 0 && lists > 0 })
  })
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** Plain text as Markdown: blank lines part paragraphs, other line breaks stay. */
export const textToMarkdown = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => hardLines(lines.map(escapeInline)))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

type Inside = {
  readonly around: Around
  /** Whether a list takes the second kind of bullets. */
  readonly other?: boolean
  readonly inLink?: boolean
}

function toBlock(node: BodyNode, inside: Inside): string {
  if (node.type === 'upload') return toPicture(node, inside.around)
  if (nodeText(node).trim() === '') return ''
  if (node.type === 'list') return toList(node, inside)
  const lines = hardLines(toInlines(node.children ?? [node], inside).split('\n'))
  if (node.type === 'heading') return `## ${lines.replaceAll('\\\n', ' ')}`
  if (node.type === 'quote') return prefixed(lines, { first: '> ', rest: '> ' })
  return lines
}

/** Lines that stay apart: a backslash at the end of each but the last. */
const hardLines = (lines: readonly string[]): string =>
  lines
    .map(escapeLineStart)
    .filter((line) => line.trim() !== '')
    .join('\\\n')

const prefixed = (text: string, { first, rest }: { first: string; rest: string }): string =>
  text
    .split('\n')
    .map((line, i) => (line === '' ? '' : (i === 0 ? first : rest) + line))
    .join('\n')

function toList(list: BodyNode, inside: Inside): string {
  const ordered = list.tag === 'ol'
  return itemsOf(list)
    .map(({ inlines, lists }, i) => {
      const bullet = ordered ? `${i + 1}${inside.other ? ')' : '.'} ` : inside.other ? '* ' : '- '
      const words = hardLines(toInlines(inlines, inside).split('\n'))
      const nested = lists.map((one, j) => toList(one, { ...inside, other: j % 2 === 1 }))
      const item = [words, ...nested].filter((part) => part !== '').join('\n')
      return prefixed(item, { first: bullet, rest: ' '.repeat(bullet.length) })
    })
    .join('\n')
}

type Item = { readonly inlines: readonly BodyNode[]; readonly lists: readonly BodyNode[] }

/** A list's items; an inner list, which the editor keeps in an item of its own, joins the one before. */
function itemsOf(list: BodyNode): readonly Item[] {
  const items: Item[] = []
  for (const child of list.children ?? []) {
    const inner = child.type === 'listitem' ? (child.children ?? []) : [child]
    const lists = inner.filter(({ type }) => type === 'list')
    const inlines = inner.filter(({ type }) => type !== 'list')
    const before = items.at(-1)
    if (inlines.length === 0 && before) {
      items[items.length - 1] = { ...before, lists: [...before.lists, ...lists] }
    } else items.push({ inlines, lists })
  }
  return items.filter(({ inlines, lists }) => [...inlines, ...lists].some((one) => nodeText(one).trim() !== '')) // prettier-ignore
}

const bold = 1
const italic = 2

/** Inline nodes with `\n` for each line break of the body. */
function toInlines(nodes: readonly BodyNode[], inside: Inside): string {
  let made = ''
  for (const [i, node] of nodes.entries()) {
    const after = nodes
      .slice(i + 1)
      .map(plainStart)
      .join('')
    made += toInline(node, { ...inside, before: made, after })
  }
  return made
}

const plainStart = (node: BodyNode): string =>
  typeof node.format === 'number' && node.format & (bold | italic)
    ? '*'
    : nodeText(node).slice(0, 2)

type Beside = Inside & { readonly before: string; readonly after: string }

function toInline(node: BodyNode, { before, after, ...inside }: Beside): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'upload') return toPicture(node, inside.around)
  if (node.type === 'link' || node.type === 'autolink') return toLink(node, inside)
  if (node.children) return toInlines(node.children, inside)
  const format = typeof node.format === 'number' ? node.format : 0
  const marks = { bold: (format & bold) > 0, italic: (format & italic) > 0 }
  return mark({ words: escapeInline(nodeText(node)), ...marks, before, after })
}

function toLink(node: BodyNode, { around, inLink }: Inside): string {
  const inner = toInlines(node.children ?? [], { around, inLink: true })
  const story = linkedStory(node)
  const href =
    story === ''
      ? absoluteHref({ url: node.fields?.url, base: around.base })
      : around.storyHref(story)
  return inLink || href === undefined || inner.trim() === ''
    ? inner
    : `[${inner.replaceAll('\n', ' ')}](<${href}>)`
}

function toPicture(node: BodyNode, around: Around): string {
  const picture = around.picture(relatedId(node.value))
  return picture ? `![${escapeInline(picture.alt)}](<${picture.src}>)` : ''
}
