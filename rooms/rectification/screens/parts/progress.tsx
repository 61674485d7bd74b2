import type * as z from 'zod'
import { Act, LineField, Money, Prose, Section, useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import { theFile } from '../../../documents/contract.ts'
import { AttachedFile, OpenFile } from '../../../documents/screens/parts/open.tsx'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'

type Shown = z.output<(typeof say.taskPage)['gives']>

/** Reports, newest first, each with its counts and the files that prove them. */
export function ProgressOf({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { progress } = shown
  return (
    <Section title={t('rectification.progress')} flush>
      {progress.length === 0 ? <p className="mc-section-body mc-quiet">{t('rectification.noProgress')}</p> : null}
      <ul className="mc-rows">
        {progress.map((one) => (
          <OneReport key={one.id} shown={shown} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function OneReport({ shown, one }: { shown: Shown; one: Shown['progress'][number] }) {
  const t = useTexts()
  const { task, names, proofs } = shown
  const counts = (['rulesMade', 'heldToAccount', 'alikeFound', 'campaigns'] as const).filter((name) => one[name] > 0)
  const open = shown.acts && 'report' in rule.lifeOfTask[task.state]
  return (
    <li className="mc-row">
      <div className="mc-row-head">
        <strong>{t.day(one.onDay)}</strong>
        <span className="mc-quiet">{names[one.by] ?? ''}</span>
        {one.struck ? (
          <span className="mc-quiet">
            {t('rectification.struck')}
            {t.colon}
            {one.strikeReason}
          </span>
        ) : null}
        {open && !one.struck ? (
          <span className="mc-row-acts">
            <Act
              does={say.strikeProgress}
              size="small"
              kind="danger"
              input={{ task: task.id, version: task.version, progress: one.id }}
              form={{ fields: <LineField name="reason" label={t('rectification.reason')} /> }}
            />
          </span>
        ) : null}
      </div>
      <div className={one.struck ? 'mc-struck' : ''}>
        <Prose text={one.text} />
        <p className="mc-sums">
          {counts.map((name) => (
            <span key={name}>
              {t(`rectification.${name}`)} {one[name]}
            </span>
          ))}
          {say.losses.map((loss) =>
            one[loss] === '0' ? null : (
              <span key={loss}>
                {t(`rectification.loss.${loss}`)} <Money fen={one[loss]} />
              </span>
            ),
          )}
        </p>
      </div>
      {proofs
        .filter((proof) => proof.progress === one.id)
        .map((proof) => (
          <div key={proof.id} className="mc-row-head">
            <span>
              {t(`rectification.kind.${proof.kind}`)}
              {t.colon}
              {proof.name}
            </span>
            <TheFile file={proof.file} owns={shown.owns} />
          </div>
        ))}
    </li>
  )
}

/**
 * A file to open. `owns`: the town that owns the item of its village (S4-05), which reads what the village reports to it and no other file of the
 * village; as the leader in charge does it reaches a file through what it is attached to.
 */
export function TheFile({ file, owns }: { file: string; owns: boolean }) {
  const { hat } = useMe()
  return owns || !theFile.of.includes(hat) ? <AttachedFile file={file} /> : <OwnFile file={file} />
}

function OwnFile({ file }: { file: string }) {
  const asked = useAsk(theFile, { file })
  return asked.data ? <OpenFile file={asked.data} /> : null
}
