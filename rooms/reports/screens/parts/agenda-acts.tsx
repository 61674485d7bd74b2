import { Form, Select } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  LineField,
  ManyField,
  newId,
  useTexts,
  useWrite,
  useWritten,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import type { Shown } from '../conference.tsx'
import { blankMatter, type MatterRow, OneMatter, PersonChoice } from './rows.tsx'

type Of = { shown: Shown }

/** Until it was held, what was forgotten is put on the agenda, and who was forgotten is seated. */
export function WhileCalled({ shown: { conference } }: Of) {
  const [item, setItem] = useState(blankMatter)
  const [seat, setSeat] = useState(newId)
  const input = { conference: conference.id, version: conference.version }
  return (
    <>
      <Act
        does={says.addAgendaItem}
        input={{ ...input, id: item.id as never }}
        after={() => setItem(blankMatter())}
        form={{
          initial: {
            ...item,
            matter: conference.kind === 'team' ? 'report' : 'comprehensive',
            ...(conference.inspection === null ? {} : { inspection: conference.inspection }),
          },
          fields: <Added />,
        }}
      />
      <Act
        does={says.seatPerson}
        input={{ ...input, id: seat }}
        after={() => setSeat(newId())}
        form={{ initial: { person: null, capacity: 'member' }, fields: <Seat /> }}
      />
    </>
  )
}

function Added() {
  const write = useWrite()
  const row = useWritten() as MatterRow
  return <OneMatter row={row} n={1} put={(change) => write(change)} />
}

function Seat() {
  const t = useTexts()
  const write = useWrite()
  const { person } = useWritten() as { person: string | null }
  return (
    <>
      <Form.Item label={t('reports.person')} required>
        <PersonChoice value={person} label={t('reports.person')} choose={(chosen) => write({ person: chosen })} />
      </Form.Item>
      <ChoiceField
        name="capacity"
        label={t('reports.capacity')}
        choices={says.capacities.map((value) => ({ value, label: t(`reports.capacity.${value}`) }))}
      />
    </>
  )
}

/** A numbered copy at each seat that has none of this matter yet; the copies are called as the matter is, until they are called otherwise. */
export function GivePapers({ shown }: Of) {
  const { conference, items, seats } = shown
  const first = items[0]
  if (first === undefined || seats.length === 0) return null
  return (
    <Act
      does={says.givePapers}
      input={{ conference: conference.id, version: conference.version }}
      form={{
        initial: { item: first.id, title: first.title, persons: without(shown, first.id) },
        fields: <Copies shown={shown} />,
      }}
    />
  )
}

/** Who has no copy of a matter. */
const without = ({ seats, papers }: Shown, item: string) =>
  seats
    .map(({ person }) => person as string)
    .filter((person) => !papers.some((one) => one.item === item && one.person === person))

function Copies({ shown }: Of) {
  const t = useTexts()
  const write = useWrite()
  const { items, seats, names } = shown
  const { item } = useWritten() as { item?: string }
  const follow = (chosen: string | null) => {
    const title = items.find(({ id }) => id === chosen)?.title ?? ''
    write({ item: chosen, title, persons: chosen === null ? [] : without(shown, chosen) })
  }
  return (
    <>
      <Form.Item label={t('reports.agendaItem')} required>
        <Select
          aria-label={t('reports.agendaItem')}
          value={item ?? null}
          options={items.map(({ id, title }) => ({ value: id as string, label: title }))}
          onChange={follow}
        />
      </Form.Item>
      <LineField name="title" label={t('reports.paperTitle')} />
      <ManyField
        name="persons"
        label={t('reports.forWhom')}
        hint={item && without(shown, item).length === 0 ? t('reports.allHaveCopies') : null}
        choices={seats.map((seat) => ({ value: seat.person as string, label: names[seat.person] ?? '' }))}
      />
    </>
  )
}
