import type { Plain } from '../../core/pure/canonical.ts'
import { type Earlier, headings, type ListLine, lists, type Point, type Profile, type UnitPlan } from './nouns.ts'

type Unit = Readonly<{ bodyName: string; roundName: string; teamName: string }>
type Gathered = Readonly<{
  profile: Profile | null
  points: readonly (Point & { department: string })[]
  earlier: readonly Earlier[]
  lines: readonly ListLine[]
}>
type Joint = Readonly<{ auditNumber: string; auditOffice: string }> | null

/** 一单位一方案 as paper (domain 2.2 row 2, 4.2): a pure model that HTML shows. Codes are worded by whoever prints. */
export const planPaper = (plan: UnitPlan, unit: Unit, { profile, points, earlier, lines }: Gathered, joint: Joint) =>
  ({
    plan: plan.id,
    issue: plan.issue,
    bodyName: unit.bodyName,
    roundName: unit.roundName,
    teamName: unit.teamName,
    goals: plan.goals,
    methods: plan.methods,
    division: plan.division,
    profile: headings.map((heading) => ({ heading, text: profile?.[heading] ?? '' })),
    points: points.map(({ kind, text, department }) => ({ kind, text, department })),
    earlier: earlier.map(({ roundName, number, title, state, degree }) => ({
      roundName,
      number,
      title,
      state,
      degree,
    })),
    lists: lists.map((list) => ({
      list,
      lines: lines.filter((one) => one.list === list && one.standing).map((one) => one.text),
    })),
    joint: joint === null ? null : { number: joint.auditNumber, office: joint.auditOffice },
  }) satisfies Plain

/** A plan's paper as whoever prints it reads it back. */
export type PlanPaper = ReturnType<typeof planPaper>
