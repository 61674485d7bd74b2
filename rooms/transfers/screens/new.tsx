import { useState } from 'react'
import {
  ActForm,
  Asked,
  newId,
  Page,
  Section,
  To,
  useAsk,
  useGo,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { type Sheet, sheetPage } from '../../findings/contract.ts'
import { leads, registerLead } from '../contract.ts'
import { beganFrom } from '../rules/began.ts'
import { WordFields } from './parts/register.tsx'

/** 登记线索 out of a signed sheet, as its page says in the address: unit, origin, discipline and words are the sheet's, to be shortened. */
export default function NewLead() {
  const t = useTexts()
  const [search] = useQueryString()
  return (
    <Page title={t('transfers.registerLead')} back={{ to: '/leads', label: t('transfers.leads') }}>
      {search['sheet'] ? <FromSheet id={search['sheet']} /> : <p>{t('transfers.noOrigins')}</p>}
    </Page>
  )
}

function FromSheet({ id }: { id: string }) {
  const asked = useAsk(sheetPage, { sheet: id as never })
  return (
    <Asked of={asked}>
      {({ sheet, number, bodyName }) => <Register sheet={sheet} called={`${number} ${sheet.title}`} unit={bodyName} />}
    </Asked>
  )
}

function Register({ sheet, called, unit }: { sheet: Sheet; called: string; unit: string }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  const before = useAsk(leads, { sheet: sheet.id, size: 20 })
  const there = before.data?.rows ?? []
  return (
    <Section title={unit}>
      <p>
        {t('transfers.fromSheet')} <To to={`/sheets/${sheet.id}`}>{called}</To>
      </p>
      {there.length > 0 ? (
        <p>
          {t('transfers.alreadyFrom')}{' '}
          {there.map((one) => (
            <To key={one.id} to={`/leads/${one.id}`}>
              {`${one.number} `}
            </To>
          ))}
        </p>
      ) : null}
      <ActForm
        does={registerLead}
        input={{ id, inspection: sheet.inspection, source: 'sheet', from: sheet.id }}
        form={{
          id: `registerLead:${sheet.id}`,
          initial: { nature: 'discipline', ...beganFrom(sheet) },
          fields: <WordFields />,
          submit: t('transfers.registerLead'),
        }}
        done={(touched) => go(`/leads/${touched.id}`)}
        cancel={() => go(`/sheets/${sheet.id}`)}
      />
    </Section>
  )
}
