import { Button } from 'antd'
import { Asked, Days, Page, Prose, useAsk, useAt, useTexts } from '../../../core/web/index.ts'
import { authorityPaper } from '../contract.ts'

/** 一次一授权: the paper by which a team has its authority for one round; printed, signed by the leading group. */
export default function Authority() {
  const t = useTexts()
  const { team } = useAt<'team'>()
  const asked = useAsk(authorityPaper, { team })
  return (
    <Asked of={asked}>
      {(paper) => (
        <Page
          title={t('teams.authorityPaper')}
          back={{ to: `/teams/${team}`, label: paper.teamName }}
          acts={<Button onClick={() => window.print()}>{t('teams.print')}</Button>}
        >
          <article className="mc-section-body">
            <h2>{t('teams.authorityPaperTitle', { round: paper.roundName, team: paper.teamName })}</h2>
            <p>{paper.authorityName}</p>
            <Prose text={paper.mandate} />
            <table>
              <tbody>
                {paper.units.map((unit) => (
                  <tr key={unit.name}>
                    <td>{unit.name}</td>
                    <td>
                      <Days day={unit.enterOn} /> – <Days day={unit.exitOn} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <table>
              <tbody>
                {paper.members.map((one) => (
                  <tr key={one.name + one.role}>
                    <td>{t(`teams.role.${one.role}`)}</td>
                    <td>{one.name}</td>
                    <td>
                      <Days day={one.fromDay} /> – <Days day={one.untilDay} />
                    </td>
                    <td>{one.basis}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>{t('teams.authorityOnce')}</p>
            <p>{t('teams.signHere')}</p>
            {paper.sealed ? <p className="mc-quiet">{t('teams.sealedLine', paper.sealed)}</p> : null}
          </article>
        </Page>
      )}
    </Asked>
  )
}
