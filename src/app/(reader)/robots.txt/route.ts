import { settings } from '@/env'
import { answerText } from '@/represent/sitemap/answerText'
import { toRobots } from '@/represent/sitemap/robots'

export const dynamic = 'force-dynamic'

/** `/robots.txt` */
export const GET = (): Response => answerText(toRobots(settings.publicUrl), 'text/plain; charset=utf-8') // prettier-ignore
