import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  newId,
  Page,
  To,
  today,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { PrintLink } from '../../documents/screens/parts/prints.tsx'
import { useUnits } from '../../fieldwork/screens/parts/units.ts'
import { closePage, publishPage, tipPages } from '../contract.ts'

/** Public pages of the units, and their posters (S1-35). */
export default function Pages() {
  const t = useTexts()
  const office = useMe().hat === 'office'
  return (
    <Page title={t('tips.tipPages')} acts={office ? <Publish /> : null}>
      <List
        ask={tipPages}
        label={t('tips.tipPages')}
        empty={t('tips.noPages')}
        filters={[
          {
            name: 'open',
            label: t('tips.state'),
            kind: 'one',
            choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`tips.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'unit',
            title: t('tips.unit'),
            choice: 'always',
            show: (row) => <To to={`/tip-pages/${row.id}`}>{row.unitName}</To>,
          },
          { key: 'fromDay', title: t('tips.fromDay'), show: (row) => <Days day={row.fromDay} /> },
          { key: 'untilDay', title: t('tips.untilDay'), show: (row) => <Days day={row.untilDay} /> },
          { key: 'phone', title: t('tips.phone'), show: (row) => row.phone || '—' },
          { key: 'paper', title: t('documents.prints'), show: (row) => <PrintLink kind="tipPoster" about={row.id} /> },
          { key: 'mailbox', title: t('tips.mailbox'), show: (row) => row.mailbox || '—' },
          {
            key: 'acts',
            title: '',
            show: (row) =>
              row.open && office ? (
                <Act
                  does={closePage}
                  kind="link"
                  confirm={row.unitName}
                  input={{ tipPage: row.id, version: row.version }}
                />
              ) : null,
          },
        ]}
      />
    </Page>
  )
}

function Publish() {
  const t = useTexts()
  const units = useUnits()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={publishPage}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'publishPage',
        initial: { fromDay: today() },
        fields: (
          <>
            <ChoiceField name="inspection" label={t('tips.unit')} choices={units} />
            <LineField name="phone" label={t('tips.phone')} />
            <LineField name="hours" label={t('tips.hours')} />
            <LineField name="address" label={t('tips.address')} />
            <LineField name="mailbox" label={t('tips.mailbox')} />
            <LineField name="site" label={t('tips.publicAddress')} hint={t('tips.publicAddressHint')} />
            <DayField name="fromDay" label={t('tips.fromDay')} />
            <DayField name="untilDay" label={t('tips.untilDay')} earliest={today()} />
          </>
        ),
      }}
    />
  )
}
