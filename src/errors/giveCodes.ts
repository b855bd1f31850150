import type { AfterErrorHook } from 'payload'
import type { ErrorCode } from './codes'
import { statusOf } from './statusOf'
import { tellWithheld } from './tellWithheld'

/**
 * Gives each error of an answer its code, by REST beside its message, by GraphQL under `extensions`;
 * says nothing of the inside when the fault is the server's; and answers 410 for what was public once
 * and is withheld.
 */
export const giveCodes: AfterErrorHook = async (args) => {
  const { error, graphqlResult, result } = args
  const verdict = statusOf(error)
  const withheld = verdict.status === 404 ? await tellWithheld(args) : undefined
  const { status, code } = withheld ? ({ status: 410, code: 'withheld' } as const) : verdict
  const message = withheld ?? plain[status] ?? (status >= 500 ? plain[500] : undefined)
  if (graphqlResult) {
    const { message: said, extensions, locations, path } = graphqlResult
    const { data } = { ...extensions }
    return {
      graphqlResult: {
        message: message ?? said,
        ...(locations ? { locations } : {}),
        ...(path ? { path } : {}),
        extensions: { code, statusCode: status, ...(message ? {} : dataOf(data)) },
      },
    }
  }
  const errors = message ? [{ code, message }] : (result?.errors ?? []).map(withCode(code))
  return { response: { errors }, status }
}

/** What is said instead of what was thrown, which may tell of the inside. */
const plain: Readonly<Record<number, string>> = {
  500: 'Something went wrong here. The log of the server has the reason. / 服务器出错，原因见服务器日志。',
  503: 'The database does not answer. Ask again in a moment. / 数据库暂时没有应答，请稍后再试。',
}

type Told = NonNullable<Parameters<AfterErrorHook>[0]['result']>['errors'][number]

const withCode =
  (code: ErrorCode) =>
  ({ data, name, ...said }: Told): Told & { readonly code: ErrorCode } => {
    const kept = dataOf(data)
    return { code, ...said, ...(kept.data && name ? { name } : {}), ...kept }
  }

/** What Payload's forms need to show which field is wrong; a code alone has its own place. */
function dataOf(data: unknown): { readonly data?: Record<string, unknown> } {
  if (typeof data !== 'object' || !data) return {}
  const others = Object.entries(data).filter(([name]) => name !== 'code')
  return others.length > 0 ? { data: Object.fromEntries(others) } : {}
}
