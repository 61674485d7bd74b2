import type { Reminder, ReminderSetting } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    noticesSetting: ReminderSetting
    noticesReminder: Reminder
  }
  interface Owned {
    notices: 'noticesSetting' | 'noticesReminder'
  }
}
