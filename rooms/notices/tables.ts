import type { Climb, Reminder, ReminderSetting } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    noticesSetting: ReminderSetting
    noticesReminder: Reminder
    noticesClimb: Climb
  }
  interface Owned {
    notices: 'noticesSetting' | 'noticesReminder' | 'noticesClimb'
  }
}
