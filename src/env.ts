import path from 'node:path'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { root } from './root'
import { allowForms, isAllowEntry } from './webhooks/allowed'

const folder = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((value) => path.resolve(root, value))

const databaseUrl = z
  .string()
  .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/u, 'must start with file: or mongodb://')
  .refine((url) => !url.startsWith('mongodb') || /[?&]replicaSet=[^&]+/u.test(url), {
    message: 'must name its replica set (…?replicaSet=rs0): transactions need one',
  })

const isOrigin = (text: string): boolean =>
  text === '*' ||
  (/^https?:\/\//u.test(text) && URL.canParse(text) && new URL(text).origin === text)

const isTrust = (text: string): boolean =>
  /^\d{1,2}$/u.test(text) ||
  text.split(',').every((one) => {
    const entry = one.trim()
    return trustNames.has(entry) || ipaddr.isValid(entry) || ipaddr.isValidCIDR(entry)
  })

/** Express's own names for the networks of one machine and of one house. */
const trustNames = new Set(['loopback', 'linklocal', 'uniquelocal'])

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    DATA_DIR: folder('data'),
    MEDIA_DIR: folder('media'),
    ARCHIVE_DIR: folder('sample/archive'),
    DATABASE_URL: databaseUrl.optional(),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PUBLIC_URL: z.url({ protocol: /^https?$/u }).optional(),
    PAYLOAD_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').max(200).optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    EMBEDDED_WORKER: z.enum(['on', 'off']).optional(),
    WEBHOOK_ALLOW: z
      .string()
      .max(2000)
      .default('')
      .transform((list) => list.split(/[\s,]+/u).filter(Boolean))
      .refine((list) => list.every(isAllowEntry), `must list ${allowForms}`),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/u, message: 'must start with smtp:// or smtps://' })
      .optional(),
    MAIL_FROM: z.email().optional(),
    CORS_ORIGINS: z
      .string()
      .max(4000)
      .default('')
      .transform((list) => list.split(/[\s,]+/u).filter(Boolean))
      .refine(
        (list) => list.every(isOrigin),
        'must list origins such as https://reader.example, or *',
      ),
    TRUST_PROXY: z
      .string()
      .max(500)
      .default('0')
      .refine(
        isTrust,
        'must be the number of proxies in front, or list their addresses and networks',
      ),
    METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').max(200).optional(),
    CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
    IIIF_CACHE_MB: z.coerce.number().int().min(64).max(10_000_000).default(2048),
    READ_RATE: z.coerce.number().int().min(1).max(1_000_000).default(600),
    FOUR_EYES: z.enum(['on', 'off']).default('off'),
    DEBUG: z.string().optional(),
  })
  .refine((env) => env.PAYLOAD_SECRET !== undefined || !env.DATABASE_URL?.startsWith('mongodb'), {
    path: ['PAYLOAD_SECRET'],
    message: 'is required with MongoDB, the same in every process',
  })
  .refine((env) => (env.ADMIN_EMAIL === undefined) === (env.ADMIN_PASSWORD === undefined), {
    path: ['ADMIN_PASSWORD'],
    message: 'and ADMIN_EMAIL go together: set both or neither',
  })
  .refine((env) => (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined), {
    path: ['MAIL_FROM'],
    message: 'and SMTP_URL go together: set both or neither',
  })

/** Everything that can be set from outside, checked; paths are absolute. */
export type Settings = {
  readonly mode: 'development' | 'production' | 'test'
  readonly dataDir: string
  readonly mediaDir: string
  readonly archiveDir: string
  /** `file:/…` for embedded SQLite, `mongodb…` for MongoDB. */
  readonly databaseUrl: string
  readonly port: number
  readonly host: string
  /** Without a slash at its end. */
  readonly publicUrl: string
  /** Where the admin may be opened: at the public address; without one, at any name of this machine. */
  readonly origins: readonly string[]
  readonly secret: string | undefined
  readonly firstAdmin: { readonly email: string; readonly password: string } | undefined
  /** Whether the web server does a worker's work too. */
  readonly embeddedWorker: boolean
  /** Private addresses that webhooks may call, as WEBHOOK_ALLOW lists them. */
  readonly webhookAllow: readonly string[]
  /** Where mail goes out, and from whom; without it none is sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** Other sites whose pages may read the API from a browser; `*` for all. Never with credentials. */
  readonly corsOrigins: readonly string[]
  /** Which proxies' word for a client's address counts, as Express takes it: a number, or addresses. */
  readonly trustProxy: number | string
  /** What a scraper of /metrics shows; without it only this machine may ask. */
  readonly metricsToken: string | undefined
  /** The most that cached answers may take, in MB; 0 for no cache. */
  readonly cacheMb: number
  /** The most that the copies of scans, from which tiles are cut, may take on the disk, in MB. */
  readonly iiifCacheMb: number
  /** Requests a minute that one address may make of what is not cached, without a key. */
  readonly readRate: number
  /** Whether an item is released by another person than corrected it. */
  readonly fourEyes: boolean
  readonly logLevel: string
  readonly debug: boolean
}

/** A setting that cannot be used; `message` names the variable, what is wrong and what it takes. */
export const isSettingsError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'SettingsError'

/** Reads the settings from the environment. Throws a SettingsError that names each wrong variable. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  // An empty variable (PORT= in a .env file) is meant as unset.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw Object.assign(new Error(`Wrong settings:\n  ${reasons.join('\n  ')}`), {
      name: 'SettingsError',
    })
  }
  return toSettings(parsed.data)
}

function toSettings(env: z.infer<typeof schema>): Settings {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password, SMTP_URL, MAIL_FROM } = env
  const databaseUrl = env.DATABASE_URL ?? `file:${path.join(env.DATA_DIR, 'cms.db')}`
  return {
    mode: env.NODE_ENV,
    dataDir: env.DATA_DIR,
    mediaDir: env.MEDIA_DIR,
    archiveDir: env.ARCHIVE_DIR,
    databaseUrl,
    port: env.PORT,
    host: env.HOST,
    publicUrl: publicUrl(env),
    origins: env.PUBLIC_URL
      ? [publicUrl(env)]
      : [...new Set([env.HOST, '127.0.0.1', 'localhost'])].map(
          (host) => `http://${host}:${env.PORT}`,
        ),
    secret: env.PAYLOAD_SECRET,
    firstAdmin: email && password ? { email, password } : undefined,
    embeddedWorker:
      (env.EMBEDDED_WORKER ?? (databaseUrl.startsWith('file:') ? 'on' : 'off')) === 'on',
    webhookAllow: env.WEBHOOK_ALLOW,
    mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : undefined,
    corsOrigins: env.CORS_ORIGINS,
    trustProxy: /^\d+$/u.test(env.TRUST_PROXY) ? Number(env.TRUST_PROXY) : env.TRUST_PROXY,
    metricsToken: env.METRICS_TOKEN,
    cacheMb: env.CACHE_MB,
    iiifCacheMb: env.IIIF_CACHE_MB,
    readRate: env.READ_RATE,
    fourEyes: env.FOUR_EYES === 'on',
    logLevel: env.LOG_LEVEL,
    debug: env.DEBUG !== undefined,
  }
}

const publicUrl = (env: z.infer<typeof schema>): string =>
  (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/$/u, '')

/** This process's settings, read once. */
export const settings = readSettings()
