import type { ReactNode } from 'react'
import { nodeText, rootNodes, type BodyNode } from '@/body/nodes'
import { linkedStory } from '../linkedStory'
import { storyPath } from '../paths'
import { relatedId } from '@/items/relatedId'
import { safeHref } from '../safeHref'
import type { Linked } from '../types'
import { Scan } from './Scan'

type Props = { readonly node: BodyNode; readonly linked: Linked }

/** A story's body as HTML: only the kinds of node that the editor offers; any other keeps its words. */
export const Body = ({ body, linked }: { readonly body: unknown; readonly linked: Linked }) => (
  <div className="body">
    {rootNodes(body).map((node, index) => (
      <Block key={index} node={node} linked={linked} />
    ))}
  </div>
)

const Block = ({ node, linked }: Props): ReactNode => {
  if (node.type === 'upload') return <Upload node={node} linked={linked} />
  if (nodeText(node).trim() === '') return null
  const inner = <Children node={node} linked={linked} />
  if (node.type === 'heading') return <h2 className="subhead">{inner}</h2>
  if (node.type === 'quote') return <blockquote>{inner}</blockquote>
  if (node.type === 'list') return node.tag === 'ol' ? <ol>{inner}</ol> : <ul>{inner}</ul>
  return <p>{inner}</p>
}

const Children = ({ node, linked }: Props): ReactNode =>
  (node.children ?? []).map((child, index) => <Inline key={index} node={child} linked={linked} />)

const Inline = ({ node, linked }: Props): ReactNode => {
  if (node.type === 'linebreak') return <br />
  if (node.type === 'text') return <Marked node={node} />
  if (node.type === 'list' || node.type === 'upload') return <Block node={node} linked={linked} />
  const inner = <Children node={node} linked={linked} />
  if (node.type === 'listitem') return <li>{inner}</li>
  if (node.type === 'link' || node.type === 'autolink') return <Link {...{ node, linked, inner }} />
  return node.children ? inner : nodeText(node)
}

const bold = 1
const italic = 2

const Marked = ({ node }: { readonly node: BodyNode }): ReactNode => {
  const format = typeof node.format === 'number' ? node.format : 0
  const emphasised = format & italic ? <em>{node.text}</em> : node.text
  return format & bold ? <strong>{emphasised}</strong> : emphasised
}

/** A link to a story that is not public, or to an address of another kind, is its words alone. */
const Link = ({ node, linked, inner }: Props & { readonly inner: ReactNode }): ReactNode => {
  const story = linkedStory(node)
  const { stories, storyHref = storyPath } = linked
  if (story !== '') return stories.has(story) ? <a href={storyHref(story)}>{inner}</a> : inner
  const href = safeHref(node.fields?.url)
  return href === undefined ? inner : <a href={href} rel="noopener">{inner}</a> // prettier-ignore
}

const Upload = ({ node, linked }: Props): ReactNode => {
  const picture = linked.pictures.get(relatedId(node.value))
  return (
    picture && (
      <figure>
        <Scan picture={picture} sizes="(min-width: 52rem) 42rem, 100vw" />
      </figure>
    )
  )
}
