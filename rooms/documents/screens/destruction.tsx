import { Alert } from 'antd'
import {
  Act,
  Asked,
  LineField,
  List,
  Moment,
  Page,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { Approval, Approve } from '../../registry/screens/parts/route.tsx'
import { confirmDestruction, type Destruction, destroyedFiles, destructions, rejectDestruction } from '../contract.ts'
import { decide } from '../rules.ts'
import { Consequences, toneOf } from './parts/destroy.tsx'
import { saySize } from './parts/open.tsx'

type Row = Destruction & {
  bodyName: string
  roundName: string
  proposedName: string | null
  decidedName: string | null
}

/** One key, to be destroyed or destroyed: what follows from it, the second person's decision, and the list that stays. */
export default function OneDestruction() {
  const t = useTexts()
  const { destruction: id } = useAt<'destruction'>()
  const asked = useAsk(destructions, { destruction: id })
  return (
    <Asked of={asked}>
      {({ rows: [one] }) =>
        one ? <Shown one={one} /> : <Page title={t('documents.destructions')}>{t('documents.noSuchDestruction')}</Page>
      }
    </Asked>
  )
}

function Shown({ one }: { one: Row }) {
  const t = useTexts()
  const { person } = useMe()
  const own = one.state === 'proposed' && one.proposedBy === person
  return (
    <Page
      title={one.bodyName}
      state={<State of="documents.destruction" is={one.state} tone={toneOf(one.state)} />}
      back={{ to: '/destructions', label: t('documents.destructions') }}
      about={one.id}
      acts={one.state === 'proposed' ? <Decide one={one} /> : null}
      facts={[
        {
          label: t('documents.destructionRound'),
          value: <To to={`/inspections/${one.inspection}`}>{one.roundName || one.bodyName}</To>,
        },
        { label: t('documents.destructionReason'), value: t(`documents.reason.${one.reason}`) },
        { label: t('documents.basis'), value: one.basis, wide: true },
        { label: t('documents.proposedBy'), value: one.proposedName ?? '—' },
        { label: t('documents.proposedAt'), value: <Moment at={one.proposedAt} /> },
        one.decidedAt !== null && { label: t('documents.decidedBy'), value: one.decidedName ?? '—' },
        one.decidedAt !== null && { label: t('documents.decidedAt'), value: <Moment at={one.decidedAt} /> },
        one.list !== null && {
          label: t('documents.destroyedCount'),
          value: t('documents.destroyedCountN', { files: one.files, size: saySize(one.bytes) }),
        },
        one.list !== null && {
          label: t('documents.listHash'),
          value: <code className="mc-hash">{one.list}</code>,
          wide: true,
        },
      ]}
    >
      {one.state === 'proposed' ? <Consequences /> : null}
      {own ? <Alert type="info" showIcon title={t('documents.ownProposal')} /> : null}
      <Approval matter="destruction" thing={one.id} open={one.state === 'proposed'} />
      <Section title={t('documents.destroyedFiles')}>
        {one.list === null ? <p className="mc-quiet">{t('documents.noList')}</p> : <Destroyed destruction={one.id} />}
      </Section>
    </Page>
  )
}

/** The second person writes out whose files go; whoever proposed may still take it back. */
function Decide({ one }: { one: Row }) {
  const t = useTexts()
  const { person } = useMe()
  const { id: destruction, version } = one
  return (
    <>
      <Approve
        matter="destruction"
        thing={one.id}
        does={confirmDestruction}
        kind="danger"
        unless={decide(one, person, 'confirm', one.proposedAt)}
        input={{ destruction, version }}
        form={{
          submit: t('documents.confirmDestruction'),
          note: <Consequences />,
          fields: (
            <LineField
              name="typed"
              label={t('documents.typed')}
              hint={t('documents.typedHint', { name: one.bodyName })}
            />
          ),
        }}
      />
      <Act
        does={rejectDestruction}
        unless={decide(one, person, 'reject', one.proposedAt)}
        input={{ destruction, version }}
      />
    </>
  )
}

function Destroyed({ destruction }: { destruction: string }) {
  const t = useTexts()
  return (
    <List
      ask={destroyedFiles}
      label={t('documents.destroyedFiles')}
      fixed={{ destruction }}
      filters={[]}
      columns={[
        { key: 'name', title: t('documents.name'), choice: 'always', show: (row) => row.name },
        { key: 'kind', title: t('documents.kind'), width: 90, show: (row) => row.kind || '—' },
        { key: 'size', title: t('documents.size'), width: 110, align: 'right', show: (row) => saySize(row.size) },
        {
          key: 'sha256',
          title: t('documents.sha256'),
          show: (row) => (row.sha256 ? <code className="mc-hash">{row.sha256}</code> : t('documents.arrivedNot')),
        },
      ]}
    />
  )
}
