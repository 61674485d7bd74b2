import { Form, Select } from 'antd'
import { ChoiceField, ManyField, useTexts } from '../../../../core/web/index.ts'
import { mayBe, poolLevels, poolSkills, sources } from '../../contract.ts'

/** What somebody brings: skills, sectors, the role he may have, where he comes from. */
export function BringsFields() {
  const t = useTexts()
  const few = (words: readonly string[], of: string) =>
    words.map((value) => ({ value, label: t(`teams.${of}.${value}`) }))
  return (
    <>
      <ManyField name="skills" label={t('teams.poolSkills')} choices={few(poolSkills, 'skill')} />
      <Form.Item name="sectors" label={t('teams.poolSectors')} extra={t('teams.poolSectorsHint')}>
        <Select mode="tags" open={false} tokenSeparators={['、', '，', ',']} />
      </Form.Item>
      <ChoiceField name="may" label={t('teams.poolMay')} choices={few(mayBe, 'role')} />
      <ChoiceField name="source" label={t('teams.poolSource')} choices={few(sources, 'source')} />
      <ChoiceField name="level" label={t('teams.poolLevel')} choices={few(poolLevels, 'level')} />
    </>
  )
}

/** What a form of what somebody brings shows first. */
export const bringsNothing = { skills: ['general'], sectors: [], may: 'member', source: 'other', level: 'county' }
