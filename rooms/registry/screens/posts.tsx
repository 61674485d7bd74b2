import { Form, Select } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import { refuse } from '../../../core/pure/refusal.ts'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  Section,
  today,
  useAsk,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import { persons } from '../../identity/contract.ts'
import {
  addPost,
  assignHolder,
  editPost,
  endPost,
  levels,
  type Organisation,
  type organisationPage,
} from '../contract.ts'
import './registry.css'

type Post = NonNullable<z.output<typeof organisationPage.gives>['posts']>[number]

/** The posts of an organisation, the key few marked, with who holds them and who held them. */
export function Posts({ organisation, posts }: { organisation: Organisation; posts: readonly Post[] }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const ended = organisation.state === 'active' ? null : refuse('registry.ended')
  return (
    <Section
      title={t('registry.posts')}
      acts={
        <Act
          does={addPost}
          size="small"
          unless={ended}
          input={{ id, organisation: organisation.id }}
          form={{
            id: `addPost:${organisation.id}`,
            initial: {
              title: '',
              key: true,
              principal: false,
              managedBy: null,
              holderName: null,
              person: null,
              fromDay: null,
            },
            fields: (
              <>
                <PostFields />
                <HolderFields />
                <DayField name="fromDay" label={t('registry.fromDay')} />
              </>
            ),
          }}
          after={() => setId(newId())}
        />
      }
    >
      {posts.length === 0 ? <p className="mc-quiet">{t('registry.noPosts')}</p> : null}
      <ul className="mc-posts">
        {posts.map((post) => (
          <OnePost key={post.id} post={post} />
        ))}
      </ul>
    </Section>
  )
}

function OnePost({ post }: { post: Post }) {
  const t = useTexts()
  const over = post.untilDay !== null
  return (
    <li className={over ? 'mc-post-ended' : ''}>
      <div className="mc-post">
        <div className="mc-post-line">
          <strong>{post.title}</strong>
          {post.principal ? <span className="mc-state mc-state-going">{t('registry.principal')}</span> : null}
          {post.key ? <span className="mc-state mc-state-plain">{t('registry.key')}</span> : null}
          {post.untilDay ? (
            <span className="mc-quiet">{t('registry.postEnded', { day: t.day(post.untilDay) })}</span>
          ) : null}
        </div>
        {over ? null : (
          <div>
            {post.holderName ?? <span className="mc-quiet">{t('registry.vacant')}</span>}{' '}
            {post.fromDay ? (
              <span className="mc-quiet">{t('registry.since', { day: t.day(post.fromDay) })}</span>
            ) : null}{' '}
            <span className="mc-quiet">
              {t('registry.responsibleForHolder', { level: t(`registry.level.${post.responsible}`) })}
            </span>
          </div>
        )}
        {post.earlier.length > 0 ? (
          <div className="mc-quiet">
            {t('registry.earlier')}
            {t.colon}
            {post.earlier
              .map(
                ({ holderName, fromDay, untilDay }) =>
                  `${holderName}${t.aside(`${fromDay ? t.day(fromDay) : ''}—${t.day(untilDay)}`)}`,
              )
              .join(t.pause)}
          </div>
        ) : null}
      </div>
      {over ? null : <PostActs post={post} />}
    </li>
  )
}

function PostActs({ post }: { post: Post }) {
  const t = useTexts()
  const on = { post: post.id, version: post.version }
  const { title, key, principal, managedBy, fromDay } = post
  const earliest = fromDay ?? undefined
  return (
    <div className="mc-page-acts">
      <Act
        does={assignHolder}
        size="small"
        input={on}
        form={{
          initial: { holderName: post.holderName, person: post.person, on: today() },
          note: <p className="mc-quiet">{t('registry.assignHint')}</p>,
          fields: (
            <>
              <HolderFields />
              <DayField name="on" label={t('registry.on')} {...(earliest ? { earliest } : {})} />
            </>
          ),
        }}
      />
      <Act
        does={editPost}
        size="small"
        input={on}
        form={{ initial: { title, key, principal, managedBy }, fields: <PostFields /> }}
      />
      <Act
        does={endPost}
        size="small"
        kind="danger"
        input={on}
        form={{
          initial: { on: today() },
          fields: <DayField name="on" label={t('registry.on')} {...(earliest ? { earliest } : {})} />,
        }}
      />
    </div>
  )
}

function PostFields() {
  const t = useTexts()
  return (
    <>
      <LineField name="title" label={t('registry.postTitle')} />
      <YesField name="principal" label={t('registry.principal')} />
      <YesField name="key" label={t('registry.key')} />
      <ChoiceField
        name="managedBy"
        label={t('registry.postManagedBy')}
        hint={t('registry.postManagedByHint')}
        choices={levels.map((value) => ({ value, label: t(`registry.level.${value}`) }))}
      />
    </>
  )
}

function HolderFields() {
  const t = useTexts()
  return (
    <>
      <LineField name="holderName" label={t('registry.holder')} />
      <Form.Item name="person" label={t('registry.person')} extra={t('registry.personHint')}>
        <Person />
      </Form.Item>
    </>
  )
}

/** Finds a person of the house by a part of the name or its initials. */
function Person(props: { id?: string; value?: string | null; onChange?: (person: string | null) => void }) {
  const t = useTexts()
  const [typed, setTyped] = useState('')
  const asked = useAsk(persons, { size: 20, active: 'yes', ...(typed.trim() ? { search: typed.trim() } : {}) } as never)
  const found = (asked.data?.rows ?? []).map(({ id, name, title }) => ({
    value: id as string,
    label: title ? `${name}　${title}` : name,
  }))
  const known = !props.value || found.some((one) => one.value === props.value)
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={props.value ?? undefined}
      options={known ? found : [{ value: props.value as string, label: '…' }, ...found]}
      notFoundContent={asked.isFetching ? null : t('core.list.empty')}
      onChange={(person: string | undefined) => props.onChange?.(person ?? null)}
    />
  )
}
