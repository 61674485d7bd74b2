import { Alert } from 'antd'
import { Asked, Days, Page, Section, State, To, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { tipTones } from '../../tips/screens/parts/tones.ts'
import { completeness } from '../contract.ts'

/** “三不”清单 (S1-10): what at a unit was not touched yet: sub-units and key posts, suspicions, tips and leads. */
export default function Completeness() {
  const t = useTexts()
  const { inspection } = useAt<'inspection'>()
  const asked = useAsk(completeness, { inspection })
  return (
    <Asked of={asked}>
      {(page) => (
        <Page
          title={t('transfers.completenessOf', { name: page.unitName })}
          back={{ to: `/inspections/${inspection}`, label: page.unitName }}
        >
          <Objects page={page} inspection={inspection} />
          <Section title={t('transfers.noProblem')}>
            <Left n={page.suspicions} none="noSuspicions">
              <To to={`/sheets?inspection=${inspection}&state=suspected`}>
                {t('transfers.suspicionsOpen', { n: page.suspicions })}
              </To>
            </Left>
          </Section>
          <Leads page={page} inspection={inspection} />
        </Page>
      )}
    </Asked>
  )
}

type Given = NonNullable<ReturnType<typeof useAsk<typeof completeness>>['data']>

/** One thing that may be left: green where nothing is. */
function Left({ n, none, children }: { n: number; none: string; children: React.ReactNode }) {
  const t = useTexts()
  return n === 0 ? (
    <Alert type="success" showIcon title={t(`transfers.${none}`)} />
  ) : (
    <Alert type="warning" showIcon title={children} />
  )
}

function Objects({ page, inspection }: { page: Given; inspection: string }) {
  const t = useTexts()
  const { subUnits, posts } = page
  const way = `/coverage/${inspection}`
  return (
    <Section title={t('transfers.noObject')}>
      {subUnits.count === 0 ? (
        <p className="mc-quiet">{t('transfers.noSubUnits')}</p>
      ) : (
        <Left n={subUnits.untouched} none="allSubUnits">
          <To to={`/inspections/${inspection}/sub-units?show=untouched`}>
            {t('transfers.subUnitsLeft', { n: subUnits.untouched, of: subUnits.count })}
          </To>
        </Left>
      )}
      {posts.posts === 0 ? (
        <p className="mc-quiet">{t('fieldwork.noKeyPosts')}</p>
      ) : (
        <>
          <Left n={posts.notTalked.length} none="allTalked">
            <To to={way}>
              {t('transfers.postsLeft.talk', { n: posts.notTalked.length, names: posts.notTalked.join(t.pause) })}
            </To>
          </Left>
          <Left n={posts.notChecked.length} none="allChecked">
            <To to={way}>
              {t('transfers.postsLeft.check', { n: posts.notChecked.length, names: posts.notChecked.join(t.pause) })}
            </To>
          </Left>
        </>
      )}
    </Section>
  )
}

function Leads({ page, inspection }: { page: Given; inspection: string }) {
  const t = useTexts()
  return (
    <Section title={t('transfers.noLead')}>
      {page.tips === 0 ? (
        <p className="mc-quiet">{t('transfers.noTips')}</p>
      ) : (
        <>
          <Left n={page.untouchedTips} none="allTips">
            {t('transfers.tipsLeft', { n: page.untouchedTips, of: page.tips })}
          </Left>
          <ul>
            {page.waiting.map((one) => (
              <li key={one.id}>
                <To to={`/tips/${one.id}`}>{one.number}</To> <Days day={one.receivedOn} />{' '}
                <State of="tips.tip" is={one.state} tone={tipTones[one.state]} />
              </li>
            ))}
          </ul>
          {page.untouchedTips > page.waiting.length ? (
            <p>{t('transfers.tipsMore', { n: page.untouchedTips - page.waiting.length })}</p>
          ) : null}
          <p className="mc-quiet">{t('transfers.tipsFormula')}</p>
        </>
      )}
      <Left n={page.ungraded} none="noUngraded">
        <To to={`/leads?inspection=${inspection}&state=registered`}>
          {t('transfers.ungradedLeft', { n: page.ungraded })}
        </To>
      </Left>
    </Section>
  )
}
