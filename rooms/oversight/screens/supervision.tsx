import { Asked, Days, Page, Prose, To, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { supervisionPage } from '../contract.ts'

/** One report of a department on how a body rectified: its counts as of the day it was filed, and what was seen. */
export default function OneSupervision() {
  const t = useTexts()
  const { supervision } = useAt<'supervision'>()
  const asked = useAsk(supervisionPage, { supervision })
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <Asked of={asked}>
      {({ supervision: one, bodyName, names }) => (
        <Page
          title={`${bodyName} · ${text('supervision')}`}
          back={{ to: '/supervision-reports', label: text('supervisions') }}
          about={one.id}
          printable={<Print noun="supervision" thing={one.id} />}
          facts={[
            { label: text('body'), value: <To to={`/plans/${one.plan}`}>{bodyName}</To> },
            { label: text('department'), value: text(`department.${one.department}`) },
            { label: text('endedOn'), value: <Days day={one.endedOn} /> },
            { label: text('supervisionDue'), value: <Days day={one.dueOn} tentative={one.provisional} /> },
            { label: text('filedOn'), value: `${names[one.filedBy] ?? ''} ${t.day(one.filedOn)}`.trim() },
            {
              label: text('standing'),
              value: t('oversight.standingSays', {
                ...{ tasks: one.tasks, closed: one.closed, longTerm: one.longTerm },
                ...{ left: one.left, returned: one.returned },
              }),
              wide: true,
            },
            { label: text('situation'), value: <Prose text={one.situation} />, wide: true },
            one.problems !== '' && { label: text('problemsSeen'), value: <Prose text={one.problems} />, wide: true },
            one.proposal !== '' && { label: text('proposal'), value: <Prose text={one.proposal} />, wide: true },
          ]}
        />
      )}
    </Asked>
  )
}
