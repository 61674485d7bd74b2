import { Fetched } from '../../../../core/web/index.ts'

/** A file that something rests on: opened by whom its circle lets see it, a name for everybody else. */
export function KeptFile({ file, name, opens }: { file: string | null; name: string; opens: boolean }) {
  if (file === null || name === '') return null
  if (!opens) return <span className="mc-quiet">{name}</span>
  return (
    <Fetched kind="link" size="small" url={`/api/files/${file}/content`}>
      {name}
    </Fetched>
  )
}
