import { Progress } from 'antd'
import {
  Act,
  Asked,
  Fetched,
  Moment,
  newId,
  Section,
  State,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { type BundleState, bundleRound, bundles } from '../../contract.ts'

const tones = {
  asked: 'plain',
  working: 'going',
  ready: 'good',
  failed: 'off',
  destroyed: 'off',
} as const satisfies Record<BundleState, string>

/** All papers of a round as one archive: asked for, how far it is, and the file. */
export function Bundles({ round }: { round: string }) {
  const { hat } = useMe()
  return hat === 'office' ? <Shown round={round} /> : null
}

function Shown({ round }: { round: string }) {
  const t = useTexts()
  const asked = useAsk(bundles, { round }, { every: 3_000 })
  return (
    <Section title={t('documents.bundles')}>
      <p className="mc-quiet">{t('documents.bundlesNote')}</p>
      <Asked of={asked}>
        {({ rows }) => (
          <>
            {rows.some((row) => row.state === 'asked' || row.state === 'working') ? null : (
              <Act does={bundleRound} input={{ id: newId(), round }} />
            )}
            <ul className="mc-prints">
              {rows.map((row) => (
                <li key={row.id}>
                  <span>
                    <State of="documents.bundle" is={row.state} tone={tones[row.state]} /> <Moment at={row.askedAt} />{' '}
                    {row.askedByName}
                  </span>
                  {row.state === 'working' ? (
                    <Progress
                      className="mc-bundle-far"
                      percent={row.total === 0 ? 0 : Math.floor((row.done / row.total) * 100)}
                      aria-label={t('documents.bundles')}
                    />
                  ) : null}
                  {row.papers > 0 ? <span>{t('documents.bundlePapers', { n: row.papers })}</span> : null}
                  {row.file ? (
                    <Fetched kind="link" url={`/api/files/${row.file}/content`}>
                      {t('documents.bundleFetch')}
                    </Fetched>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        )}
      </Asked>
    </Section>
  )
}
