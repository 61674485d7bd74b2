import {
  Act,
  Asked,
  LineField,
  Page,
  Prose,
  ProseField,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Prints } from '../../documents/screens/parts/prints.tsx'
import { Approval, Approve } from '../../registry/screens/parts/route.tsx'
import * as say from '../contract.ts'
import { lifeOfSpecial, submit } from '../rules/campaigns.ts'
import { specialTones } from './parts/looks.ts'

/** One special report: what was found, why, what is proposed, and the instruction on it. */
export default function OneSpecial() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  const { specialReport } = useAt<'specialReport'>()
  const asked = useAsk(say.specialReportPage, { specialReport })
  return (
    <Asked of={asked}>
      {({ report: one, groupTitle, names }) => {
        const step = (key: string, who: string | null, on: string | null) =>
          on !== null && {
            label: text(key),
            value: [who === null ? '' : (names[who] ?? ''), t.day(on)].join(' ').trim(),
          }
        return (
          <Page
            title={one.title}
            state={<State of="commons.specialReport" is={one.state} tone={specialTones[one.state]} />}
            back={{ to: '/special-reports', label: text('specialReports') }}
            about={one.id}
            printable
            acts={<Acts one={one} />}
            facts={[
              { label: text('problemGroup'), value: <To to={`/problem-groups/${one.group}`}>{groupTitle}</To> },
              { label: text('sheetCount'), value: one.sheets.length },
              { label: text('unitCount'), value: one.units },
              step('writtenBy', one.draftedBy, one.draftedOn),
              step('submittedBy', one.submittedBy, one.submittedOn),
              step('heardBy', one.heardBy, one.heardOn),
              { label: text('situation'), value: <Prose text={one.situation} />, wide: true },
              one.causes !== '' && { label: text('causes'), value: <Prose text={one.causes} />, wide: true },
              one.proposals !== '' && { label: text('proposals'), value: <Prose text={one.proposals} />, wide: true },
              one.instruction !== '' && {
                label: text('instruction'),
                value: <Prose text={one.instruction} />,
                wide: true,
              },
            ]}
          >
            <Approval matter="special" thing={one.id} due={one.state !== 'drafted'} open={one.state === 'submitted'} />
            <Prints kinds={['specialReport']} about={one.id} />
          </Page>
        )
      }}
    </Asked>
  )
}

function Acts({ one }: { one: say.SpecialReport }) {
  const t = useTexts()
  const me = useMe()
  const text = (key: string) => t(`commons.${key}`)
  const input = { specialReport: one.id, version: one.version }
  const can = (verb: string) => verb in lifeOfSpecial[one.state]
  const { title, situation, causes, proposals } = one
  return (
    <>
      {can('submit') ? (
        <>
          <Act
            does={say.submitSpecialReport}
            kind="primary"
            input={input}
            confirm
            unless={submit(one, me.person, today() as never)}
          />
          <Act
            does={say.editSpecialReport}
            input={input}
            form={{
              initial: { title, situation, causes, proposals },
              fields: (
                <>
                  <LineField name="title" label={text('specialTitle')} />
                  <ProseField
                    name="situation"
                    label={text('situation')}
                    hint={text('situationHint')}
                    rows={10}
                    required
                  />
                  <ProseField name="causes" label={text('causes')} rows={5} />
                  <ProseField name="proposals" label={text('proposals')} rows={5} />
                </>
              ),
            }}
          />
        </>
      ) : null}
      {can('hear') ? (
        <Approve
          matter="special"
          thing={one.id}
          does={say.hearSpecialReport}
          kind="primary"
          input={input}
          form={{ fields: <ProseField name="instruction" label={text('instruction')} rows={4} required /> }}
        />
      ) : null}
    </>
  )
}
