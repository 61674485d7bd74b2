import { Days, List, Page, Prose, To, useTexts } from '../../../core/web/index.ts'
import { disposalForms, disposalKinds, disposalWays, disposals } from '../contract.ts'
import { CarryOut } from './parts/disposal.tsx'

/** The secretary's opinions on key persons, matters and problems, and what was done (S3-04, S3-05). */
export default function Disposals() {
  const t = useTexts()
  const choices = (words: readonly string[], of: string) =>
    words.map((value) => ({ value, label: t(`reports.${of}.${value}`) }))
  return (
    <Page title={t('reports.disposals')}>
      <List
        ask={disposals}
        label={t('reports.disposals')}
        filters={[
          { name: 'about', label: t('reports.disposalAbout'), kind: 'one', choices: choices(disposalKinds, 'about') },
          { name: 'way', label: t('reports.disposalWay'), kind: 'one', choices: choices(disposalWays, 'way') },
          { name: 'form', label: t('reports.disposalForm'), kind: 'many', choices: choices(disposalForms, 'form') },
          { name: 'done', label: t('reports.done'), kind: 'one', choices: choices(['yes', 'no'], 'done') },
        ]}
        columns={[
          { key: 'subject', title: t('reports.subject'), choice: 'always', show: (row) => row.subject },
          { key: 'about', title: t('reports.disposalAbout'), show: (row) => t(`reports.about.${row.about}`) },
          {
            key: 'unit',
            title: t('reports.unit'),
            show: (row) => <To to={`/inspection-reports/${row.report}`}>{row.unitName}</To>,
          },
          { key: 'way', title: t('reports.disposalWay'), show: (row) => t(`reports.way.${row.way}`) },
          {
            key: 'form',
            title: t('reports.disposalForm'),
            show: (row) => (row.form === '' ? '—' : t(`reports.form.${row.form}`)),
          },
          {
            key: 'opinion',
            title: t('reports.disposalOpinion'),
            width: 260,
            show: (row) => <Prose text={row.opinion} />,
          },
          {
            key: 'on',
            title: t('reports.onDay'),
            show: (row) => (
              <>
                {row.byName} <Days day={row.onDay} />
              </>
            ),
          },
          {
            key: 'done',
            title: t('reports.done'),
            width: 220,
            show: (row) => (row.doneOn === null ? t('reports.done.no') : `${t.day(row.doneOn)} ${row.done}`),
          },
          { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <CarryOut one={row} /> },
        ]}
      />
    </Page>
  )
}
