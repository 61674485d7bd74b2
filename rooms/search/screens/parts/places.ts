/** The page of what a file belongs to, by its noun; of all else the page of its inspection. */
const pages: Readonly<Record<string, string>> = {
  sheet: '/sheets',
  immediate: '/immediates',
  opinion: '/opinions',
  task: '/tasks',
  talk: '/talks',
  visit: '/visits',
  loan: '/loans',
  takeover: '/takeovers',
  material: '/materials',
  round: '/rounds',
}

/** Where a file stands in the product. */
export const placeOf = ({
  noun,
  about,
  inspection,
}: Readonly<{ noun: string; about: string; inspection: string }>): string => {
  const page = pages[noun]
  return page === undefined ? `/inspections/${inspection}` : `${page}/${about}`
}
