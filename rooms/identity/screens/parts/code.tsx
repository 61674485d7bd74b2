import { Modal } from 'antd'
import { useEffect, useState } from 'react'
import { Moment, send, Trouble, useTexts } from '../../../../core/web/index.ts'
import '../door.css'

/** Shows a one-time code that was just made, to hand over in person. */
export function CodeShown(props: { reset: string | null; close: () => void }) {
  const t = useTexts()
  const { reset, close } = props
  return (
    <Modal
      open={reset !== null}
      title={t('identity.code')}
      onCancel={close}
      onOk={close}
      footer={(_, { OkBtn }) => <OkBtn />}
    >
      {reset ? <Code key={reset} reset={reset} /> : null}
    </Modal>
  )
}

function Code({ reset }: { reset: string }) {
  const t = useTexts()
  const [found, setFound] = useState<{ half: string; code: string; expiresAt: string } | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  useEffect(() => {
    send({ method: 'GET', url: `/api/resets/${reset}/code` }).then((answer) => setFound(answer as never), setProblem)
  }, [reset])
  if (problem) return <Trouble problem={problem} />
  if (!found) return null
  return (
    <>
      <p>{t(`identity.half.${found.half}`)}</p>
      <p className="mc-code">{found.code}</p>
      <p>
        {t('identity.codeUntil')} <Moment at={found.expiresAt} />
      </p>
      <p>{t('identity.codeShown')}</p>
    </>
  )
}
