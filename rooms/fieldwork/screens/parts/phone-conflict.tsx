import { Alert, Button } from 'antd'
import { useEffect, useState } from 'react'
import { asks, type Entry, type Open, Prose, To, Trouble, useSession, useTexts } from '../../../../core/web/index.ts'
import { loanPage, talkPage } from '../../contract.ts'
import { useBox } from './phone-box.ts'
import { dropWritten, keepWritten } from './phone-keep.ts'

type Theirs = Readonly<{ version: number; state: string; text: string | null; address: string }>

/** What stands in the office's books now of what was written here. */
async function theirsOf({ about, hat }: Entry): Promise<Theirs> {
  if (about.noun === 'loan') {
    const { loan } = await asks(loanPage, { loan: about.id }, { hat, quiet: true })
    return { version: loan.version, state: `loan.${loan.state}`, text: null, address: `/loans/${loan.id}` }
  }
  const { talk, words } = await asks(talkPage, { talk: about.id }, { hat, quiet: true })
  return { version: talk.version, state: `talk.${talk.state}`, text: words?.text ?? null, address: `/talks/${talk.id}` }
}

/**
 * Somebody else has changed meanwhile what was written here too: both stand side by side, and a person decides. Nothing is written over by itself. Mine
 * upon theirs is sent upon the version that was shown; if that changes again, it comes back again.
 */
export function Conflict({ open, entry }: { open: Open; entry: Entry }) {
  const t = useTexts()
  const { units } = useBox()
  const { session } = useSession()
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const signedIn = session?.person === open.person
  useEffect(() => {
    if (signedIn) theirsOf(entry).then(setTheirs, setProblem)
  }, [entry, signedIn])
  if (!signedIn) return <p className="mc-quiet">{t('fieldwork.phone.conflictLater')}</p>
  if (problem) return <Trouble problem={problem} />
  if (!theirs) return null
  const unit = units.find(({ inspection }) => inspection === entry.inspection)
  const mineUpon = async () => {
    const on = { id: entry.about.id, version: theirs.version }
    const values = { ...entry.values, ...(entry.form === 'loan' ? { loan: on } : { planned: on }) }
    const form = entry.form === 'loan' ? 'loan' : 'talk'
    await keepWritten(open, unit ?? entry, form, entry.title, values, [], { ...entry, steps: [] })
  }
  return (
    <Alert
      type="warning"
      title={t('fieldwork.phone.conflict')}
      description={
        <>
          <p>
            <strong>{t('fieldwork.phone.theirs')}</strong> {t(`fieldwork.${theirs.state}`)}{' '}
            <To to={theirs.address}>{t('core.more')}</To>
          </p>
          {theirs.text === null ? null : <Prose text={theirs.text} />}
          <p>
            <strong>{t('fieldwork.phone.mine')}</strong>
          </p>
          <Prose text={String(entry.values['text'] ?? entry.values['provider'] ?? entry.title)} />
          <div className="mc-phone-end">
            <Button size="small" type="primary" onClick={() => void mineUpon().catch(setProblem)}>
              {t('fieldwork.phone.takeMine')}
            </Button>
            <Button size="small" onClick={() => void dropWritten(open, entry)}>
              {t('fieldwork.phone.takeTheirs')}
            </Button>
          </div>
        </>
      }
    />
  )
}
