/** Below so many units a share says more than it knows: the counts stand alone. */
export const leastUnits = 5

/** In how many of a hundred units a category was met, rounded; null where the units are too few for a share. */
export const shareOf = (met: number, units: number): number | null =>
  units < leastUnits ? null : Math.round((100 * met) / units)
