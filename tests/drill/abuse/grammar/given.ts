import type { Random } from '../random'
import type { Attempt, Guess, Planted } from '../types'

/** One operation of the API: what its description says, or what is built in while there is none. */
export type Operation = {
  readonly method: string
  /** With its parameters in braces: `/api/articles/{id}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
}

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly schema?: Schema
  readonly example?: unknown
}

export type Schema = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
}

/** What a rule of the grammar makes its requests from. */
export type Given = {
  readonly random: Random
  readonly planted: Planted
  readonly operations: readonly Operation[]
}

export type Rule = (given: Given) => readonly [Attempt] | readonly [Guess, Guess]

/** Collections that readers may ask, and those that are the house's own. */
export const publicSlugs = [
  ...['articles', 'captions', 'notices', 'newspapers', 'issues', 'pages', 'media', 'reissues'],
] as const
export const innerSlugs = [
  ...['editions', 'users', 'keys', 'webhooks', 'events', 'deliveries', 'operations', 'ledger'],
  ...['corrections', 'imports', 'limits', 'presence', 'payload-preferences', 'payload-locked-documents'],
  ...['payload-migrations', 'payload-jobs', 'payload-kv', 'nothing'],
] as const

/** Any collection, mostly one that readers may ask. */
export const anySlug = ({ random }: Given): string =>
  random.chance(0.8) ? random.pick(publicSlugs) : random.pick(innerSlugs)

/** A document of the collection, often one that is hidden; now and then none at all. */
export function anyId({ random, planted }: Given, slug: string): string {
  const ids = planted.ids[slug] ?? []
  if (ids.length === 0 || random.chance(0.1)) return random.pick(badIds)
  return random.pick(ids)
}

/** A field of the collection, or a path through one. */
export function anyField({ random, planted }: Given, slug: string): string {
  const fields = planted.fields[slug] ?? ['id']
  const one = random.pick(fields)
  if (random.chance(0.7)) return one
  const behind = random.pick(planted.fields[random.pick(publicSlugs)] ?? ['id'])
  return random.pick([
    `${one}.${behind}`,
    `${one}__${behind}`,
    `${one}.${one}.${one}`,
    `${one.toUpperCase()}`,
    `-${one}`,
    `version.${one}`,
    random.pick(trickyNames),
  ])
}

export const trickyNames = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$where', '$gt'],
  ...['password', 'hash', 'salt', 'sessions', 'resetPasswordToken', 'loginAttempts', 'lockUntil'],
  ...['body.root.type', "id'--", 'id"; drop table articles; --', '', '.', '..', 'a.b.c.d.e.f.g'],
  ...['_id', '_rowid_', 'x'.repeat(3000), '\u0000', '版面', 'and', 'or', 'AND', 'id[0]'],
]

export const badIds = [
  ...[
    'nothing',
    '0',
    '-1',
    '1e309',
    'NaN',
    'null',
    'undefined',
    'true',
    '__proto__',
    'constructor',
  ],
  ...['a'.repeat(4000), '%00', '..', '%2e%2e', "'", '%27%20or%201=1', '%F0%9F%98%80', '%', '%zz'],
  ...['[object%20Object]', '{}', '%7B%22$gt%22:%22%22%7D', '9'.repeat(400), 'versions', 'count'],
  ...['507f1f77bcf86cd799439011', '../users', '..%2fusers', '%c0%ae%c0%ae%2f'],
]

export const badNumbers = [
  ...['0', '1e9', '-1', 'NaN', '99', '1000000000000000000000', '1.5', '', 'abc', '0x10', 'null'],
  ...['Infinity', '-Infinity', '1e-7', '٣', '1,2', '[]', '10;', '9007199254740993', '+5', ' 5'],
]

/** Regular expressions that take for ever where they are tried, and other texts that hurt. */
export const badTexts = [
  '(a+)+$',
  '(a|aa)+$',
  '([a-zA-Z]+)*$',
  `${'a'.repeat(40)}!`,
  '(.*a){25}',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '((((((((((.*)*)*)*)*)*)*)*)*)*)',
  '\\',
  '[',
  '*',
  '(?<n>a)(?',
  '%',
  '_',
  '%'.repeat(2000),
  '%_'.repeat(1500),
  'x'.repeat(20_000),
  '" OR ""="',
  "' OR 1=1 --",
  "'); DROP TABLE articles; --",
  '{"$gt":""}',
  '\u0000',
  '\uFFFE',
  '\uD800',
  '𠀀'.repeat(500),
  '',
  ' ',
  'a b '.repeat(3000),
  'null',
  'true',
  '-1',
]

/** A text as a query carries it. Lone surrogates go as what UTF-8 makes of them. */
export const encode = (text: string): string => encodeURIComponent(Buffer.from(text).toString())
