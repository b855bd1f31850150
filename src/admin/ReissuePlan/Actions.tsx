'use client'

import { toast, useForm, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { languageOf } from '../adminWords'
import { reasonLines } from '../reasonLines'
import { useReissueWords } from '../useReissueWords'
import { ConfirmStep } from './ConfirmStep'
import { offeredSteps } from './offeredSteps'
import { Reasons } from './Reasons'
import { StepButtons } from './StepButtons'
import type { Plan } from './types'
import type { Known } from './usePlan'
import { useStep, type Step } from './useStep'

type Props = {
  readonly id: string
  readonly known: Known
  readonly load: () => Promise<Known | undefined>
}

/** The steps that an editor can take now; what is not saved is saved first. */
export function Actions({ id, known, load }: Props) {
  const { plan: words } = useReissueWords()
  const due = useFormFields(([fields]) => (fields.due?.value as string | null) ?? null)
  const language = languageOf(useTranslation().i18n.language)
  const modified = useFormModified()
  const { submit } = useForm()
  const [asking, setAsking] = useState<'publish' | 'withdraw'>()
  const { run, busy, refusals, clear } = useStep({ id, known, load })
  const { plan } = known
  const offered = offeredSteps({ plan, due, modified, at: Date.now() + known.aheadMs })
  const isSaved = async (): Promise<boolean> => {
    if (!modified) return true
    const done = await submit({ disableSuccessStatus: true })
    if (done && done.res.ok) return true
    toast.error(words.notSaved)
    return false
  }
  const take = async (step: Step) => {
    if (step.kind !== 'withdraw' && !(await isSaved())) return
    if (await run(step)) setAsking(undefined)
  }
  const ask = (what: 'publish' | 'withdraw') => {
    clear()
    setAsking(what)
  }
  const problems = untoldProblems({ plan, language })
  return (
    <div className="reissue-plan__actions">
      {problems.length > 0 && refusals.length === 0 && (
        <Reasons title={words.problems} reasons={problems} kind="error" />
      )}
      {refusals.length > 0 && (
        <div role="alert">
          <Reasons title={words.refused} reasons={refusals} kind="error" />
        </div>
      )}
      {asking ? (
        <ConfirmStep
          question={asking === 'publish' ? words.publishSure : plan.live ? words.withdrawSure : words.cancelSure} // prettier-ignore
          yes={asking === 'withdraw' ? words.withdrawYes : words.publishYes + (modified ? words.saveFirst : '')} // prettier-ignore
          reasoned={asking === 'withdraw'}
          busy={busy}
          onCancel={() => setAsking(undefined)}
          onYes={(reason) =>
            void take(asking === 'publish' ? { kind: 'publish' } : { kind: 'withdraw', reason })
          }
        />
      ) : (
        <StepButtons
          offered={offered}
          modified={modified}
          busy={busy}
          onApprove={() => void take({ kind: 'approve' })}
          onAsk={ask}
        />
      )}
      {!asking && offered.approve && !due && <p className="plain-note">{words.noDue}</p>}
    </div>
  )
}

/** What stands in the way of approving and is not in the reason for which it failed. */
function untoldProblems({ plan, language }: { plan: Plan; language: 'zh' | 'en' }) {
  const { state, reason, problems } = plan
  if (state === 'publishing') return []
  const told = state === 'failed' && reason ? reasonLines({ reason, language }) : []
  return problems.filter((problem) => !told.includes(problem))
}
