import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  newId,
  Section,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { ruleActions } from '../../../rectification/contract.ts'
import * as say from '../../contract.ts'
import { mayEnterOfAdvisory, mayEnterOfCampaign } from '../../rules/reformed-rules.ts'

type Of = Readonly<{ campaign: say.Campaign } | { advisory: say.Advisory }>

/** 制度立改废 of a campaign or a letter, by title; beside how many were reported (S3-29). */
export function ReformedRules({ of, reported }: { of: Of; reported: number }) {
  const t = useTexts()
  const { hat } = useMe()
  const asked = useAsk(say.reformedRules, {
    ...('campaign' in of ? { campaign: of.campaign.id } : { advisory: of.advisory.id }),
    size: 200,
  })
  const rows = asked.data?.rows ?? []
  const day = today() as never
  const ofCampaign = 'campaign' in of
  const acts = (ofCampaign ? say.recordCampaignRule : say.recordAdvisoryRule).of.includes(hat)
  const may = ofCampaign
    ? mayEnterOfCampaign(of.campaign.state, day, day)
    : mayEnterOfAdvisory(of.advisory.state, day, day)
  const open = acts && may === true
  const strike = ofCampaign ? say.strikeCampaignRule : say.strikeAdvisoryRule
  return (
    <Section title={t('commons.reformedRules')} acts={acts ? <Record of={of} unless={may} /> : null} flush>
      <p className="mc-section-body mc-quiet">
        {rows.length === 0 && reported === 0
          ? t('commons.reformedRulesNone')
          : t('commons.rulesAgainst', { reported, entered: rows.length })}
      </p>
      <ul className="mc-gathered">
        {rows.map((row) => (
          <li key={row.id} className="mc-gathered-row">
            <div className="mc-gathered-head">
              <b>
                {t(`rectification.action.${row.action}`)}　{row.title}
              </b>
              {row.document === '' ? null : <span>{row.document}</span>}
              <span className="mc-quiet">
                <Days day={row.onDay} />
              </span>
              {open ? (
                <Act
                  does={strike}
                  size="small"
                  kind="danger"
                  input={{ reformedRule: row.id, version: row.version }}
                  form={{
                    id: `strikeReformedRule ${row.id}`,
                    fields: <LineField name="reason" label={t('rectification.ruleStrikeReason')} />,
                  }}
                />
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Record({ of, unless }: { of: Of; unless: ReturnType<typeof mayEnterOfCampaign> }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const fields = (
    <>
      <ChoiceField
        name="action"
        label={t('rectification.ruleAction')}
        choices={ruleActions.map((value) => ({ value, label: t(`rectification.action.${value}`) }))}
      />
      <LineField name="title" label={t('rectification.ruleTitle')} />
      <LineField name="document" label={t('rectification.ruleDocument')} />
      <DayField name="onDay" label={t('rectification.ruleOn')} />
    </>
  )
  const form = { initial: { action: 'made', document: '', onDay: today() }, fields }
  const shared = { size: 'small', unless, after: () => renew(newId()) } as const
  return 'campaign' in of ? (
    <Act does={say.recordCampaignRule} {...shared} input={{ id, campaign: of.campaign.id }} form={form} />
  ) : (
    <Act does={say.recordAdvisoryRule} {...shared} input={{ id, advisory: of.advisory.id }} form={form} />
  )
}
