import { useWrite } from './form.tsx'

/** The text of a chosen file written into a field of the form around, where it may also be pasted. At most what the field takes is accepted when it is handed in. */
export function FileText({ name, label }: { name: string; label: string }) {
  const write = useWrite()
  const read = async (file: File | undefined) => {
    if (file) write({ [name]: await file.text() })
  }
  return (
    <label>
      {label} <input type="file" accept=".txt,text/plain" onChange={({ target }) => void read(target.files?.[0])} />
    </label>
  )
}
