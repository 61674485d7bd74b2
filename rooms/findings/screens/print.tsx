import { Asked, Page, today, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { Qr } from '../../../core/web/ui/qr.tsx'
import { logHead } from '../../ledger/contract.ts'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { sheetPage } from '../contract.ts'
import { type PaperLine, type SheetPaper, sheetPaper } from '../papers.ts'
import { useWording } from './parts/wording.ts'
import './parts/findings.css'

/** The working sheet as paper: the form of 4.11 with number, version hash and QR code, to be signed by hand. */
export default function PrintSheet() {
  const t = useTexts()
  const { sheet: id } = useAt<'sheet'>()
  const asked = useAsk(sheetPage, { sheet: id })
  const log = useAsk(logHead, {})
  return (
    <Asked of={asked}>
      {(page) =>
        page.hash === null || !log.data ? null : (
          <Page
            title={`${page.sheet.number} ${t('findings.printTitle')}`}
            back={{ to: `/sheets/${id}`, label: page.sheet.title }}
            printable={<Print noun="sheet" thing={id} />}
          >
            <Paper
              paper={sheetPaper({
                ...page,
                hash: page.hash,
                head: log.data.head,
                leader: page.seats.find((one) => one.role === 'leader')?.name ?? '',
              })}
            />
          </Page>
        )
      }
    </Asked>
  )
}

function Paper({ paper }: { paper: SheetPaper }) {
  const t = useTexts()
  return (
    <div className="mc-sheet-paper">
      <header>
        <h2>{t('findings.printTitle')}</h2>
        <Qr className="mc-qr" text={paper.code} label={t('findings.hash')} />
      </header>
      <table>
        <tbody>
          {[...paper.head, ...paper.body].map((line) => (
            <OneLine key={line.label} line={line} />
          ))}
        </tbody>
      </table>
      <h3>{t('findings.section.evidence')}</h3>
      <table>
        <thead>
          <tr>
            {['place', 'piece', 'page', 'form', 'weak'].map((name) => (
              <th key={name} scope="col">
                {t(`findings.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paper.evidence.map((piece) => (
            <tr key={piece.place}>
              <td>{piece.place}</td>
              <td>{piece.title}</td>
              <td>{piece.page}</td>
              <td>{t(`findings.form.${piece.form}`)}</td>
              <td>{piece.singleWitness ? t('core.yes') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('findings.signatures')}</h3>
      <table className="mc-sheet-signatures">
        <tbody>
          {paper.signatures.map(({ label, name, day }) => (
            <tr key={label}>
              <th scope="row">{t(`findings.${label}`)}</th>
              <td>{name}</td>
              <td className="mc-signature" />
              <td>{day ? t.day(day) : t('findings.blankDate')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer>
        <p>
          {t('findings.hash')}
          {t.colon}
          <code className="mc-hash">{paper.hash}</code>
        </p>
        <p>{t('findings.printOf', { n: paper.revision, day: t.day(today()) })}</p>
        {paper.sealed ? (
          <p>
            {t('findings.printSealed', { n: paper.sealed.size })} <code className="mc-hash">{paper.sealed.root}</code>
          </p>
        ) : null}
        <p>{t('findings.printNote')}</p>
      </footer>
    </div>
  )
}

function OneLine({ line }: { line: PaperLine }) {
  const t = useTexts()
  const word = useWording()
  const said =
    'text' in line
      ? line.text
      : line.codes
          .map((code) => (t.has(`findings.${code}`) ? t(`findings.${code}`) : word(line.label, code)))
          .join(t.pause)
  return (
    <tr>
      <th scope="row">{t(`findings.${line.label}`)}</th>
      <td className="mc-paper-text">{said}</td>
    </tr>
  )
}
