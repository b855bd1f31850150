/** Who asks, from nobody to the most trusted. */
export const askers = ['none', 'viewer', 'corrector', 'editor', 'admin'] as const

export type Asker = (typeof askers)[number]

/**
 * allowed: done, or shown. refused: told so (401, 403). hidden: as if it were not there (404, or
 * absent from a list). withheld: that it was public, and no more (410). ignored: answered as done, and nothing has changed.
 */
export const outcomes = ['allowed', 'refused', 'hidden', 'withheld', 'ignored'] as const

export type Outcome = (typeof outcomes)[number]

const items = `
                          none      viewer    corrector editor    admin
list released             allowed   allowed   allowed   allowed   allowed
list drafts               hidden    allowed   allowed   allowed   allowed
list drafts, draft=true   hidden    allowed   allowed   allowed   allowed
list withheld             hidden    allowed   allowed   allowed   allowed
list trashed, trash=true  hidden    allowed   allowed   allowed   allowed
read released             allowed   allowed   allowed   allowed   allowed
read draft                hidden    allowed   allowed   allowed   allowed
read draft, draft=true    hidden    allowed   allowed   allowed   allowed
read withheld             withheld  allowed   allowed   allowed   allowed
read trashed, trash=true  hidden    allowed   allowed   allowed   allowed
list versions             refused   allowed   allowed   allowed   allowed
read version              refused   allowed   allowed   allowed   allowed
create draft              refused   refused   allowed   allowed   allowed
create released           refused   refused   refused   allowed   allowed
duplicate as draft        refused   refused   allowed   allowed   allowed
duplicate as it is        refused   refused   refused   allowed   allowed
save draft                refused   refused   allowed   allowed   allowed
change words              refused   refused   allowed   allowed   allowed
save                      refused   refused   refused   allowed   allowed
publish                   refused   refused   refused   allowed   allowed
publish, draft=true       refused   refused   refused   allowed   allowed
withdraw                  refused   refused   refused   allowed   allowed
restore version as draft  refused   refused   allowed   allowed   allowed
restore version           refused   refused   refused   allowed   allowed
trash                     refused   refused   refused   allowed   allowed
trash, draft=true         refused   refused   refused   allowed   allowed
restore from trash        refused   refused   refused   allowed   allowed
save draft in trash       refused   refused   refused   allowed   allowed
delete                    refused   refused   refused   refused   allowed
delete from trash         refused   refused   refused   refused   allowed
`

const bibliography = `
                          none      viewer    corrector editor    admin
list                      allowed   allowed   allowed   allowed   allowed
read                      allowed   allowed   allowed   allowed   allowed
create                    refused   refused   refused   allowed   allowed
update                    refused   refused   refused   allowed   allowed
delete                    refused   refused   refused   refused   allowed
`

const issues = `${bibliography.trimEnd()}
list jumps                refused   allowed   allowed   allowed   allowed
`

const records = `
                          none      viewer    corrector editor    admin
list                      refused   allowed   allowed   allowed   allowed
read                      refused   allowed   allowed   allowed   allowed
create                    refused   refused   refused   refused   refused
update                    refused   refused   refused   refused   refused
delete                    refused   refused   refused   refused   refused
`

const pages = `
                          none      viewer    corrector editor    admin
list open                 allowed   allowed   allowed   allowed   allowed
list closed               hidden    allowed   allowed   allowed   allowed
read open                 allowed   allowed   allowed   allowed   allowed
read closed               hidden    allowed   allowed   allowed   allowed
create                    refused   refused   refused   refused   refused
update                    refused   refused   allowed   allowed   allowed
change place              refused   refused   ignored   allowed   allowed
change scan               refused   refused   ignored   allowed   allowed
change source             refused   refused   ignored   ignored   ignored
open                      refused   refused   ignored   ignored   ignored
delete                    refused   refused   refused   refused   allowed
`

const media = `
                          none      viewer    corrector editor    admin
list open                 allowed   allowed   allowed   allowed   allowed
list closed               hidden    allowed   allowed   allowed   allowed
read open                 allowed   allowed   allowed   allowed   allowed
read closed               hidden    allowed   allowed   allowed   allowed
create                    refused   refused   allowed   allowed   allowed
update                    refused   refused   refused   allowed   allowed
open                      refused   refused   refused   allowed   allowed
delete                    refused   refused   refused   refused   allowed
`

const reissues = `
                          none      viewer    corrector editor    admin
list published            allowed   allowed   allowed   allowed   allowed
list planned              hidden    allowed   allowed   allowed   allowed
read published            allowed   allowed   allowed   allowed   allowed
read planned              hidden    allowed   allowed   allowed   allowed
create                    refused   refused   refused   allowed   allowed
update                    refused   refused   refused   allowed   allowed
change state              refused   refused   refused   ignored   ignored
delete                    refused   refused   refused   refused   allowed
`

const adminsOwn = `
                          none      viewer    corrector editor    admin
list                      refused   refused   refused   refused   allowed
read                      refused   refused   refused   refused   allowed
create                    refused   refused   refused   refused   allowed
update                    refused   refused   refused   refused   allowed
delete                    refused   refused   refused   refused   allowed
`

const counters = `
                          none      viewer    corrector editor    admin
list                      refused   refused   refused   refused   refused
read                      refused   refused   refused   refused   refused
create                    refused   refused   refused   refused   refused
update                    refused   refused   refused   refused   refused
delete                    refused   refused   refused   refused   refused
`

const users = `
                          none      viewer    corrector editor    admin
list others               refused   hidden    hidden    hidden    allowed
read other                refused   hidden    hidden    hidden    allowed
read self                 refused   allowed   allowed   allowed   allowed
create                    refused   refused   refused   refused   allowed
update self               refused   allowed   allowed   allowed   allowed
raise own role            refused   ignored   ignored   ignored   ignored
lower own role            refused   ignored   ignored   ignored   allowed
update other              refused   refused   refused   refused   allowed
delete                    refused   refused   refused   refused   allowed
`

/** What each collection answers to each asker, operation by operation; the same by REST and GraphQL. */
export const tables = {
  newspapers: bibliography,
  issues,
  pages,
  articles: items,
  captions: items,
  notices: items,
  reissues,
  editions: records,
  events: records,
  deliveries: records,
  webhooks: adminsOwn,
  operations: records,
  corrections: records,
  imports: records,
  media,
  users,
  ledger: records,
  keys: adminsOwn,
  limits: counters,
  presence: counters,
} as const

export type Slug = keyof typeof tables

export type Row = {
  readonly collection: Slug
  readonly operation: string
  readonly expected: Readonly<Record<Asker, Outcome>>
}

/** The rows of every table. Throws on a word that is no outcome, so that no cell is left out. */
export const rows: readonly Row[] = Object.entries(tables).flatMap(([collection, table]) =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => toRow({ collection: collection as Slug, line })),
)

function toRow({ collection, line }: { collection: Slug; line: string }): Row {
  const [operation = '', ...words] = line.trim().split(/ {2,}/u)
  const expected = askers.map((asker, i) => {
    const outcome = outcomes.find((known) => known === words[i])
    if (!outcome)
      throw new Error(`${collection}, ${operation}, ${asker}: no outcome “${words[i]}”.`)
    return [asker, outcome] as const
  })
  return { collection, operation, expected: Object.fromEntries(expected) as Row['expected'] }
}
