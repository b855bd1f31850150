import { type AfterErrorHook, type PayloadRequest } from 'payload'
import { findWithheld } from '@/access/findWithheld'
import { hasRole } from '@/access/roles'
import { itemSlugs, type ItemSlug } from '@/items/stages'

type Failed = Parameters<AfterErrorHook>[0]

/**
 * What a reader who did not find an item is told, when it was public and is withheld; undefined when
 * there is nothing to tell.
 */
export async function tellWithheld({
  collection,
  error,
  req,
}: Failed): Promise<string | undefined> {
  if (hasRole(req, 'viewer')) return undefined
  const asked = collection ? byRest(collection.slug, req) : byGraphQL(error, req)
  if (!asked) return undefined
  return findWithheld({ payload: req.payload, language: req.i18n.language, ...asked })
}

type Asked = { readonly slug: ItemSlug; readonly id: string }

const isItem = (slug: unknown): slug is ItemSlug => (itemSlugs as readonly unknown[]).includes(slug)

function byRest(slug: string, { method, routeParams }: PayloadRequest): Asked | undefined {
  const id = routeParams?.id
  return method === 'GET' && isItem(slug) && typeof id === 'string' ? { slug, id } : undefined
}

type Node = {
  readonly name?: { readonly value?: string }
  readonly arguments?: readonly {
    readonly name: { readonly value: string }
    readonly value: { readonly value?: unknown; readonly name?: { readonly value: string } }
  }[]
}

/** The item that the failed field asked for: `Article(id: "i-1")` or `Article(id: $id)`. */
function byGraphQL(error: Error, req: PayloadRequest): Asked | undefined {
  const { nodes = [] } = error as { readonly nodes?: readonly Node[] }
  const [field] = nodes
  const slug = itemSlugs.find((one) => fieldOf(one) === field?.name?.value)
  const given = field?.arguments?.find(({ name }) => name.value === 'id')?.value
  const { variables } = (req.data ?? {}) as { variables?: Readonly<Record<string, unknown>> }
  const id = given?.value ?? variables?.[given?.name?.value ?? '']
  return slug && typeof id === 'string' ? { slug, id } : undefined
}

/** `articles` is asked for one by one as `Article`. */
const fieldOf = (slug: string): string => `${slug.charAt(0).toUpperCase()}${slug.slice(1, -1)}`
