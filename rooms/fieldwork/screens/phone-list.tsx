import { Page, Section, To, useQueryString, useTexts } from '../../../core/web/index.ts'
import { along, type UnitHere, useBox, useUnit } from './parts/phone-box.ts'
import { PhoneGate } from './parts/phone-gate.tsx'
import { PhoneBar } from './phone.tsx'

/** 五必谈、四必访清单: with whom to talk and whom to visit in a village, what is done, written here or missing; the key posts of any unit (S3-13, S3-14). */
export default function PhoneList() {
  const t = useTexts()
  const [{ unit: id }] = useQueryString()
  const unit = useUnit(id)
  return (
    <Page title={unit?.bodyName ?? t('fieldwork.phone.list')} back={{ to: '/phone', label: t('fieldwork.fieldPhone') }}>
      <PhoneGate>
        {(open) => (
          <>
            <PhoneBar open={open} />
            {unit ? <Lists unit={unit} /> : <p className="mc-quiet">{t('fieldwork.phone.noUnit')}</p>}
          </>
        )}
      </PhoneGate>
    </Page>
  )
}

function Lists({ unit }: { unit: UnitHere }) {
  const t = useTexts()
  const { entries } = useBox()
  const mine = entries.filter((one) => one.inspection === unit.inspection)
  const writtenHere = (form: string, field: string, value: string) =>
    mine.filter((one) => one.form === form && one.values[field] === value).length
  const inVillage = (form: string, village: string, field: string, value: string) =>
    mine.filter((one) => one.form === form && one.values['village'] === village && one.values[field] === value).length
  const said = (count: number, here: number) =>
    count + here === 0 ? t('fieldwork.phone.missing') : t('fieldwork.phone.done', { n: count, here })
  const to = (more: string) => `/phone/write?unit=${unit.inspection}&${more}`
  return (
    <>
      {unit.village ? (
        <>
          <Section title={t('fieldwork.five')}>
            <ul className="mc-phone-list">
              {unit.five.map(({ kind, count }) => (
                <li key={kind}>
                  <span>
                    {t(`fieldwork.kind.${kind}`)}
                    {t.colon}
                    {said(count, writtenHere('talk', 'kind', kind))}
                  </span>
                  <To to={to(`form=talk&kind=${kind}`)}>{t('fieldwork.phone.form.talk')}</To>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('fieldwork.four')}>
            <ul className="mc-phone-list">
              {unit.four.map(({ kind, count }) => (
                <li key={kind}>
                  <span>
                    {t(`fieldwork.household.${kind}`)}
                    {t.colon}
                    {said(count, writtenHere('visit', 'household', kind))}
                  </span>
                  <To to={to(`form=visit&household=${kind}`)}>{t('fieldwork.phone.form.visit')}</To>
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
      {along(unit).map(({ body, name, five, four }) => (
        <Section key={body} title={name}>
          <ul className="mc-phone-list">
            {five.map(({ kind, count }) => (
              <li key={kind}>
                <span>
                  {t(`fieldwork.kind.${kind}`)}
                  {t.colon}
                  {said(count, inVillage('talk', body, 'kind', kind))}
                </span>
                <To to={to(`form=talk&kind=${kind}&village=${body}`)}>{t('fieldwork.phone.form.talk')}</To>
              </li>
            ))}
            {four.map(({ kind, count }) => (
              <li key={kind}>
                <span>
                  {t(`fieldwork.household.${kind}`)}
                  {t.colon}
                  {said(count, inVillage('visit', body, 'household', kind))}
                </span>
                <To to={to(`form=visit&household=${kind}&village=${body}`)}>{t('fieldwork.phone.form.visit')}</To>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t('fieldwork.phone.planned')}>
        {unit.talks.length === 0 ? <p className="mc-quiet">{t('fieldwork.phone.nobodyPlanned')}</p> : null}
        <ul className="mc-phone-list">
          {unit.talks.map((talk) => (
            <li key={talk.id}>
              <span>
                {talk.number} {talk.name} {talk.title}
              </span>
              {mine.some((one) => one.about.id === talk.id) ? (
                <em>{t('fieldwork.phone.writtenHere')}</em>
              ) : (
                <To to={to(`form=talk&talk=${talk.id}`)}>{t('fieldwork.phone.form.talk')}</To>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('fieldwork.loans')}>
        {unit.loans.length === 0 ? <p className="mc-quiet">{t('fieldwork.phone.noLoans')}</p> : null}
        <ul className="mc-phone-list">
          {unit.loans.map((loan) => (
            <li key={loan.id}>
              <span>
                {loan.number} {loan.title}
                {t.aside(t(`fieldwork.loan.${loan.state}`))}
              </span>
              {mine.some((one) => one.about.id === loan.id) ? (
                <em>{t('fieldwork.phone.writtenHere')}</em>
              ) : (
                <To to={to(`form=loan&loan=${loan.id}`)}>
                  {t(loan.state === 'lent' ? 'fieldwork.returnLoan' : 'fieldwork.receiveLoan')}
                </To>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('fieldwork.posts')}>
        <ul className="mc-phone-list">
          {unit.posts.map((post) => (
            <li key={post.id}>
              <span>
                {post.title} {post.holderName} {post.key ? t.aside(t('fieldwork.keyPost')) : ''}
                {t.colon}
                {said(post.talks, writtenHere('talk', 'post', post.id))}
              </span>
              <To to={to(`form=talk&post=${post.id}`)}>{t('fieldwork.phone.form.talk')}</To>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
