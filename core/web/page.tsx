import { Button } from 'antd'
import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons'
import { type ReactNode, useEffect, useId } from 'react'
import { To } from './go.tsx'
import { WithinPage } from './instead.tsx'
import { useTexts } from './texts.tsx'
import { Timeline } from './timeline.tsx'

/** One fact of an object: `wide` for texts of several lines. */
export type Fact = Readonly<{ label: ReactNode; value: ReactNode; wide?: boolean }> | null | false | undefined

/**
 * The page of an object, always in the same order: what it is and its state, what may be done, its facts, the rest, and what happened.
 * `about` is its id, for the timeline.
 */
export function Page(props: {
  title: string
  state?: ReactNode
  back?: { to: string; label: string }
  acts?: ReactNode
  facts?: readonly Fact[]
  about?: string
  /** Ids of what it is made of; what happened to them stands in the same timeline. */
  also?: readonly string[]
  /** A button that prints; where what is printed is to be on record, the button that sees to it. */
  printable?: ReactNode
  children?: ReactNode
}) {
  const t = useTexts()
  const { title, about } = props
  useEffect(() => {
    document.title = `${title} · ${t('core.product')}`
  }, [title, t])
  return (
    <WithinPage value={true}>
      <article className={about ? 'mc-page mc-page-two' : 'mc-page'}>
        <header className="mc-page-head">
          {props.back ? (
            <To to={props.back.to} className="mc-back">
              <ArrowLeftOutlined aria-hidden /> {props.back.label}
            </To>
          ) : null}
          <div className="mc-page-line">
            <h1 tabIndex={-1}>{title}</h1>
            {props.state}
            <div className="mc-page-acts" role="group" aria-label={t('core.page.acts')}>
              {props.acts}
              {props.printable === true ? (
                <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
                  {t('core.print')}
                </Button>
              ) : (
                props.printable
              )}
            </div>
          </div>
        </header>
        <div className="mc-page-main">
          {props.facts ? (
            <Section title={t('core.page.facts')}>
              <Facts facts={props.facts} />
            </Section>
          ) : null}
          {props.children}
        </div>
        {about ? (
          <aside className="mc-page-side">
            <Section title={t('core.page.timeline')}>
              <Timeline about={about} also={props.also} />
            </Section>
          </aside>
        ) : null}
      </article>
    </WithinPage>
  )
}

/** A named part of a page, with its acts at the right. */
export function Section(props: { title: ReactNode; acts?: ReactNode; flush?: boolean; children: ReactNode }) {
  const id = useId()
  return (
    <section className="mc-section" aria-labelledby={id}>
      <div className="mc-section-head">
        <h2 id={id}>{props.title}</h2>
        {props.acts ? <div className="mc-page-acts">{props.acts}</div> : null}
      </div>
      <div className={props.flush ? 'mc-section-flush' : 'mc-section-body'}>{props.children}</div>
    </section>
  )
}

/** Facts as label and value, two columns where there is room. */
export function Facts(props: { facts: readonly Fact[] }) {
  const shown = props.facts.filter((fact) => fact !== null && fact !== false && fact !== undefined)
  return (
    <dl className="mc-facts">
      {shown.map((fact, place) => (
        <div key={place} className={fact.wide ? 'mc-fact mc-fact-wide' : 'mc-fact'}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
