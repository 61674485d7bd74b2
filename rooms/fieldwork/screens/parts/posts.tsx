import { useState } from 'react'
import type * as z from 'zod'
import { refuse } from '../../../../core/pure/refusal.ts'
import { Act, ChoiceField, newId, Section, To, useTexts } from '../../../../core/web/index.ts'
import { saidShare } from '../../../planning/rules/coverage.ts'
import { type coverage, notePostCheck, undoPostCheck } from '../../contract.ts'

type Given = z.output<typeof coverage.gives>
type Post = Given['posts'][number]

const pages = { visit: 'visits', loan: 'loans', sample: 'samples' } as const

/** 关键少数 (S0-12): of each post whether its holder was talked with and checked; the shares with how they are counted, and who is missing. */
export function PostsCovered({ page, inspection }: { page: Given; inspection: string }) {
  const t = useTexts()
  const { key, posts, done } = page
  return (
    <Section title={t('fieldwork.keyFew')}>
      {key.posts === 0 ? (
        <p className="mc-quiet">{t('fieldwork.noKeyPosts')}</p>
      ) : (
        <>
          <p>
            {t('fieldwork.keyTalked', { n: key.talked, of: key.posts, share: saidShare(key.talked, key.posts) })}
            <br />
            {t('fieldwork.keyChecked', { n: key.checked, of: key.posts, share: saidShare(key.checked, key.posts) })}
            <br />
            {t('fieldwork.keyBoth', { n: key.both })}
          </p>
          <p className="mc-quiet">{t('fieldwork.keyFormula')}</p>
          <Missing words="keyNotTalked" names={key.notTalked} />
          <Missing words="keyNotChecked" names={key.notChecked} />
        </>
      )}
      <ul className="mc-checks">
        {posts.map((post) => (
          <OnePost key={post.id} post={post} done={done} inspection={inspection} open={page.state !== 'closed'} />
        ))}
      </ul>
    </Section>
  )
}

function Missing({ words, names }: { words: string; names: readonly string[] }) {
  const t = useTexts()
  return names.length === 0 ? null : <p>{t(`fieldwork.${words}`, { n: names.length, names: names.join(t.pause) })}</p>
}

function OnePost(props: { post: Post; done: Given['done']; inspection: string; open: boolean }) {
  const t = useTexts()
  const { post, done, inspection } = props
  return (
    <li>
      <strong>
        {post.title} {post.holderName || t('fieldwork.vacant')}
        {post.key ? t.aside(t('fieldwork.keyPost')) : ''}
      </strong>
      <span>
        {post.talks > 0 ? t('fieldwork.talksHeld', { n: post.talks }) : t('fieldwork.notTalked')}
        <br />
        {post.checks.length === 0
          ? t('fieldwork.notChecked')
          : post.checks.map((one) => (
              <span key={one.id} className="mc-field-check">
                <To to={`/${pages[one.kind]}/${one.about}`}>
                  {t('fieldwork.checkedBy', { kind: t(`fieldwork.check.${one.kind}`), what: one.what })}
                </To>
                <span className="mc-quiet">{t.day(one.on)}</span>
                {props.open ? (
                  <Act does={undoPostCheck} size="small" kind="link" input={{ postCheck: one.id }} confirm={one.what} />
                ) : null}
              </span>
            ))}
      </span>
      {props.open && post.holderName !== '' ? <Note post={post} done={done} inspection={inspection} /> : null}
    </li>
  )
}

/** Any check made here that is not noted for this post yet. */
function Note({ post, done, inspection }: { post: Post; done: Given['done']; inspection: string }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const left = done.filter((one) => !post.checks.some(({ about }) => about === one.about))
  const choices = left.map((one) => ({
    value: one.about,
    label: t('fieldwork.checkedBy', { kind: t(`fieldwork.check.${one.kind}`), what: one.what }),
  }))
  return (
    <Act
      does={notePostCheck}
      size="small"
      unless={left.length === 0 ? refuse('fieldwork.no-checks') : null}
      input={{ id, inspection, post: post.id }}
      after={() => renew(newId())}
      form={{
        id: `notePostCheck:${post.id}`,
        note: (
          <>
            <p>
              <strong>
                {post.title} {post.holderName}
              </strong>
            </p>
            <p className="mc-quiet">{t('fieldwork.hint.postCheck')}</p>
          </>
        ),
        fields: <ChoiceField name="about" label={t('fieldwork.whichCheck')} choices={choices} />,
      }}
    />
  )
}
