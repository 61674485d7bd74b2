import { Act, Days, List, Page, useMe, useQueryString, useTexts, To } from '../../../core/web/index.ts'
import { endGrant, grantHat, grants, standingHats } from '../contract.ts'
import { end } from '../rules.ts'
import { BodyName } from './parts/body.tsx'

/** Who wears which standing hat, from when to when; ended by the security administrator. */
export default function Grants() {
  const t = useTexts()
  const me = useMe()
  const [{ person }] = useQueryString()
  return (
    <Page
      title={t('identity.grants')}
      acts={grantHat.of.some((one) => one === me.hat) ? <To to="/persons">{t('identity.grantFromPersons')}</To> : null}
    >
      <List
        ask={grants}
        label={t('identity.grants')}
        xlsx
        fixed={person ? { person } : {}}
        filters={[
          { name: 'search', label: t('identity.search'), kind: 'text' },
          {
            name: 'hat',
            label: t('identity.hat'),
            kind: 'one',
            choices: standingHats.map((hat) => ({ value: hat, label: t.hat(hat) })),
          },
          {
            name: 'held',
            label: t('identity.held'),
            kind: 'one',
            choices: ['now', 'ended', 'all'].map((word) => ({ value: word, label: t(`identity.held.${word}`) })),
          },
        ]}
        columns={[
          { key: 'name', title: t('identity.name'), choice: 'always', sort: 'name', show: (row) => row.name },
          { key: 'hat', title: t('identity.hat'), sort: 'hat', show: (row) => t.hat(row.hat) },
          { key: 'body', title: t('identity.body'), show: (row) => (row.body ? <BodyName id={row.body} /> : '—') },
          { key: 'from', title: t('identity.fromDay'), sort: 'fromDay', show: (row) => <Days day={row.fromDay} /> },
          { key: 'until', title: t('identity.untilDay'), show: (row) => <Days day={row.untilDay} /> },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            // How many others hold the hat is known to the server alone; everything else is told before the click.
            show: (row) => (
              <Act
                does={endGrant}
                size="small"
                kind="danger"
                confirm={t('identity.endGrantSure')}
                unless={end(row, 1, me.person)}
                input={{ grant: row.id, version: row.version }}
              />
            ),
          },
        ]}
      />
    </Page>
  )
}
