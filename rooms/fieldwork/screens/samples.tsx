import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  LineField,
  List,
  newId,
  NumberField,
  Page,
  ProseField,
  State,
  To,
  useTexts,
} from '../../../core/web/index.ts'
import { laySample, samples } from '../contract.ts'
import { useInTeam, useMine, useUnits } from './parts/units.ts'

/** 抽样: a list laid down, a sample drawn once with a seed anybody can check. */
export default function Samples() {
  const t = useTexts()
  const units = useUnits()
  const inTeam = useInTeam()
  return (
    <Page title={t('fieldwork.samples')} acts={inTeam ? <Lay /> : null}>
      <List
        ask={samples}
        label={t('fieldwork.samples')}
        empty={t('fieldwork.noSamples')}
        filters={[{ name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units }]}
        columns={[
          {
            key: 'title',
            title: t('fieldwork.sampleTitle'),
            choice: 'always',
            show: (row) => <To to={`/samples/${row.id}`}>{row.title}</To>,
          },
          {
            key: 'state',
            title: t('fieldwork.state'),
            show: (row) => (
              <State of="fieldwork.sample" is={row.state} tone={row.state === 'drawn' ? 'good' : 'going'} />
            ),
          },
          { key: 'body', title: t('fieldwork.body'), show: (row) => row.bodyName },
          { key: 'total', title: t('fieldwork.total'), align: 'right', show: (row) => row.total },
          { key: 'size', title: t('fieldwork.sampleSize'), align: 'right', show: (row) => row.size },
          { key: 'laidOn', title: t('fieldwork.laidOn'), show: (row) => <Days day={row.laidOn} /> },
        ]}
      />
    </Page>
  )
}

function Lay() {
  const t = useTexts()
  const mine = useMine()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={laySample}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'laySample',
        initial: { ...mine.initial, size: 10 },
        fields: (
          <>
            <ChoiceField name="inspection" label={t('fieldwork.body')} choices={mine.choices} />
            <LineField name="title" label={t('fieldwork.sampleTitle')} />
            <LineField name="purpose" label={t('fieldwork.samplePurpose')} />
            <ProseField
              name="list"
              label={t('fieldwork.sampleList')}
              hint={t('fieldwork.sampleListHint')}
              rows={8}
              required
            />
            <NumberField name="size" label={t('fieldwork.sampleSize')} min={1} max={5000} />
          </>
        ),
      }}
    />
  )
}
