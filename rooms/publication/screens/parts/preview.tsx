import { Act, LineField, ProseField, Section, useTexts } from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import type { Given } from '../publication.tsx'

/** The page in the order and words in which the public sees it. */
export function Preview({ document: page }: { document: say.PublicDocument }) {
  const t = useTexts()
  const text = (key: string, facts?: Record<string, number>) => t(`publication.${key}`, facts)
  return (
    <Section title={text('preview')}>
      <p className="mc-quiet mc-not-printed">{text('previewHint')}</p>
      <article className="mc-publication-preview">
        <h3>{page.title}</h3>
        <p className="mc-quiet">
          {[
            page.unit,
            page.place,
            page.round === page.unit ? '' : page.round,
            text(`kind.${page.kind}`),
            t.day(page.on),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="mc-publication-text">{page.text}</p>
        {page.items.length > 0 ? (
          <ol>
            {page.items.map((item) => (
              <li key={item.number}>
                <strong>{item.title}</strong>
                {t.aside(text(`degree.${item.degree}`))}
                <br />
                <span className="mc-quiet">
                  {text('number')} {item.number}
                </span>
                {item.text === '' ? null : <p className="mc-publication-text">{item.text}</p>}
              </li>
            ))}
          </ol>
        ) : null}
        {page.withheld > 0 ? <p>{text('withheldIs', { count: page.withheld })}</p> : null}
        <p>
          {t.day(page.from)} — {t.day(page.until)}
        </p>
        <p>
          {text('contact')}
          {t.colon}
          {page.contact || '—'}
        </p>
      </article>
    </Section>
  )
}

/** The items of a draft, each to be worded for the public. */
export function Items({ page }: { page: Given }) {
  const t = useTexts()
  const { publication: one, items } = page
  const input = { publication: one.id, version: one.version }
  if (one.side === 'office') return null
  return (
    <Section title={t('publication.items')} acts={<Act does={say.refreshItems} input={input} />}>
      {items.length === 0 ? <p className="mc-quiet">{t('publication.noItems')}</p> : null}
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            {item.title}{' '}
            <Act
              does={say.wordItem}
              kind="link"
              input={{ ...input, item: item.id }}
              form={{
                initial: { title: item.title, text: item.text },
                fields: (
                  <>
                    <LineField name="title" label={t('publication.title')} />
                    <ProseField name="text" label={t('publication.text')} rows={6} />
                  </>
                ),
              }}
            />
          </li>
        ))}
      </ol>
    </Section>
  )
}
