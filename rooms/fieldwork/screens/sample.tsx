import { Act, Asked, Days, Page, Prose, Section, State, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { drawSample, samplePage } from '../contract.ts'
import './parts/fieldwork.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** One sample with list, seed and method, so that anybody can draw it again; printed for the file. */
export default function OneSample() {
  const t = useTexts()
  const { sample: id } = useAt<'sample'>()
  const asked = useAsk(samplePage, { sample: id })
  return (
    <Asked of={asked}>
      {({ sample, lines, chosen, bodyName, names }) => (
        <Page
          title={sample.title}
          state={<State of="fieldwork.sample" is={sample.state} tone={sample.state === 'drawn' ? 'good' : 'going'} />}
          back={{ to: '/samples', label: t('fieldwork.samples') }}
          about={sample.id}
          printable
          acts={
            sample.state === 'laid' ? (
              <Act
                does={drawSample}
                kind="primary"
                input={{ sample: sample.id, version: sample.version }}
                confirm={t('fieldwork.methodText', { n: sample.size })}
              />
            ) : null
          }
          facts={[
            { label: t('fieldwork.body'), value: bodyName },
            sample.purpose !== '' && { label: t('fieldwork.samplePurpose'), value: sample.purpose },
            { label: t('fieldwork.total'), value: sample.total },
            { label: t('fieldwork.sampleSize'), value: sample.size },
            { label: t('fieldwork.laidOn'), value: <Days day={sample.laidOn} /> },
            sample.drawnOn !== null && { label: t('fieldwork.drawnOn'), value: <Days day={sample.drawnOn} /> },
            sample.drawnBy !== null && { label: t('fieldwork.drawnBy'), value: names[sample.drawnBy] ?? '—' },
            { label: t('fieldwork.listHash'), value: <code className="mc-words">{sample.listHash}</code>, wide: true },
            sample.seed !== '' && {
              label: t('fieldwork.seed'),
              value: <code className="mc-words">{sample.seed}</code>,
              wide: true,
            },
            {
              label: t('fieldwork.method'),
              value: <Prose text={t('fieldwork.methodText', { n: sample.size })} />,
              wide: true,
            },
          ]}
        >
          {chosen.length > 0 ? (
            <Section title={t('fieldwork.chosen')}>
              <ul className="mc-field-lines">
                {chosen.map((place) => (
                  <li key={place}>{`${place}. ${lines[place - 1] ?? ''}`}</li>
                ))}
              </ul>
            </Section>
          ) : null}
          <Section title={t('fieldwork.sampleList')}>
            <ol className="mc-field-lines">
              {lines.map((line, n) => (
                <li key={line} className={chosen.includes(n + 1) ? 'mc-field-drawn' : ''}>
                  {line}
                </li>
              ))}
            </ol>
          </Section>
          <Prints kinds={['sample']} about={sample.id} />
        </Page>
      )}
    </Asked>
  )
}
