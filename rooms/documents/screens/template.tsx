import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import type { Block } from '../../../core/pure/paper/own.ts'
import {
  Act,
  Asked,
  Days,
  Fetched,
  LineField,
  Page,
  Problem,
  Prose,
  Section,
  send,
  Trouble,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { OwnSheet } from '../../../core/web/own-paper.tsx'
import { Approval, Approve } from '../../registry/screens/parts/route.tsx'
import { approveTemplate, rejectTemplate, templateById, withdrawTemplate } from '../contract.ts'
import { decide } from '../templates/rules.ts'
import { type ShownTemplate, type TemplateKind, TemplateStanding, useTemplateKinds } from './parts/templates.tsx'
import './parts/documents.css'

/** One template: what became of it, the second person's decision, and a place to try it. */
export default function OneTemplate() {
  const { template } = useAt<'template'>()
  const asked = useAsk(templateById, { template })
  const kinds = useTemplateKinds()
  return <Asked of={asked}>{(one) => <Asked of={kinds}>{(all) => <Shown one={one} kinds={all} />}</Asked>}</Asked>
}

function Shown({ one, kinds }: { one: ShownTemplate; kinds: readonly TemplateKind[] }) {
  const t = useTexts()
  const kind = kinds.find((each) => each.kind === one.kind)
  const labels = one.omits.map((key) => kind?.blanks.find((blank) => blank.key === key)?.label ?? key)
  return (
    <Page
      title={`${t(`ledger.paper.${one.kind}`)} ${t('documents.templateNumber', { n: one.number })}`}
      state={<TemplateStanding of={one} />}
      back={{ to: `/template-kinds/${one.kind}`, label: t(`ledger.paper.${one.kind}`) }}
      about={one.id}
      acts={
        <>
          <Decide one={one} />
          <Fetched url={`/api/files/${one.file}/content`}>{t('documents.templateFile')}</Fetched>
        </>
      }
      facts={[
        { label: t('documents.templateName'), value: one.name },
        { label: t('documents.templateFrom'), value: <Days day={one.fromDay} /> },
        { label: t('documents.templateBy'), value: one.proposedName },
        { label: t('documents.templateOn'), value: <Days day={one.proposedOn} /> },
        one.decidedOn !== null && { label: t('documents.templateDecided'), value: one.decidedName },
        one.decidedOn !== null && { label: t('documents.templateDecidedOn'), value: <Days day={one.decidedOn} /> },
        one.opinion !== '' && { label: t('documents.templateOpinion'), value: one.opinion, wide: true },
        {
          label: t('documents.templateOmits'),
          value: labels.length === 0 ? t('documents.templateOmitsNone') : labels.join(t.pause),
          wide: true,
        },
        one.reason !== '' && { label: t('documents.templateReason'), value: <Prose text={one.reason} />, wide: true },
        { label: t('documents.templateHash'), value: <code className="mc-hash">{one.sha256}</code>, wide: true },
      ]}
    >
      <Approval matter="template" thing={one.id} open={one.state === 'proposed'} />
      <Section title={t('documents.templateTrial')}>
        <p className="mc-quiet">{t('documents.templateTrialNote')}</p>
        <Trial one={one} />
      </Section>
    </Page>
  )
}

function Decide({ one }: { one: ShownTemplate }) {
  const t = useTexts()
  const { person } = useMe()
  const input = { template: one.id, version: one.version }
  const unless = (verb: 'approve' | 'reject' | 'withdraw') => decide(one, verb, person, '-', one.fromDay)
  const reason = { fields: <LineField name="opinion" label={t('documents.templateOpinion')} /> }
  return (
    <>
      {one.state === 'proposed' ? (
        <>
          <Approve
            matter="template"
            thing={one.id}
            does={approveTemplate}
            kind="primary"
            confirm={t('documents.templateApproveAsk')}
            input={input}
            unless={unless('approve')}
          />
          <Act does={rejectTemplate} input={input} unless={unless('reject')} form={reason} />
        </>
      ) : null}
      {one.state === 'approved' || (one.state === 'proposed' && one.proposedBy === person) ? (
        <Act does={withdrawTemplate} kind="danger" input={input} unless={unless('withdraw')} form={reason} />
      ) : null}
    </>
  )
}

const sample = 'sample'

/** A template with a paper that exists or with made-up words: as a page, and as DOCX. */
function Trial({ one }: { one: ShownTemplate }) {
  const t = useTexts()
  const { hat } = useMe()
  const [about, setAbout] = useState(sample)
  const things = useQuery<readonly { about: string; title: string }[], Problem>({
    queryKey: ['documents', 'templateThings', hat, one.kind],
    queryFn: async ({ signal }) => {
      const said = await send({ method: 'GET', url: `/api/template-kinds/${one.kind}/things` }, { hat, signal })
      return (said as { things: readonly { about: string; title: string }[] }).things
    },
  })
  const url = `/api/templates/${one.id}/trial`
  const of = about === sample ? '' : `?about=${about}`
  const shown = useQuery<{ blocks: readonly Block[] }, Problem>({
    queryKey: ['documents', 'templateTrial', hat, one.id, about],
    queryFn: async ({ signal }) =>
      (await send({ method: 'GET', url: `${url}${of}` }, { hat, signal })) as { blocks: readonly Block[] },
  })
  return (
    <div className="mc-trial">
      <div className="mc-paper-acts">
        <label>
          {t('documents.templateTrialWith')}{' '}
          <Select
            value={about}
            onChange={setAbout}
            loading={things.isPending}
            popupMatchSelectWidth={false}
            options={[
              { value: sample, label: t('documents.templateSample') },
              ...(things.data ?? []).map((thing) => ({ value: thing.about, label: thing.title })),
            ]}
          />
        </label>
        <Fetched url={`${url}/docx${of}`}>{t('documents.templateTrialDocx')}</Fetched>
      </div>
      {things.error instanceof Problem ? <Trouble problem={things.error} /> : null}
      <Asked of={shown}>{({ blocks }) => <OwnSheet blocks={blocks} />}</Asked>
    </div>
  )
}
