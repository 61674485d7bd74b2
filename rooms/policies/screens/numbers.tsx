import { Act, Days, List, Page, ProseField, State, useMe, useTexts } from '../../../core/web/index.ts'
import { numbers, seriesCodes, voidNumber } from '../contract.ts'

/** The register of numbers: every number that was drawn, what it is for, and why it is void. */
export default function Numbers() {
  const t = useTexts()
  const { hat } = useMe()
  return (
    <Page title={t('policies.numbers')}>
      <p className="mc-quiet">{t('policies.numbersNote')}</p>
      <List
        ask={numbers}
        label={t('policies.numbers')}
        xlsx
        filters={[
          { name: 'q', label: t('policies.numberFor'), kind: 'text' },
          {
            name: 'series',
            label: t('policies.series'),
            kind: 'one',
            choices: seriesCodes.map((code) => ({ value: code, label: t(`policies.series.${code}`) })),
          },
          {
            name: 'show',
            label: t('policies.numberState'),
            kind: 'one',
            choices: (['used', 'void'] as const).map((one) => ({ value: one, label: t(`policies.drawn.${one}`) })),
          },
        ]}
        columns={[
          { key: 'text', title: t('policies.numberText'), choice: 'always', show: (row) => row.text },
          { key: 'series', title: t('policies.paper'), show: (row) => t(`policies.series.${row.series}`) },
          { key: 'title', title: t('policies.numberFor'), show: (row) => row.title || '—' },
          { key: 'copyTo', title: t('policies.copyTo'), show: (row) => row.copyTo || '—' },
          { key: 'drawnOn', title: t('policies.drawnOn'), show: (row) => <Days day={row.drawnOn} /> },
          {
            key: 'state',
            title: t('policies.numberState'),
            show: (row) => (
              <State of="policies.drawn" is={row.voidedOn ? 'void' : 'used'} tone={row.voidedOn ? 'off' : 'good'} />
            ),
          },
          {
            key: 'void',
            title: t('policies.voidReason'),
            show: (row) =>
              row.voidedOn ? (
                <>
                  {row.voidReason}
                  {t.aside(`${row.voidedByName} ${t.day(row.voidedOn)}`)}
                </>
              ) : (
                '—'
              ),
          },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) =>
              hat === 'office' && row.voidedOn === null && row.paper !== '' ? (
                <Act
                  does={voidNumber}
                  size="small"
                  input={{ drawn: row.id, version: row.version }}
                  form={{
                    initial: { reason: '' },
                    fields: <ProseField name="reason" label={t('policies.voidReason')} required />,
                  }}
                />
              ) : null,
          },
        ]}
      />
    </Page>
  )
}
