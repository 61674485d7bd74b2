import { Alert, Segmented, Select } from 'antd'
import {
  Asked,
  Facts,
  Fetched,
  Page,
  Section,
  To,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
  xlsxOf,
} from '../../../core/web/index.ts'
import { coverageBy, coverageFigures, type Ground, terms } from '../../planning/contract.ts'
import { saidShare } from '../../planning/rules.ts'
import { Aims } from '../../planning/screens/parts/coverage-aims.tsx'
import { Definitions } from '../../planning/screens/parts/coverage-definition.tsx'
import { CoverageTable } from '../../planning/screens/parts/coverage-table.tsx'
import { kinds } from '../../registry/nouns.ts'
import { formulaResults, readers } from '../contract.ts'
import { sidesOf } from '../rules/formulas.ts'

/** Coverage of a term: as planned and as of today, direct and extended apart, beside what it was worth (有形覆盖、有效覆盖, S4-24). */
export default function Coverage() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const by = (coverageBy as readonly string[]).includes(search['by'] ?? '') ? (search['by'] as 'area') : 'area'
  const { term, under, kind } = search
  const input = { by, ...(term ? { term } : {}), ...(under ? { under } : {}), ...(kind ? { kind } : {}), size: 200 }
  const asked = useAsk(coverageFigures, input as never)
  const change = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = search
    go(value ? { ...rest, [name]: value } : rest)
  }
  const { size: _, ...exported } = input
  return (
    <Page title={t('planning.coveragePage')} printable acts={<Controls search={search} by={by} change={change} />}>
      <Asked of={asked}>
        {(given) =>
          given.ground === null ? (
            <Alert type="info" showIcon title={t('planning.noTerm')} />
          ) : (
            <>
              <Way path={given.path} search={search} />
              <div className="mc-coverage-sides">
                <Tangible now={given.total.now} ground={given.ground} />
                <Effective ground={given.ground} />
              </div>
              {given.ground.plan ? null : <Alert type="info" showIcon title={t('planning.noPlanYet')} />}
              <Section
                title={`${t('planning.coverageFigures')} ${given.ground.term.name}`}
                acts={<Fetched url={xlsxOf(coverageFigures, exported)}>{t('core.list.xlsx')}</Fetched>}
                flush
              >
                <CoverageTable given={given} by={by} search={search} />
              </Section>
              <Aims term={given.ground.term} />
              <Definitions ground={given.ground} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function Controls(props: {
  search: Readonly<Record<string, string>>
  by: string
  change: (name: string, value: string | undefined) => void
}) {
  const t = useTexts()
  const { data } = useAsk(terms, { size: 50 })
  const { term, kind } = props.search
  const words = { area: 'byArea', kind: 'byKind', year: 'byYear' } as const
  return (
    <>
      <Segmented
        aria-label={t('planning.by')}
        value={props.by}
        options={coverageBy.map((value) => ({ value, label: t(`planning.${words[value]}`) }))}
        onChange={(value) => props.change('by', value === 'area' ? undefined : value)}
      />
      <Select
        aria-label={t('planning.bodyKind')}
        placeholder={t('planning.bodyKind')}
        allowClear
        mode="multiple"
        maxTagCount={1}
        className="mc-coverage-choice"
        value={kind ? kind.split(',') : []}
        options={kinds.map((value) => ({ value, label: t(`registry.kind.${value}`) }))}
        onChange={(value: string[]) => props.change('kind', value.join(',') || undefined)}
      />
      <Select
        aria-label={t('planning.term')}
        placeholder={t('planning.term')}
        allowClear
        className="mc-coverage-choice"
        value={term}
        options={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value?: string) => props.change('term', value)}
      />
    </>
  )
}

/** From the nation or the county down to the area that is shown; each step leads back. */
function Way({
  path,
  search,
}: {
  path: readonly { id: string; name: string }[]
  search: Readonly<Record<string, string>>
}) {
  const t = useTexts()
  const { under: _, ...rest } = search
  const to = (id?: string) => `/coverage?${new URLSearchParams(id ? { ...rest, under: id } : rest)}`
  return (
    <nav className="mc-plan-line" aria-label={t('planning.aim.area')}>
      <To to={to()}>{t('planning.allPlaces')}</To>
      {path.map(({ id, name }) => (
        <span key={id}>
          <span aria-hidden="true">› </span>
          <To to={to(id)}>{name}</To>
        </span>
      ))}
    </nav>
  )
}

type Now = { scope: number; direct: number; extended: number; never: number }

function Tangible({ now, ground }: { now: Now; ground: Ground }) {
  const t = useTexts()
  return (
    <Section title={t('planning.tangible')}>
      <Facts
        facts={[
          { label: t('planning.asOfNow'), value: t.day(ground.asOf) },
          { label: t('planning.figure.scope'), value: now.scope },
          { label: t('planning.figure.rate'), value: <strong>{saidShare(now.direct, now.scope)}</strong> },
          {
            label: t('planning.figure.both'),
            value: <strong>{saidShare(now.direct + now.extended, now.scope)}</strong>,
          },
          { label: t('planning.figure.never'), value: now.never },
        ]}
      />
    </Section>
  )
}

const panel = ['perUnit', 'evidenceComplete', 'rectified', 'inTime', 'relapsed'] as const

/** What the coverage was worth (有效覆盖, 6.1): formulas of the same term up to the same day, as every page reckons them; a panel and never one number. */
function Effective({ ground }: { ground: Ground }) {
  const t = useTexts()
  const { hat } = useMe()
  const may = (readers as readonly string[]).includes(hat)
  const { data } = useAsk(formulaResults, { from_day: ground.term.startsOn, until_day: ground.asOf } as never, {
    enabled: may,
  })
  if (!may) return null
  const given = panel.flatMap((name) => data?.rows.find((row) => row.name === name) ?? [])
  return (
    <Section title={t('statistics.effective')}>
      <Facts
        facts={given.map((row) => ({
          label: t(`statistics.formula.${row.name}`),
          value: `${row.result}${t.aside(sidesOf(row))}`,
        }))}
      />
      <p className="mc-quiet">
        {t('statistics.effectiveSays')}{' '}
        {given
          .map(({ name }) => `${t(`statistics.formula.${name}`)}${t.colon}${t(`statistics.formulaSays.${name}`)}`)
          .join(' ')}
      </p>
    </Section>
  )
}
