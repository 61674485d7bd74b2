import { InboxOutlined } from '@ant-design/icons'
import { Button, Form, Progress, Upload as Drop } from 'antd'
import { useRef, useState } from 'react'
import { Act, Trouble, useMe, useTexts } from '../../../../core/web/index.ts'
import { type File as Kept, removeFile } from '../../contract.ts'
import { remove } from '../../rules.ts'
import { type Sending, type UploadAbout, useSending } from './sending.ts'
import './documents.css'

/**
 * Where files are given: chosen or dropped, several at once, with progress, pause and a fresh start after a break. `unfinished`: rows
 * still receiving, which the same person continues by choosing the same file again. `kept` hears of each file that has arrived.
 */
export function Upload(props: {
  about: UploadAbout
  unfinished?: readonly Kept[]
  accept?: string
  kept?: (file: string) => void
}) {
  const t = useTexts()
  const me = useMe()
  const { sending, begin, resume, pause, again, forget } = useSending(props.about, props.kept)
  const open = (props.unfinished ?? []).filter(
    (file) => file.by === me.person && !sending.some(({ id }) => id === file.id),
  )
  return (
    <div className="mc-upload">
      <Drop.Dragger
        aria-label={t('documents.choose')}
        multiple
        showUploadList={false}
        {...(props.accept ? { accept: props.accept } : {})}
        beforeUpload={(file) => {
          void begin(file)
          return false
        }}
      >
        <p className="mc-upload-sign">
          <InboxOutlined aria-hidden />
        </p>
        <p>{t('documents.choose')}</p>
        <p className="mc-quiet">{t('documents.chooseHint')}</p>
      </Drop.Dragger>
      <ul className="mc-sendings" aria-live="polite">
        {sending.map((one) => (
          <OneSending
            key={one.id}
            one={one}
            pause={() => pause(one.id)}
            again={() => again(one.id)}
            drop={() => forget(one.id)}
          />
        ))}
        {open.map((file) => (
          <Continue key={file.id} file={file} resume={(chosen) => resume(file.id, chosen)} />
        ))}
      </ul>
    </div>
  )
}

type Given = Omit<Parameters<typeof Upload>[0], 'kept'>

/** Where the one file of a field is given: it is chosen in the field of that name as it arrives, and not looked for once more in a list. */
export function FieldUpload({ name, ...given }: Given & { name: string }) {
  return (
    <Form.Item name={name} noStyle>
      <Chosen given={given} />
    </Form.Item>
  )
}

const Chosen = (props: { given: Given; onChange?: (file: string) => void }) => (
  <Upload {...props.given} kept={(file) => props.onChange?.(file)} />
)

function OneSending(props: { one: Sending; pause: () => void; again: () => void; drop: () => void }) {
  const t = useTexts()
  const { name, percent, state, problem } = props.one
  const words =
    state === 'checking'
      ? t('documents.checking')
      : t(state === 'paused' ? 'documents.paused' : 'documents.sending', { percent })
  return (
    <li className="mc-sending">
      <strong>{name}</strong>
      {state === 'failed' ? (
        <Trouble problem={problem} />
      ) : (
        <Progress percent={percent} size="small" showInfo={false} aria-label={words} />
      )}
      <span className="mc-sending-acts">
        {state === 'failed' ? null : <span className="mc-quiet">{words}</span>}
        {state === 'sending' ? (
          <Button size="small" onClick={props.pause}>
            {t('documents.pause')}
          </Button>
        ) : null}
        {state === 'paused' || state === 'failed' ? (
          <Button size="small" onClick={props.again}>
            {t('documents.resume')}
          </Button>
        ) : null}
        {state === 'failed' || state === 'paused' ? (
          <Button size="small" type="text" onClick={props.drop}>
            {t('core.close')}
          </Button>
        ) : null}
      </span>
    </li>
  )
}

/** An upload of one's own that broke off in another page or on another day. */
function Continue(props: { file: Kept; resume: (chosen: File) => void }) {
  const t = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const [other, setOther] = useState(false)
  const me = useMe()
  const { id, name, size, version } = props.file
  return (
    <li className="mc-sending">
      <strong>{name}</strong>
      <span className="mc-quiet">{t(other ? 'documents.otherFile' : 'documents.unfinished')}</span>
      <span className="mc-sending-acts">
        <input
          ref={input}
          type="file"
          hidden
          aria-label={name}
          onChange={({ target }) => {
            const chosen = target.files?.[0]
            if (!chosen) return
            if (chosen.name !== name || chosen.size !== size) return setOther(true)
            props.resume(chosen)
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {t('documents.resume')}
        </Button>
        <Act
          does={removeFile}
          size="small"
          input={{ file: id, version }}
          confirm={name}
          unless={remove(props.file, me.person, me.hat)}
        />
      </span>
    </li>
  )
}
