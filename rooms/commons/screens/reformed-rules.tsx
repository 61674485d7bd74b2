import { Days, List, Page, To, useMe, useTexts } from '../../../core/web/index.ts'
import { ruleActions } from '../../rectification/contract.ts'
import * as say from '../contract.ts'

/** 主管部门制度立改废清单 (S3-29): every rule that came of campaigns and letters of advice, by title. */
export default function ReformedRules() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`commons.${key}`)
  const opens = say.campaignPage.of.includes(hat)
  return (
    <Page title={text('reformedRules')} printable>
      <p className="mc-quiet">{text('reformedRulesLead')}</p>
      <List
        ask={say.reformedRules}
        xlsx
        label={text('reformedRules')}
        empty={text('reformedRulesNone')}
        filters={[
          { name: 'q', label: t('rectification.ruleTitle'), kind: 'text' },
          {
            name: 'action',
            label: t('rectification.ruleAction'),
            kind: 'many',
            choices: ruleActions.map((value) => ({ value, label: t(`rectification.action.${value}`) })),
          },
          {
            name: 'source',
            label: text('ruleSource'),
            kind: 'one',
            choices: say.ruleSources.map((value) => ({ value, label: text(`ruleSource.${value}`) })),
          },
        ]}
        columns={[
          { key: 'title', title: t('rectification.ruleTitle'), choice: 'always', show: (row) => row.title },
          {
            key: 'action',
            title: t('rectification.ruleAction'),
            show: (row) => t(`rectification.action.${row.action}`),
          },
          { key: 'document', title: t('rectification.ruleDocument'), show: (row) => row.document || '—' },
          { key: 'onDay', title: t('rectification.ruleOn'), show: (row) => <Days day={row.onDay} /> },
          { key: 'body', title: text('department'), show: (row) => row.bodyName },
          { key: 'source', title: text('ruleSource'), show: (row) => text(`ruleSource.${row.source}`) },
          {
            key: 'of',
            title: text('cameOf'),
            show: (row) =>
              row.source === 'advisory' ? (
                <To to={`/advisories/${row.advisory}`}>{row.of}</To>
              ) : opens ? (
                <To to={`/campaigns/${row.campaign}`}>{row.of}</To>
              ) : (
                row.of
              ),
          },
        ]}
      />
    </Page>
  )
}
