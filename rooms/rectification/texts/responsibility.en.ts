export const responsibilityWords = {
  responsibility: 'Who answers for what',
  responsibilitySays:
    'Which leader answers for the rectification of which unit: what is not done, what is overdue, what is closed. Each number leads to the tasks.',
  responsibilityLine: 'open {open} (overdue {overdue}), closed {closed}',
  responsibilityMore: 'The first {shown} of {count} lines; export for all.',
  noResponsibility: 'No task fits the filters.',
  nobodyYet: 'Nobody named',
  whose: 'Shown by',
  'whose.charge': 'Leader in charge',
  'whose.leader': 'Leader of the unit',
  overdueOnly: 'With something overdue',
  openOf: 'open {count}',
  overdueOf: 'overdue {count}',
  nearOf: 'due soon {count}',
  closedOf: 'closed {count}',
  sum: 'Sum',
} as const
