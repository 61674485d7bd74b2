import { Alert } from 'antd'
import type { Command } from '../../../../core/pure/contract.ts'
import type { Hat } from '../../../../core/pure/hats.ts'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import {
  Act,
  type ActProps,
  Days,
  type Fact,
  Facts,
  Section,
  To,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import type { Matter } from '../../../policies/contract.ts'
import { approvalRoute, type Route } from '../../contract.ts'
import '../registry.css'

/** The approval of one thing as it stands for whoever looks; nothing for hats that have no part in approvals, or while it is not `asked` for. */
export function useRoute(matter: Matter, thing: string | null, asked = true): Route | undefined {
  const { hat } = useMe()
  const told = (approvalRoute.of as readonly string[]).includes(hat) && (hat !== 'leader' || matter === 'immediate')
  const enabled = asked && thing !== null && told
  return useAsk(approvalRoute, { matter, thing: thing ?? '' }, { enabled }).data
}

type Of = Readonly<{ matter: Matter; thing: string }>

/** A button that approves: held back by its own rule, and by what the office's rules demand of the matter, with the reason. */
export function Approve<C extends Command>({ matter, thing, ...act }: ActProps<C> & Of) {
  const { hat } = useMe()
  const held = useRoute(matter, thing, act.does.of.includes(hat))?.refusal
  return <Act {...(act as ActProps<C>)} unless={isRefusal(act.unless) ? act.unless : held} />
}

/**
 * 批准程序: which bodies have decided, to whom it goes, by whom it was approved; and, while it is `open`, what keeps it from being approved now. Nothing is
 * asked before it is `due`. To whom it goes is said while it is `open`, and where `by` names the hats that
 * approve to these alone.
 */
export function Approval({
  matter,
  thing,
  open,
  due = true,
  by,
}: Of & { open: boolean; due?: boolean; by?: readonly Hat[] }) {
  const t = useTexts()
  const { hat } = useMe()
  const route = useRoute(matter, thing, due)
  const facts = useRouteFacts(route, open && (by === undefined || by.includes(hat)))
  if (!route || (!open && route.approvals.length === 0)) return null
  const said = open && route.refusal ? t.refusal(route.refusal) : null
  return (
    <Section title={t('registry.route')}>
      {said ? (
        <Alert type="warning" showIcon title={said.says} description={said.todo} className="mc-route-held" />
      ) : null}
      <Facts facts={facts} />
    </Section>
  )
}

function useRouteFacts(route: Route | undefined, mine: boolean): readonly Fact[] {
  const t = useTexts()
  if (!route) return []
  const { bodies, place, holders, approvals } = route
  return [
    {
      label: t('policies.requiredRecord'),
      value: t(`policies.record.${route.record}`),
    },
    route.citation !== '' && {
      label: t('registry.routeBasis'),
      value: (
        <>
          {route.citation} <Days day={route.fromDay} />
        </>
      ),
    },
    route.record === 'meeting' && {
      label: t('registry.routeBodies'),
      value: bodies.map((one) => (
        <div key={one.body}>
          {t(`registry.body.${one.body}`)}
          {t.colon}
          <Said one={one} />
        </div>
      )),
    },
    mine && {
      label: t('registry.routeTo'),
      value: (
        <>
          {place ? <To to={`/organisations/${place.id}`}>{place.name}</To> : t('registry.routeNobody')}{' '}
          {holders.map(({ title, name }) => `${title} ${name}`).join(t.pause)}
          {route.posts ? <div className="mc-quiet">{t('registry.routePosts')}</div> : null}
        </>
      ),
    },
    approvals.length > 0 && {
      label: t('registry.routeApproved'),
      value: approvals.map((one, n) => (
        <div key={n}>
          {one.name} {one.organisation || t.hat(one.hat)} {one.post} <Days day={one.onDay} />{' '}
          {one.superior ? t('registry.routeUp', { superior: one.superior }) : ''}
        </div>
      )),
    },
  ]
}

function Said({ one: { body, decided } }: { one: Route['bodies'][number] }) {
  const t = useTexts()
  const { hat } = useMe()
  if (decided === null) return <>{t('registry.routeUndecided')}</>
  const words = t('registry.routeDecided', { step: t(`registry.step.${decided.step}`), on: t.day(decided.onDay) })
  // A team's meeting is the team's and the office's; who decides reads what was decided.
  const reads = decided.conference !== null && (body !== 'team' || hat === 'office')
  return reads ? <To to={`/conferences/${decided.conference}`}>{words}</To> : <>{words}</>
}
