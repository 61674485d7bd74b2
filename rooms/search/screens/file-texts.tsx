import { Empty } from 'antd'
import { type Column, List, Moment, Page, To, useQueryString, useTexts } from '../../../core/web/index.ts'
import { OpenFile } from '../../documents/screens/parts/open.tsx'
import { filesSaying, type Found, shortest } from '../contract.ts'
import type * as z from 'zod'
import { Marked } from './parts/marked.tsx'
import { placeOf } from './parts/places.ts'
import './search.css'

/** 文件内容: all files one may see whose name or text says what was typed, newest first, each with the place and to be opened. */
export default function FileTexts() {
  const t = useTexts()
  const [search] = useQueryString()
  const q = (search['q'] ?? '').trim()
  const columns: Column<z.output<typeof Found>>[] = [
    {
      key: 'name',
      title: t('search.file'),
      choice: 'always',
      show: (row) => (
        <>
          <To to={placeOf(row)}>
            <Marked text={row.name} q={q} />
          </To>
          <OpenFile file={row} />
        </>
      ),
    },
    { key: 'snippet', title: t('search.place'), show: (row) => <Marked text={row.snippet} q={q} /> },
    { key: 'pieces', title: t('search.places'), align: 'right', width: 90, show: (row) => row.pieces },
    { key: 'bodyName', title: t('search.body'), width: 200, show: (row) => row.bodyName },
    { key: 'at', title: t('search.at'), width: 180, show: (row) => <Moment at={row.at} /> },
  ]
  return (
    <Page title={t('search.files')}>
      <p className="mc-quiet">{t('search.filesLead')}</p>
      {q.length < shortest ? (
        <Empty
          description={
            <>
              {t('search.tooShort')} <To to="/search">{t('search.search')}</To>
            </>
          }
        />
      ) : (
        <List
          ask={filesSaying}
          label={t('search.files')}
          filters={[{ name: 'q', label: t('search.words'), kind: 'text' }]}
          columns={columns}
        />
      )}
    </Page>
  )
}
