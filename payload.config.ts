import path from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { limitReads } from '@/access/limitReads'
import { changesEndpoint } from '@/changes/endpoint'
import { withNotedReads } from '@/changes/seenReads'
import { databaseAdapter } from '@/database/adapter'
import { settings } from '@/env'
import { giveCodes } from '@/errors/giveCodes'
import { withKeys } from '@/keys/withKeys'
import { logger } from '@/logger'
import { openapiEndpoint } from '@/openapi/endpoint'
import { noPreviewImage } from '@/publish/noPreviewImage'
import { root } from '@/root'
import { keepSecret } from '@/secret'
import { Articles } from '@collections/Articles'
import { Captions } from '@collections/Captions'
import { Corrections } from '@collections/Corrections'
import { Deliveries } from '@collections/Deliveries'
import { Editions } from '@collections/Editions'
import { Events } from '@collections/Events'
import { Imports } from '@collections/Imports'
import { Issues } from '@collections/Issues'
import { Keys } from '@collections/Keys'
import { Ledger } from '@collections/Ledger'
import { Limits } from '@collections/Limits'
import { Media } from '@collections/Media'
import { Newspapers } from '@collections/Newspapers'
import { Notices } from '@collections/Notices'
import { Operations } from '@collections/Operations'
import { Pages } from '@collections/Pages'
import { Presence } from '@collections/Presence'
import { Reissues } from '@collections/Reissues'
import { Users } from '@collections/Users'
import { Webhooks } from '@collections/Webhooks'

const desk = [Articles, Captions, Notices]
const archive = [Newspapers, Issues, Pages, Media]
const republished = [Reissues, Editions]
const records = [Ledger, Events, Deliveries, Imports, Operations, Corrections]
const house = [Users, Keys, Webhooks, Limits, Presence]

const everything = [...desk, ...archive, ...republished, ...records, ...house]

export default loadEditor().then((editor) =>
  buildConfig({
    csrf: [...settings.origins],
    cors: [...settings.origins],
    secret: keepSecret({ given: settings.secret, dataDir: settings.dataDir }),
    db: databaseAdapter(settings),
    logger,
    editor,
    ...(settings.mail ? { email: mailer(settings.mail) } : {}),
    sharp,
    collections: everything.map(limitReads).map(withNotedReads).map(withKeys),
    endpoints: [changesEndpoint, openapiEndpoint, noPreviewImage],
    hooks: { afterError: [giveCodes] },
    i18n: {
      supportedLanguages: { zh, en },
      fallbackLanguage: 'zh',
      // That an account is locked would tell that there is one.
      translations: {
        zh: { error: { userLocked: zh.translations.error.emailOrPasswordIncorrect } },
        en: { error: { userLocked: en.translations.error.emailOrPasswordIncorrect } },
      },
    },
    admin: {
      user: Users.slug,
      // The other kind asks gravatar.com, with everyone's address.
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      meta: { titleSuffix: ' · Backnumber', defaultOGImageType: 'off' },
      importMap: { baseDir: root },
      components: {
        graphics: {
          Logo: '/src/admin/Brand/index.tsx#Logo',
          Icon: '/src/admin/Brand/index.tsx#Icon',
        },
        beforeDashboard: ['/src/admin/Welcome/index.tsx#Welcome'],
        afterNavLinks: ['/src/admin/CalendarNav/index.tsx#CalendarNav'],
        views: {
          calendar: { Component: '/src/admin/Calendar/index.tsx#Calendar', path: '/calendar' },
          workbench: {
            Component: '/src/admin/Workbench/index.tsx#Workbench',
            path: '/pages/:id/workbench',
          },
        },
      },
    },
    defaultDepth: 1,
    maxDepth: 3,
    graphQL: { maxComplexity: 500, disablePlaygroundInProduction: true },
    upload: {
      limits: { fileSize: 60 * 1024 * 1024 },
      // Of the whole form: Payload's own bound is 50 MB.
      requestSizeLimit: 61 * 1024 * 1024,
      abortOnLimit: true,
    },
    typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
    telemetry: false,
  }),
)

/**
 * The editor, after its engine. Lexical's packages use top-level await; loaded all at once, Node 20
 * now and then never finishes loading them, and the process hangs or ends with status 13 and no word.
 */
async function loadEditor() {
  await import('lexical')
  return (await import('@/body/editor')).editor
}

/** No trial connection at the start: a mail server that is away must not keep the house closed. */
function mailer({ url, from }: { readonly url: string; readonly from: string }) {
  return nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: 'Backnumber',
    skipVerify: true,
    transportOptions: url as never,
  })
}
