import { Fragment } from 'react'
import { dayOnPaper, type Form, type Official, type Paper, type Piece, type Table } from '../pure/paper.ts'
import { Qr } from './ui/qr.tsx'
import './paper.css'

export type { Paper } from '../pure/paper.ts'

/** A paper as it will look, out of the same model as its DOCX, and the code its version is known again by. Papers are Chinese in either language of the screen. */
export function PaperSheet({ paper, code }: { paper: Paper; code?: { text: string; short: string } }) {
  return (
    <article className="mc-gb" lang="zh-CN">
      {paper.form === 'official' ? <OfficialSheet paper={paper} /> : <FormSheet form={paper} />}
      {code ? <VersionFoot code={code} /> : null}
    </article>
  )
}

/** The code of the version at the foot of a paper. */
export const VersionFoot = ({ code }: { code: { text: string; short: string } }) => (
  <footer className="mc-gb-version">
    <Qr text={code.text} label={code.short} />
    <span>文书码 {code.short}</span>
  </footer>
)

const day = (on: string | null) => dayOnPaper(on)

function OfficialSheet({ paper }: { paper: Official }) {
  const marks = [paper.marks.copy, paper.marks.secrecy, paper.marks.urgency].filter((mark) => mark !== '')
  return (
    <>
      {paper.issuer === '' ? null : (
        <header className="mc-gb-head">
          {marks.map((mark) => (
            <p key={mark}>{mark}</p>
          ))}
          <p className="mc-gb-mark">{paper.issuer}</p>
          <p className={paper.upward ? 'mc-gb-number mc-gb-up' : 'mc-gb-number'}>
            <span>{paper.number}</span>
            {paper.upward ? <span>签发人：{paper.upward}</span> : null}
          </p>
        </header>
      )}
      <h2>{paper.title}</h2>
      {paper.addressee ? <p>{paper.addressee}：</p> : null}
      {paper.body.map((piece, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper does not change while it is shown
        <OnePiece key={n} piece={piece} />
      ))}
      {paper.annex.length > 0 ? (
        <p className="mc-gb-text">附件：{paper.annex.map((name, n) => `${n + 1}. ${name}`).join('　')}</p>
      ) : null}
      <footer className="mc-gb-signed">
        <p>{paper.signed.by}</p>
        <p>{day(paper.signed.on) || (paper.signed.by === '' ? '' : '　　　　年　　月　　日')}</p>
      </footer>
      {paper.printed.by || paper.copyTo ? (
        <footer className="mc-gb-imprint">
          {paper.copyTo ? <p>抄送：{paper.copyTo}。</p> : null}
          <p>
            <span>{paper.printed.by}</span>
            <span>{paper.printed.on ? `${day(paper.printed.on)}印发` : ''}</span>
          </p>
        </footer>
      ) : null}
    </>
  )
}

function OnePiece({ piece }: { piece: Piece }) {
  if (piece.kind === 'table') return <OneTable table={piece.table} />
  if (piece.kind === 'code')
    return (
      <>
        <p className="mc-gb-text">{piece.text}</p>
        <Qr className="mc-gb-link" text={piece.text} label={piece.text} />
      </>
    )
  return <p className={piece.kind === 'heading' ? `mc-gb-text mc-gb-h${piece.level}` : 'mc-gb-text'}>{piece.text}</p>
}

function OneTable({ table }: { table: Table }) {
  return (
    <div className="mc-gb-wide">
      <table>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.length === 0 ? (
            <tr>
              <td colSpan={table.head.length}>无</td>
            </tr>
          ) : null}
          {table.rows.map((row, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paper does not change while it is shown
            <tr key={n}>
              {table.head.map((name, at) => (
                <td key={name}>{row[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FormSheet({ form }: { form: Form }) {
  return (
    <>
      {form.code ? <Qr className="mc-gb-code" text={form.code} label={form.code} /> : null}
      <h2>{form.title}</h2>
      {form.number && form.lines.every(({ value }) => value !== form.number) ? <p>编号：{form.number}</p> : null}
      <table className="mc-gb-fields">
        <tbody>
          {form.lines.map(({ label, value }) => (
            <tr key={label}>
              <th>{label}</th>
              <td>{typeof value === 'string' ? value : value.join('\n')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {form.tables.map(({ label, table }) => (
        <Fragment key={label}>
          <h3>{label}</h3>
          <OneTable table={table} />
        </Fragment>
      ))}
      {form.signings.length > 0 ? (
        <OneTable
          table={{
            head: ['环节', '姓名', '签字', '日期'],
            rows: form.signings.map((one) => [one.label, one.name, '', day(one.day) || '年　月　日']),
          }}
        />
      ) : null}
      {form.foot.map((text) => (
        <p key={text} className="mc-gb-foot">
          {text}
        </p>
      ))}
    </>
  )
}
