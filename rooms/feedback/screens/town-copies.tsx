import { Days, List, Page, To, useTexts } from '../../../core/web/index.ts'
import { townCopies } from '../contract.ts'

/** 双反馈: lists of villages that went to their towns too, each with its own receipt. */
export default function TownCopies() {
  const t = useTexts()
  const text = (key: string) => t(`feedback.${key}`)
  return (
    <Page title={text('townCopies')}>
      <p className="mc-quiet">{text('townCopyNote')}</p>
      <List
        ask={townCopies}
        xlsx
        label={text('townCopies')}
        filters={[
          {
            name: 'received',
            label: text('townReceived'),
            kind: 'one',
            choices: (['yes', 'no'] as const).map((value) => ({ value, label: text(`townReceived.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'upper',
            title: text('upperBody'),
            choice: 'always',
            show: (row) => <To to={`/town-copies/${row.id}`}>{row.upperName}</To>,
          },
          { key: 'village', title: text('villageBody'), show: (row) => row.bodyName },
          { key: 'number', title: text('number'), show: (row) => row.number },
          { key: 'deliveredOn', title: text('copiedOn'), show: (row) => <Days day={row.deliveredOn} /> },
          { key: 'receivedOn', title: text('receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
          { key: 'signedName', title: text('signedName'), show: (row) => row.signedName },
        ]}
      />
    </Page>
  )
}
