import {
  Act,
  Asked,
  Days,
  NumberField,
  Page,
  Prose,
  ProseField,
  State,
  To,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import * as say from '../contract.ts'
import { campaignTones } from './parts/looks.ts'
import { ReformedRules } from './parts/reformed-rules.tsx'
import './parts/commons.css'

/** One campaign: which group it follows from, who leads it, what was done and what came of it. */
export default function OneCampaign() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  const { campaign } = useAt<'campaign'>()
  const asked = useAsk(say.campaignPage, { campaign })
  return (
    <Asked of={asked}>
      {({ campaign: one, leadName, groupTitle, names }) => {
        const over = one.state !== 'underWay'
        const result = <ProseField name="result" label={text('result')} rows={5} required />
        const input = { campaign: one.id, version: one.version }
        return (
          <Page
            title={one.title}
            state={<State of="commons.campaign" is={one.state} tone={campaignTones[one.state]} />}
            back={{ to: '/campaigns', label: text('campaigns') }}
            about={one.id}
            printable
            acts={
              over ? null : (
                <>
                  <Act
                    does={say.endCampaign}
                    kind="primary"
                    input={input}
                    form={{
                      initial: { rulesMade: 0, rulesAmended: 0 },
                      fields: (
                        <>
                          {result}
                          <NumberField name="rulesMade" label={text('rulesMade')} />
                          <NumberField name="rulesAmended" label={text('rulesAmended')} />
                        </>
                      ),
                    }}
                  />
                  <Act does={say.stopCampaign} input={input} form={{ fields: result }} />
                </>
              )
            }
            facts={[
              {
                label: text('problemGroup'),
                value: <To to={`/problem-groups/${one.group}`}>{groupTitle}</To>,
              },
              { label: text('lead'), value: leadName },
              { label: text('startsOn'), value: <Days day={one.startsOn} /> },
              { label: text('dueOn'), value: <Days day={one.dueOn} due done={over} /> },
              { label: text('openedBy'), value: `${names[one.openedBy] ?? ''} ${t.day(one.openedOn)}`.trim() },
              one.endedOn !== null && {
                label: text('endedBy'),
                value: `${names[one.endedBy ?? ''] ?? ''} ${t.day(one.endedOn)}`.trim(),
              },
              over && { label: text('rulesMade'), value: one.rulesMade },
              over && { label: text('rulesAmended'), value: one.rulesAmended },
              { label: text('measures'), value: <Prose text={one.measures} />, wide: true },
              one.result !== '' && { label: text('result'), value: <Prose text={one.result} />, wide: true },
            ]}
          >
            <ReformedRules of={{ campaign: one }} reported={one.rulesMade + one.rulesAmended} />
          </Page>
        )
      }}
    </Asked>
  )
}
