import { nodeText, rootNodes, type BodyNode } from '@/body/nodes'
import type { Paragraph } from './types'

/** A paragraph with where it stands in a body: the places of its node and of those around it. */
export type Place = Paragraph & { readonly path: readonly number[] }

type Item = { readonly body?: unknown; readonly text?: unknown }

/**
 * The paragraphs of an item, in order, as both the server and the screen count them: a story's
 * paragraphs, subheads and quotes, and each point of a list; a caption's or a notice's lines. What has
 * no words is not counted: pictures and blank lines.
 */
export const paragraphsOf = (item: Item): readonly Paragraph[] =>
  item.body
    ? placesIn(item.body).map(({ role, text }) => ({ role, text }))
    : linesOf(item.text).filter(isSaid).map((text): Paragraph => ({ role: 'body', text })) // prettier-ignore

/** The paragraphs of a body with their places. */
export const placesIn = (body: unknown): readonly Place[] =>
  rootNodes(body).flatMap((node, i) => inNode(node, [i]))

/** All lines of a text, blank ones too. */
export const linesOf = (text: unknown): readonly string[] =>
  typeof text === 'string' && text !== '' ? text.split('\n') : []

/** Whether there are words in a text. */
export const isSaid = (text: string): boolean => text.trim() !== ''

/** What of a node are its own words: a point's, without the list within it. */
export const ownChildren = (node: BodyNode): readonly BodyNode[] =>
  (node.children ?? []).filter(({ type }) => type !== 'list')

function inNode(node: BodyNode, path: readonly number[]): readonly Place[] {
  const { type } = node
  const isPoint = type === 'listitem'
  const text = isPoint ? ownChildren(node).map(nodeText).join('') : nodeText(node)
  const own: Place[] = type !== 'list' && isSaid(text) ? [{ role: roles[type] ?? 'body', text, path }] : [] // prettier-ignore
  if (type !== 'list' && !isPoint) return own
  const within = (node.children ?? []).flatMap((child, i) =>
    isPoint && child.type !== 'list' ? [] : inNode(child, [...path, i]),
  )
  return [...own, ...within]
}

const roles: Readonly<Partial<Record<string, Paragraph['role']>>> = {
  heading: 'subhead',
  quote: 'quote',
  listitem: 'item',
}
