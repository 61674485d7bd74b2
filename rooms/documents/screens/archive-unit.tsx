import { useState } from 'react'
import {
  Act,
  Asked,
  Days,
  type Fact,
  Fetched,
  Light,
  LineField,
  Moment,
  newId,
  NumberField,
  Page,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { maySign } from '../archive/rules.ts'
import { handoverTones, pieceTones } from './parts/archive.ts'
import { OpenFile } from './parts/open.tsx'
import { Prints } from './parts/prints.tsx'
import './parts/documents.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof says.inspectionArchive>>['data']>

/** The archive of one inspection: what is to be there, what is missing and why, what is loose, who handed over to whom. */
export default function UnitArchive() {
  const t = useTexts()
  const { hat } = useMe()
  const { inspection } = useAt<'inspection'>()
  const asked = useAsk(says.inspectionArchive, { inspection })
  const [id, renew] = useState(newId)
  const after = () => renew(newId())
  const paper = (
    <>
      <LineField name="title" label={t('documents.archiveTitle')} />
      <NumberField name="year" label={t('documents.archiveYear')} min={1900} max={2999} />
    </>
  )
  return (
    <Asked of={asked}>
      {(page) => (
        <Page
          title={t('documents.archiveOf', { unit: page.unitName })}
          back={{ to: '/archive-progress', label: t('documents.archiveProgress') }}
          acts={
            <>
              <Act
                does={says.signArchive}
                kind="primary"
                confirm
                input={{ id, inspection }}
                after={after}
                unless={maySign(page.pieces, missingHere(page))}
              />
              <Act
                does={says.collectPiece}
                label={t('documents.collectPaper')}
                input={{ id, inspection }}
                after={after}
                form={{ id: `collect-${inspection}`, initial: { year: thisYear() }, fields: paper }}
              />
              {hat === 'office' && isReceived(page) ? (
                <Fetched url={`/api/inspections/${inspection}/archive.zip`}>{t('documents.archivePackage')}</Fetched>
              ) : null}
            </>
          }
          facts={factsOf(t, page)}
        >
          {hat === 'office' && isReceived(page) ? (
            <p className="mc-quiet">{t('documents.archivePackageHint')}</p>
          ) : null}
          <Lines page={page} />
          <Unsorted page={page} />
          <Handovers page={page} />
          <Loose page={page} />
          <Prints kinds={['archiveList']} about={inspection} />
        </Page>
      )}
    </Asked>
  )
}

const isReceived = ({ handovers }: Given) => handovers.some(({ state }) => state === 'received')
const thisYear = () => Number(today().slice(0, 4))
const inState = ({ pieces }: Given, wanted: says.ArchiveState) => pieces.filter(({ state }) => state === wanted).length

/** Lines of the team's that the server too calls missing. */
const missingHere = ({ lines }: Given) =>
  lines.filter((one) => one.kind === 'business' && one.required && one.pieces === 0 && one.gap === null)

/** Pieces by title, each with where it stands. */
function Pieces({ all }: { all: Given['pieces'] }) {
  return (
    <ul className="mc-archive-pieces">
      {all.map((one) => (
        <li key={one.id}>
          <To to={`/archive/${one.id}`}>{one.title}</To> {one.number}{' '}
          <State of="documents.archiveFile" is={one.state} tone={pieceTones[one.state]} />
        </li>
      ))}
    </ul>
  )
}

/** What was collected and stands under no line of the plan yet. */
function Unsorted({ page: { pieces } }: { page: Given }) {
  const t = useTexts()
  const all = pieces.filter(({ line }) => line === null)
  return all.length === 0 ? null : (
    <Section title={t('documents.unsorted')}>
      <Pieces all={all} />
    </Section>
  )
}

const factsOf = (t: ReturnType<typeof useTexts>, page: Given): Fact[] => [
  { label: t('documents.destructionRound'), value: page.roundName || '—' },
  {
    label: t('documents.archiveFiles'),
    value: (
      <To to={`/archive?inspection=${page.inspection}`}>{t('documents.archivePieces', { n: page.pieces.length })}</To>
    ),
  },
  {
    label: t('documents.state'),
    value: t('documents.unsortedN', { n: inState(page, 'collected'), m: inState(page, 'sorted') }),
  },
]

/** 缺件清单: line by line. */
function Lines({ page }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const [id, renew] = useState(newId)
  const kind = hat === 'office' ? 'administrative' : 'business'
  // Each sees his own pieces: what the other side has not handed over is not missing yet.
  const received = isReceived(page)
  const lines = page.lines.filter((one) => one.kind === kind || (hat === 'office' && received))
  return (
    <Section title={t('documents.archiveLines')}>
      {lines.length === 0 ? <p>{t('documents.noPlan')}</p> : null}
      <ul className="mc-archive-lines">
        {lines.map((one) => {
          const absent = one.required && one.pieces === 0
          return (
            <li key={one.id}>
              <span>{one.title}</span> <span>{t(`documents.retention.${one.retention}`)}</span>{' '}
              {one.pieces > 0 ? t('documents.archivePieces', { n: one.pieces }) : null}
              {one.pieces > 0 ? <Pieces all={page.pieces.filter(({ line }) => line === one.id)} /> : null}
              {absent && one.gap === null ? <Light is="red">{t('documents.archiveMissing')}</Light> : null}
              {one.gap === null || one.pieces > 0 ? null : `${t('documents.archiveGap')}${t.colon}${one.gap}`}
              {absent && one.gap === null && one.kind === kind ? (
                <Act
                  does={says.explainGap}
                  kind="link"
                  input={{ id, inspection: page.inspection, line: one.id }}
                  after={() => renew(newId())}
                  form={{
                    id: `gap-${page.inspection}-${one.id}`,
                    fields: <LineField name="reason" label={t('documents.archiveReason')} />,
                  }}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Handovers({ page: { handovers, names } }: { page: Given }) {
  const t = useTexts()
  if (handovers.length === 0) return null
  return (
    <Section title={t('documents.archiveHandovers')}>
      <ul className="mc-archive-lines">
        {handovers.map((one) => {
          const on = { archiveHandover: one.id, version: one.version }
          return (
            <li key={one.id}>
              <State of="documents.archiveHandover" is={one.state} tone={handoverTones[one.state]} />{' '}
              {t('documents.handedPieces', { pieces: one.pieces, pages: one.pages })} {t('documents.signedBy')}{' '}
              {names[one.signedBy] ?? '—'} <Days day={one.signedOn} />{' '}
              {one.receivedBy === null ? null : (
                <>
                  {t('documents.receivedBy')} {names[one.receivedBy] ?? '—'} <Days day={one.receivedOn} />
                </>
              )}
              {one.reason === '' ? null : ` ${t('documents.archiveReason')}${t.colon}${one.reason}`}
              {one.state === 'signed' ? (
                <>
                  <Act
                    does={says.receiveArchive}
                    kind="primary"
                    input={on}
                    form={{
                      id: `receive-${one.id}`,
                      fields: <NumberField name="pieces" label={t('documents.countPieces')} min={1} max={100_000} />,
                    }}
                  />
                  <Act
                    does={says.returnArchive}
                    kind="danger"
                    input={on}
                    form={{
                      id: `return-${one.id}`,
                      fields: <LineField name="reason" label={t('documents.archiveReason')} />,
                    }}
                  />
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Files one sees that nobody collected; collecting takes the file's own name as the title. */
function Loose({ page }: { page: Given }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Section title={t('documents.looseFiles')}>
      {page.loose.length === 0 ? <p>{t('documents.noLoose')}</p> : null}
      <ul className="mc-archive-lines">
        {page.loose.map((one) => (
          <li key={one.id}>
            <span>{one.name}</span> <Moment at={one.at} /> <OpenFile file={one} />
            <Act
              does={says.collectPiece}
              kind="link"
              input={{ id, inspection: page.inspection, title: one.name.slice(0, 200), year: thisYear(), file: one.id }}
              after={() => renew(newId())}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
