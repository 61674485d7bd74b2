import * as z from 'zod'
import { command, noun, oneOrMore, pageOf, Paging, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofPerson } from '../../core/pure/sight.ts'

const room = 'knowledge'
/** Who inspects and who decides on it; no inspected body, no administrator. */
export const learners = [...team, 'leading_group', 'secretary', 'discipline', 'organisation'] as const
const readers = ['office', ...learners] as const

/** 制度库、案例库、清单库、培训资料. */
export const materialKinds = ['rule', 'case', 'checklist', 'training'] as const
export const materialStates = ['drafted', 'published', 'withdrawn'] as const
export type MaterialState = (typeof materialStates)[number]

const MaterialText = {
  kind: z.enum(materialKinds),
  title: Line(200),
  /** 文号. */
  number: Prose(100).default(''),
  /** Which version of a rule this is, as people call it: 2019年修订. */
  edition: Prose(60).default(''),
  /** The version of the same rule that this one takes the place of. */
  follows: Id.nullable().default(null),
  /** From when and until when a rule is in force. */
  inForceOn: Day.nullable().default(null),
  untilDay: Day.nullable().default(null),
  category: Prose(40).default(''),
  sector: Prose(40).default(''),
  text: Prose(60_000).min(1),
  /** Whether every member of a team is to read it (S1-38). */
  required: z.boolean().default(false),
}

/** A rule, an anonymised case, a checklist or a paper for training (S1-38, S2-07, S4-16). */
export const material = noun('material', {
  table: 'knowledge_material',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    state: z.enum(materialStates),
    ...MaterialText,
    writtenBy: PersonId,
    writtenOn: Day,
    publishedBy: PersonId.nullable(),
    publishedOn: Day.nullable(),
    /** Why names that were found in a case are none of those meant. */
    accepted: Prose(500),
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each(learners, ofAuthority({ state: ['published'] })) },
})
export type Material = z.infer<typeof material.shape>

/** 学习记录: that somebody has read a material, and when. One's own, and the office's to see. */
export const study = noun('study', {
  table: 'knowledge_study',
  shape: z.strictObject({ id: Id, authority: Id, material: Id, person: PersonId, onDay: Day, version: Version }),
  sight: { office: ofAuthority(), ...each(learners, ofPerson('person')) },
})
export type Study = z.infer<typeof study.shape>

const ofMaterial = { about: material, audience: ['office'] as const, facts: { kind: z.enum(materialKinds) } }
export const materialWritten = record('material.written', ofMaterial)
export const materialPublished = record('material.published', {
  ...ofMaterial,
  facts: { kind: z.enum(materialKinds), namesAccepted: z.boolean() },
})
/** The version before another one is in force until the day before that begins. */
export const materialEnded = record('material.ended', {
  about: material,
  audience: ['office'],
  facts: { untilDay: Day },
})
export const materialWithdrawn = record('material.withdrawn', ofMaterial)
export const materialStudied = record('material.studied', { about: study, audience: ['office'] })

const office = ['office'] as const
export const writeMaterial = command('writeMaterial', {
  room,
  route: 'PUT /materials/:material',
  input: z.strictObject({
    material: Id,
    /** Null: a new one. */
    version: Version.nullable(),
    ...MaterialText,
  }),
  asks: 'material.write',
  of: office,
  records: [materialWritten],
})

/**
 * Publishes a material. A case that names a body of the register or a person known here is refused until it does not, or until it is said why not. A
 * further version of a rule ends the one it follows on the day before it comes into force.
 */
export const publishMaterial = command('publishMaterial', {
  room,
  route: 'POST /materials/:material/publication',
  input: z.strictObject({ material: Id, version: Version, accepted: Prose(500).default('') }),
  asks: 'material.publish',
  of: office,
  records: [materialPublished, materialEnded],
})
export const withdrawMaterial = command('withdrawMaterial', {
  room,
  route: 'POST /materials/:material/withdrawal',
  input: z.strictObject({ material: Id, version: Version }),
  asks: 'material.publish',
  of: office,
  records: [materialWithdrawn],
})
export const studyMaterial = command('studyMaterial', {
  room,
  route: 'POST /materials/:material/studies',
  input: z.strictObject({ id: Id, material: Id }),
  asks: 'material.study',
  of: learners,
  records: [materialStudied],
})

const MaterialLine = material.shape
  .omit({ authority: true, text: true, accepted: true, writtenBy: true, publishedBy: true })
  .extend({
    /** Whether one has read it oneself, and how many have, for the office. */
    read: z.boolean(),
    readers: z.int(),
  })

export const materials = query('materials', {
  room,
  route: 'GET /materials',
  input: z.strictObject({
    ...Paging,
    kind: oneOrMore(materialKinds).optional(),
    state: oneOrMore(materialStates).optional(),
    unread: z.enum(['yes']).optional(),
    /** Only what was in force on that day. */
    on: Day.optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(MaterialLine),
  of: readers,
})
const Edition = material.shape.pick({
  id: true,
  edition: true,
  number: true,
  inForceOn: true,
  untilDay: true,
  state: true,
})

export const materialPage = query('materialPage', {
  room,
  route: 'GET /materials/:material',
  input: z.strictObject({ material: Id }),
  gives: z.strictObject({
    material: material.shape,
    read: Day.nullable(),
    /** All versions of the same rule one sees, the first in force first; none where there is but this one. */
    editions: z.array(Edition),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
/** 学习记录, of everybody for the office, of oneself for the others. */
export const studies = query('studies', {
  room,
  route: 'GET /studies',
  input: z.strictObject({ ...Paging, material: Id.optional(), q: Line(50).optional() }),
  gives: pageOf(
    z.strictObject({
      id: Id,
      material: Id,
      title: z.string(),
      kind: z.enum(materialKinds),
      personName: z.string(),
      onDay: Day,
    }),
  ),
  of: readers,
})

export const constraints = {
  knowledge_study_once: 'knowledge.read-already',
  knowledge_material_followed: 'knowledge.followed-already',
}
