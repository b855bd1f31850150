import { linkedStory } from '@/reader/linkedStory'
import { relatedId } from '@/items/relatedId'
import { absoluteHref } from './absoluteHref'
import { escapeMarkup } from './escapeMarkup'
import { nodeText, rootNodes, type BodyNode } from './nodes'

/** A picture as an `img` shows it; sizes in pixels. */
export type HtmlPicture = {
  readonly src: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** What stands outside a body, and how it is reached from where its HTML will be read. */
export type Around = {
  /** The address of this site, which links within it are made whole with. */
  readonly base: string
  /** Where a linked story is read; nothing where it is not public: its words stay without a link. */
  readonly storyHref: (id: string) => string | undefined
  /** A picture by its id; nothing leaves it out. */
  readonly picture: (id: string) => HtmlPicture | undefined
}

/**
 * A body as a fragment of HTML that is well-formed XML, too: only the kinds of node that the editor
 * offers, every word escaped; any other node keeps its words. Subheads are `h2`.
 */
export const toHtml = (body: unknown, around: Around): string =>
  rootNodes(body)
    .map((node) => toBlock(node, around))
    .join('\n')

/** `<img … />` */
export const toImage = ({ src, alt, width, height }: HtmlPicture): string =>
  `<img src="${escapeMarkup(src)}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}"/>`

function toBlock(node: BodyNode, around: Around): string {
  if (node.type === 'upload') return wrap('figure', toPicture(node, around))
  if (nodeText(node).trim() === '') return ''
  if (node.type === 'list') {
    return wrap(
      node.tag === 'ol' ? 'ol' : 'ul',
      children(node, (item) => toItem(item, around)),
    )
  }
  const inner = toInlines(node, { around })
  if (node.type === 'heading') return wrap('h2', inner)
  if (node.type === 'quote') return wrap('blockquote', wrap('p', inner))
  return wrap('p', inner)
}

/** Only a list's items hold further blocks: lists and pictures. */
const toItem = (node: BodyNode, around: Around): string =>
  wrap(
    'li',
    children(node.type === 'listitem' ? node : { type: 'listitem', children: [node] }, (child) =>
      child.type === 'list' ? toBlock(child, around) : toInline(child, { around }),
    ),
  )

type Inside = { readonly around: Around; readonly inLink?: boolean }

const toInlines = (node: BodyNode, inside: Inside): string =>
  node.children ? children(node, (child) => toInline(child, inside)) : escapeMarkup(nodeText(node))

function toInline(node: BodyNode, inside: Inside): string {
  if (node.type === 'linebreak') return '<br/>'
  if (node.type === 'text') return toMarked(node)
  if (node.type === 'upload') return toPicture(node, inside.around)
  if (node.type === 'link' || node.type === 'autolink') return toLink(node, inside)
  return toInlines(node, inside)
}

const bold = 1
const italic = 2

function toMarked({ text, format }: BodyNode): string {
  const marks = typeof format === 'number' ? format : 0
  const words = escapeMarkup(text ?? '')
  const emphasised = marks & italic ? wrap('em', words) : words
  return marks & bold ? wrap('strong', emphasised) : emphasised
}

function toLink(node: BodyNode, { around, inLink }: Inside): string {
  const inner = toInlines(node, { around, inLink: true })
  const story = linkedStory(node)
  const href =
    story === ''
      ? absoluteHref({ url: node.fields?.url, base: around.base })
      : around.storyHref(story)
  // HTML knows no link within a link.
  return inLink || href === undefined ? inner : `<a href="${escapeMarkup(href)}">${inner}</a>`
}

function toPicture(node: BodyNode, around: Around): string {
  const picture = around.picture(relatedId(node.value))
  return picture ? toImage(picture) : ''
}

const children = (node: BodyNode, render: (child: BodyNode) => string): string =>
  (node.children ?? []).map(render).join('')

const wrap = (name: string, inner: string): string =>
  inner === '' ? '' : `<${name}>${inner}</${name}>`
