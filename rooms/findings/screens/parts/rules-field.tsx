import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { DayInput, To, useAsk, useTexts } from '../../../../core/web/index.ts'
import { materials } from '../../../knowledge/contract.ts'
import type { Cited, Ground } from '../../contract.ts'
import { nameOfRule } from '../../rules/ground.ts'

const blank: Cited = {
  ...{ material: null, title: '', number: '', edition: '', article: '' },
  ...{ inForceOn: null, untilDay: null },
}

/** A list of a form keeps only what stands in a field: what is the library's to say has one that nobody sees. */
const unseen = ['material', 'title', 'number', 'edition', 'inForceOn', 'untilDay'] as const
const Unseen = () => null

/** When a version is in force, in the reader's language. */
function useInForce() {
  const t = useTexts()
  return ({ inForceOn: from, untilDay: until }: Pick<Cited, 'inForceOn' | 'untilDay'>): string => {
    if (from === null) return ''
    return until === null
      ? t('knowledge.inForce', { from: t.day(from) })
      : t('knowledge.inForceUntil', { from: t.day(from), until: t.day(until) })
  }
}

/** When it was done, as days in the reader's language; empty where no day is known. */
export function useActed(): (of: Pick<Ground, 'actedFrom' | 'actedUntil'>) => string {
  const t = useTexts()
  return ({ actedFrom: from, actedUntil: until }) => {
    if (from === null) return ''
    return until === null || until === from
      ? t.day(from)
      : t('findings.actedSpan', { from: t.day(from), until: t.day(until) })
  }
}

/** The rules a sheet is founded on, each with its version and days; those of the library lead there. */
export function RulesOf({ rules }: { rules: readonly Cited[] }) {
  const inForce = useInForce()
  return (
    <ul className="mc-cited">
      {rules.map((rule) => (
        <li key={`${nameOfRule(rule)}${rule.article}`}>
          {rule.material === null ? nameOfRule(rule) : <To to={`/materials/${rule.material}`}>{nameOfRule(rule)}</To>}{' '}
          <strong>{rule.article}</strong> <span className="mc-quiet">{inForce(rule)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The rules of a sheet as it is written: picked from the office's library by a part of the title, or typed. */
export function RulesField({ actedFrom, rules }: { actedFrom: unknown; rules: unknown }) {
  const t = useTexts()
  const inForce = useInForce()
  const cited = (Array.isArray(rules) ? rules : []) as readonly (Cited | undefined)[]
  return (
    <Form.Item label={t('findings.rules')} extra={t('findings.hint.rules')}>
      <Form.List name="rules">
        {(lines, { add, remove }) => (
          <div className="mc-cited">
            {lines.map(({ key, name }) => {
              const rule = cited[name]
              const article = (
                <Form.Item name={[name, 'article']} noStyle>
                  <Input aria-label={t('findings.article')} placeholder={t('findings.hint.article')} maxLength={100} />
                </Form.Item>
              )
              return (
                <fieldset key={key} className="mc-cited-one">
                  <legend className="mc-quiet">{t('findings.ruleNo', { n: name + 1 })}</legend>
                  {(rule?.material ? unseen : ['material']).map((field) => (
                    <Form.Item key={field} name={[name, field]} noStyle>
                      <Unseen />
                    </Form.Item>
                  ))}
                  {rule?.material ? (
                    <p>
                      {nameOfRule(rule)} <span className="mc-quiet">{inForce(rule)}</span>
                    </p>
                  ) : (
                    <Typed name={name} />
                  )}
                  {article}
                  <Button size="small" onClick={() => remove(name)}>
                    {t('findings.removeRule')}
                  </Button>
                </fieldset>
              )
            })}
            <Pick on={typeof actedFrom === 'string' && actedFrom !== '' ? actedFrom : undefined} pick={add} />
            <Button onClick={() => add(blank)}>{t('findings.typeRule')}</Button>
          </div>
        )}
      </Form.List>
    </Form.Item>
  )
}

/** What is typed of a rule that is not in the library. */
function Typed({ name }: { name: number }) {
  const t = useTexts()
  const line = (field: 'title' | 'number' | 'edition', words: string, most: number) => (
    <Form.Item name={[name, field]} noStyle>
      <Input aria-label={words} placeholder={words} maxLength={most} />
    </Form.Item>
  )
  return (
    <>
      {line('title', t('findings.ruleTitle'), 200)}
      {line('number', t('knowledge.number'), 100)}
      {line('edition', t('knowledge.edition'), 60)}
      <Form.Item name={[name, 'inForceOn']} noStyle>
        <DayInput placeholder={t('knowledge.inForceOn')} label={t('knowledge.inForceOn')} />
      </Form.Item>
      <Form.Item name={[name, 'untilDay']} noStyle>
        <DayInput placeholder={t('findings.hint.untilDay')} label={t('knowledge.untilDay')} />
      </Form.Item>
    </>
  )
}

/** Looks in the library for a rule; once the day of the act is known, only for versions in force then. */
function Pick({ on, pick }: { on: string | undefined; pick: (rule: Cited) => void }) {
  const t = useTexts()
  const inForce = useInForce()
  const [typed, setTyped] = useState('')
  const q = typed.trim().slice(0, 50)
  const asked = useAsk(materials, {
    ...{ kind: 'rule', state: 'published', size: 20 },
    ...(q === '' ? {} : { q }),
    ...(on ? { on: on as never } : {}),
  })
  const found = asked.data?.rows ?? []
  return (
    <Select
      className="mc-wide"
      aria-label={t('findings.pickRule')}
      placeholder={t('findings.pickRule')}
      value={null}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      notFoundContent={t(on ? 'findings.noRuleThen' : 'findings.noRule')}
      options={found.map((one) => ({ value: one.id as string, label: `${nameOfRule(one)} ${inForce(one)}` }))}
      onChange={(id: string | null) => {
        const one = found.find((row) => row.id === id)
        if (!one) return
        const { title, number, edition, inForceOn, untilDay } = one
        pick({ ...blank, material: one.id, title, number, edition, inForceOn, untilDay })
        setTyped('')
      }}
    />
  )
}
