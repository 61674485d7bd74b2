import highsLoader from 'highs'

/** Its types describe the module for `require`, where the loader is one level down; `import` gives the loader itself. */
const loadHighs = highsLoader as unknown as typeof highsLoader.default

/** What HiGHS said: columns that are not nought, if it has any solution, and the least any solution can cost as far as it proved. */
export type Said = Readonly<{
  state: 'found' | 'none' | 'unknown'
  columns: Readonly<Record<string, number>>
  bound: number
}>

/** HiGHS in this very process. It blocks: a server asks it in a process of its own (../solver.ts). */
export async function loadSolver(): Promise<(lp: string, seconds: number) => Said> {
  const highs = await loadHighs({ print: () => undefined, printErr: () => undefined })
  return (lp, seconds) =>
    highs.withModel({ format: 'lp', data: lp }, (model): Said => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 })
      model.run()
      const found = model.info.get('primal_solution_status') === 2
      const columns: Record<string, number> = {}
      if (found) {
        model.getSolution().colValue.forEach((value, at) => {
          if (Math.abs(value) > 1e-6) columns[model.getColName(at)] = value
        })
      }
      const none = model.getModelStatus() === highs.constants.modelStatus.infeasible
      const bound = Number(model.info.get('mip_dual_bound'))
      return { state: found ? 'found' : none ? 'none' : 'unknown', columns, bound: Number.isFinite(bound) ? bound : 0 }
    })
}
