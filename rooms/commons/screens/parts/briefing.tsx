import { useState } from 'react'
import {
  Act,
  ChoiceField,
  LineField,
  newId,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useGo,
  useTexts,
} from '../../../../core/web/index.ts'
import { draftBriefing } from '../../../feedback/contract.ts'
import { slipTones } from '../../../feedback/screens/parts/tones.ts'
import * as say from '../../contract.ts'

/** 向分管领导通报 (S2-09): what of the group was fed back goes to each leader as far as it is in his field, and what became of it. */
export function Briefings({ one }: { one: say.ProblemGroup }) {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  const fedBack = useAsk(say.groupFedBack, { problemGroup: one.id }).data
  const rows = fedBack?.briefings ?? []
  return (
    <Section
      title={text('briefings')}
      acts={fedBack && fedBack.leaders.length > 0 ? <Brief one={one} fedBack={fedBack} /> : null}
      flush
    >
      <p className="mc-section-body mc-quiet">
        {fedBack === undefined || fedBack.items.length > 0
          ? t('commons.fedBackCount', { items: fedBack?.items.length ?? 0 })
          : text('nothingFedBack')}{' '}
        {fedBack && fedBack.items.length > 0 && fedBack.leaders.length === 0 ? (
          <>
            {text('nobodysField')} <To to="/charge-fields">{t('feedback.chargeFields')}</To>
          </>
        ) : null}
      </p>
      <ul className="mc-gathered">
        {rows.map((row) => (
          <li key={row.id} className="mc-gathered-row">
            <div className="mc-gathered-head">
              <To to={`/copy-slips/${row.id}`}>{row.number}</To>
              <span>{row.leaderName}</span>
              <State of="feedback.copySlip" is={row.state} tone={slipTones[row.state]} />
              {row.urged ? <span className="mc-quiet">{t('feedback.urged')}</span> : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type FedBack = NonNullable<ReturnType<typeof useAsk<typeof say.groupFedBack>>['data']>

function Brief({ one, fedBack }: { one: say.ProblemGroup; fedBack: FedBack }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  return (
    <Act
      does={draftBriefing}
      size="small"
      input={{ id, items: fedBack.items.map(({ item }) => item) as never }}
      after={() => go(`/copy-slips/${id}`)}
      form={{
        id: `draftBriefing ${one.id}`,
        note: <p className="mc-quiet">{t('feedback.slipDraftNote')}</p>,
        initial: { theme: one.title, text: one.summary.slice(0, 2_000) },
        fields: (
          <>
            <ChoiceField
              name="leader"
              label={t('feedback.leaderInCharge')}
              choices={fedBack.leaders.map(({ leader, name, title, items }) => ({
                value: leader,
                label: t('commons.leaderItems', { who: `${name} ${title}`.trim(), items }),
              }))}
            />
            <LineField name="theme" label={t('feedback.slipTheme')} />
            <ProseField name="text" label={t('feedback.slipText')} rows={5} />
          </>
        ),
      }}
    />
  )
}
