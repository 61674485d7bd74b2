import {
  Act,
  Asked,
  Days,
  LineField,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { filesAbout } from '../../documents/contract.ts'
import { OpenFile } from '../../documents/screens/parts/open.tsx'
import { Upload } from '../../documents/screens/parts/upload.tsx'
import { Approval, Approve } from '../../registry/screens/parts/route.tsx'
import * as says from '../contract.ts'
import { decide, withdraw } from '../rules/cooperation.ts'
import { cooperationTones, useInTeam } from './parts/choices.ts'
import { GivenFields, NotePoint } from './parts/cooperation-acts.tsx'
import './parts/preparation.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

/** One request, briefing or consultation: what was asked, what came, and the points drawn from it. */
export default function OneCooperation() {
  const t = useTexts()
  const { cooperation: id } = useAt<'cooperation'>()
  const asked = useAsk(says.cooperationPage, { cooperation: id })
  const inTeam = useInTeam()
  return (
    <Asked of={asked}>
      {({ cooperation: one, bodyName, points, names }) => (
        <Page
          title={one.subject}
          state={<State of="preparation.cooperation" is={one.state} tone={cooperationTones[one.state]} />}
          back={{ to: '/cooperations', label: t('preparation.cooperations') }}
          about={one.id}
          acts={<Acts one={one} />}
          facts={[
            { label: t('preparation.body'), value: <To to={`/preparations/${one.inspection}`}>{bodyName}</To> },
            { label: t('preparation.kindOf'), value: t(`preparation.kind.${one.kind}`) },
            { label: t('preparation.department'), value: t(`preparation.department.${one.department}`) },
            one.support !== '' && {
              label: t('preparation.supportKind'),
              value: t(`preparation.support.${one.support}`),
            },
            { label: t('preparation.askedBy'), value: names[one.askedBy] ?? '—' },
            { label: t('preparation.askedOn'), value: <Days day={one.askedOn} /> },
            one.dueOn !== null && {
              label: t('preparation.dueOn'),
              value: <Days day={one.dueOn} due={one.state === 'asked'} />,
            },
            one.decidedBy !== null && { label: t('preparation.decidedBy'), value: names[one.decidedBy] ?? '—' },
            one.reason !== '' && { label: t('preparation.reason'), value: one.reason, wide: true },
            one.detail !== '' && { label: t('preparation.detail'), value: <Prose text={one.detail} />, wide: true },
          ]}
        >
          <Section title={t('preparation.answer')}>
            {one.answeredOn === null ? (
              <p className="mc-quiet">{t('preparation.noAnswer')}</p>
            ) : (
              <>
                <p className="mc-quiet">
                  {[
                    t.day(one.answeredOn),
                    one.contact,
                    `${t('preparation.count')} ${one.count}`,
                    t(`preparation.secrecy.${one.secrecy}`),
                    t(`preparation.shared.${one.shared}`),
                  ]
                    .filter(Boolean)
                    .join('　')}
                </p>
                <Prose text={one.answer} />
              </>
            )}
          </Section>
          <Section
            title={t('preparation.pointsN')}
            acts={one.state === 'answered' ? <NotePoint inspection={one.inspection} cooperation={one.id} /> : null}
          >
            {points.length === 0 ? <p className="mc-quiet">{t('preparation.noPoints')}</p> : null}
            <ul className="mc-preparation-lines">
              {points.map((point) => (
                <li key={point.id}>
                  <span>{`${t(`preparation.kind.${point.kind}`)}${t.colon}${point.text}`}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Approval matter="support" thing={one.id} due={one.kind === 'support'} open={one.state === 'proposed'} />
          {inTeam ? <Papers one={one} /> : null}
          <Prints kinds={one.answeredOn === null ? ['inquiry'] : ['inquiry', 'inquiryReply']} about={one.id} />
        </Page>
      )}
    </Asked>
  )
}

function Acts({ one }: { one: says.Cooperation }) {
  const t = useTexts()
  const me = useMe()
  const on = { cooperation: one.id, version: one.version }
  if (['answered', 'declined', 'withdrawn'].includes(one.state)) return null
  return (
    <>
      {one.state === 'proposed' ? (
        <>
          <Approve
            matter="support"
            thing={one.id}
            does={says.decideSupport}
            label={t('preparation.allow')}
            kind="primary"
            input={{ ...on, allow: true }}
            unless={decide(one, me.person, true, '')}
            form={{
              id: `allow-${one.id}`,
              fields: <ProseField name="reason" label={t('preparation.reason')} rows={2} />,
            }}
          />
          <Act
            does={says.decideSupport}
            label={t('preparation.notAllow')}
            input={{ ...on, allow: false }}
            unless={decide(one, me.person, false, '-')}
            form={{
              id: `decline-${one.id}`,
              fields: <ProseField name="reason" label={t('preparation.reason')} rows={2} required />,
            }}
          />
        </>
      ) : (
        <Act
          does={says.answerCooperation}
          kind="primary"
          input={on}
          form={{
            initial: { secrecy: 'internal', shared: one.shared, count: 0 },
            fields: (
              <>
                <LineField name="contact" label={t('preparation.contact')} />
                <GivenFields />
              </>
            ),
          }}
        />
      )}
      <Act does={says.withdrawCooperation} input={on} confirm={one.subject} unless={withdraw(one)} />
    </>
  )
}

/** Letters and lists that came with an answer. */
function Papers({ one }: { one: says.Cooperation }) {
  const t = useTexts()
  const asked = useAsk(filesAbout, { about: one.id, size: 200 })
  const files = asked.data?.rows ?? []
  return (
    <Section title={t('preparation.fileName')}>
      <Upload
        about={{ inspection: one.inspection, circle: 'team', noun: 'cooperation', about: one.id }}
        unfinished={files.filter((file) => file.state === 'receiving')}
      />
      <ul className="mc-preparation-lines">
        {files
          .filter((file) => file.state === 'kept')
          .map((file) => (
            <li key={file.id}>
              <span>{file.name}</span> <OpenFile file={file} />
            </li>
          ))}
      </ul>
    </Section>
  )
}
