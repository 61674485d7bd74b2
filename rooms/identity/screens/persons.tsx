import { Space } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  List,
  newId,
  Page,
  State,
  To,
  today,
  useMe,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import {
  addPerson,
  applyForAccount,
  applyForPersonChange,
  bodyHats,
  editPerson,
  grantHat,
  type Person,
  persons,
  standingHats,
} from '../contract.ts'
import { BodyField } from './parts/body.tsx'

/** Everyone the office knows: added and edited here, given accounts by the system administrator and hats by the security administrator. */
export default function Persons() {
  const t = useTexts()
  return (
    <Page title={t('identity.persons')} acts={<AddPerson />}>
      <List
        ask={persons}
        xlsx
        label={t('identity.persons')}
        filters={[
          { name: 'search', label: t('identity.search'), kind: 'text' },
          {
            name: 'active',
            label: t('identity.active'),
            kind: 'one',
            choices: ['yes', 'no'].map((word) => ({ value: word, label: t(`identity.active.${word}`) })),
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('identity.name'),
            choice: 'always',
            sort: 'name',
            show: (row) => <Named person={row} />,
          },
          { key: 'title', title: t('identity.title'), sort: 'title', show: (row) => row.title || '—' },
          {
            key: 'active',
            title: t('identity.active'),
            show: (row) => (
              <State of="identity.active" is={row.active ? 'yes' : 'no'} tone={row.active ? 'good' : 'off'} />
            ),
          },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) => <Acts person={row} />,
          },
        ]}
      />
    </Page>
  )
}

/** The name, with those the person had before and until when. */
function Named({ person }: { person: Person }) {
  const t = useTexts()
  return (
    <>
      <To to={`/grants?person=${person.id}`}>{person.name}</To>
      {person.former.map(({ name, until }, at) => (
        <div key={at} className="mc-quiet">
          {t('identity.formerName', { name, until })}
        </div>
      ))}
    </>
  )
}

function AddPerson() {
  const [id, setId] = useState(newId)
  return (
    <Act
      does={addPerson}
      kind="primary"
      input={{ id }}
      after={() => setId(newId())}
      form={{ id: 'addPerson', initial: { title: '', homeUnit: null }, fields: <PersonFields /> }}
    />
  )
}

function PersonFields({ title = true }: { title?: boolean }) {
  const t = useTexts()
  return (
    <>
      <LineField name="name" label={t('identity.name')} />
      {title ? <LineField name="title" label={t('identity.title')} required={false} /> : null}
      <BodyField name="homeUnit" label={t('identity.homeUnit')} required={false} />
    </>
  )
}

function Acts({ person }: { person: Person }) {
  const t = useTexts()
  const me = useMe()
  const [[account, change, grant], setIds] = useState(() => [newId(), newId(), newId()] as const)
  const fresh = () => setIds([newId(), newId(), newId()])
  const { id, version, name, title, homeUnit, active } = person
  return (
    <Space size={4} wrap>
      <Act
        does={editPerson}
        size="small"
        input={{ person: id, version }}
        form={{
          initial: { name, title, homeUnit, active },
          labels: { name: t('identity.name'), title: t('identity.title'), active: t('identity.active') },
          fields: (
            <>
              <PersonFields />
              <YesField name="active" label={t('identity.active')} />
            </>
          ),
        }}
      />
      {id === me.person ? null : (
        <Act
          does={applyForPersonChange}
          size="small"
          say={t('identity.appliedFor')}
          input={{ id: change, person: id, version }}
          after={fresh}
          form={{
            id: `applyForPersonChange:${id}`,
            initial: { name, homeUnit },
            labels: { name: t('identity.name') },
            fields: <PersonFields title={false} />,
          }}
        />
      )}
      <Act
        does={applyForAccount}
        size="small"
        say={t('identity.appliedFor')}
        input={{ id: change, account, person: id }}
        after={fresh}
        form={{
          id: `applyForAccount:${id}`,
          fields: <LineField name="username" label={t('identity.username')} hint={t('identity.usernameHint')} />,
        }}
      />
      {id === me.person ? null : (
        <Act
          does={grantHat}
          size="small"
          input={{ id: grant, person: id }}
          after={fresh}
          form={{
            id: `grantHat:${id}`,
            initial: { fromDay: today(), untilDay: null, body: null },
            fields: (typed) => (
              <>
                <ChoiceField
                  name="hat"
                  label={t('identity.hat')}
                  choices={standingHats.map((hat) => ({ value: hat, label: t.hat(hat) }))}
                />
                {bodyHats.includes(String(typed['hat'])) ? (
                  <BodyField name="body" label={t('identity.body')} required />
                ) : null}
                <DayField name="fromDay" label={t('identity.fromDay')} />
                <DayField name="untilDay" label={t('identity.untilDay')} />
              </>
            ),
          }}
        />
      )}
    </Space>
  )
}
