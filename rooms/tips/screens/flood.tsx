import { Button } from 'antd'
import { useState } from 'react'
import {
  Act,
  Asked,
  Days,
  does,
  LineField,
  List,
  newId,
  NumberField,
  Page,
  Section,
  To,
  useAsk,
  useFreshen,
  useTexts,
} from '../../../core/web/index.ts'
import { type FloodGate, floodGates, releaseTip, setFloodGate, tips } from '../contract.ts'
import { houseGate } from '../rules/flood.ts'

/** Floods: from how many tips of a day on proof is asked for, who set that and why, and what waits for a person to look. */
export default function Flood() {
  const t = useTexts()
  const asked = useAsk(floodGates, { size: 200 })
  return (
    <Asked of={asked}>
      {({ rows: [now, ...before] }) => (
        <Page
          title={t('tips.flood')}
          back={{ to: '/tips', label: t('tips.tips') }}
          acts={<Setting now={now} />}
          facts={[
            { label: t('tips.floodAt'), value: String(now?.floodAt ?? houseGate.floodAt) },
            { label: t('tips.most'), value: String(now?.most ?? houseGate.most) },
            now !== undefined && { label: t('tips.gateSince'), value: <Days day={now.sinceDay} /> },
            now !== undefined && { label: t('tips.gateBy'), value: now.byName },
            now !== undefined && { label: t('tips.gateReason'), value: now.reason, wide: true },
          ]}
        >
          <p className="mc-quiet">{t('tips.floodHelp')}</p>
          {now === undefined ? <p className="mc-quiet">{t('tips.gateHouse', houseGate)}</p> : null}
          <Section title={t('tips.heldQueue')}>
            <Held />
          </Section>
          <Section title={t('tips.gateHistory')}>
            {before.length === 0 ? <p className="mc-quiet">{t('tips.noGates')}</p> : null}
            <ul>
              {before.map((one) => (
                <li key={one.id}>
                  {t.day(one.sinceDay)} {one.byName}
                  {t.colon}
                  {one.floodAt} / {one.most}
                  {t.comma}
                  {one.reason}
                </li>
              ))}
            </ul>
          </Section>
        </Page>
      )}
    </Asked>
  )
}

function Setting({ now }: { now: FloodGate | undefined }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const { floodAt, most } = now ?? houseGate
  return (
    <Act
      does={setFloodGate}
      kind="primary"
      input={{ id: id as never, replaces: now?.id ?? null }}
      after={() => renew(newId())}
      form={{
        id: 'setFloodGate',
        initial: { floodAt, most },
        fields: (
          <>
            <NumberField name="floodAt" label={t('tips.floodAt')} min={1} max={100_000} />
            <NumberField name="most" label={t('tips.most')} min={1} max={100_000} />
            <LineField name="reason" label={t('tips.gateReason')} />
          </>
        ),
      }}
    />
  )
}

/** Whatever a flood brought, singly or many at once to triage; each is opened on its own page. */
function Held() {
  const t = useTexts()
  const freshen = useFreshen()
  const [busy, setBusy] = useState(false)
  return (
    <List
      ask={tips}
      label={t('tips.heldQueue')}
      fixed={{ state: 'held' }}
      empty={t('tips.noHeld')}
      bulk={(rows, clear) => (
        <Button
          loading={busy}
          onClick={async () => {
            setBusy(true)
            for (const { id, version } of rows) await does(releaseTip, { tip: id, version }).catch(() => undefined)
            setBusy(false)
            clear()
            freshen()
          }}
        >
          {t('tips.releaseChosen')}
        </Button>
      )}
      columns={[
        {
          key: 'number',
          title: t('tips.number'),
          choice: 'always',
          show: (row) => <To to={`/tips/${row.id}`}>{row.number}</To>,
        },
        { key: 'unit', title: t('tips.unit'), show: (row) => row.unitName || '—' },
        { key: 'against', title: t('tips.against'), show: (row) => t(`tips.against.${row.against}`) },
        { key: 'receivedOn', title: t('tips.receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
        {
          key: 'acts',
          title: t('core.page.acts'),
          choice: 'always',
          show: (row) => <Act does={releaseTip} size="small" input={{ tip: row.id, version: row.version }} />,
        },
      ]}
    />
  )
}
